import type { Temporal } from "temporal-polyfill";
import type { Advice, Plan } from "../plan/advice.ts";
import { opaqueId } from "../plan/hash.ts";
import { relativeEndForBoth, relativeMomentForBoth } from "../time/relative.ts";
import { drawNow, drawTicks, escape, round, shorten } from "./draw.ts";
import { layOutTimeline, type TimelineRow } from "./layout.ts";

const width = 760;
const labels = 230;
const rowHeight = 34;
const top = 40;

/** How to draw it. Colours may be any CSS colour, such as `var(--vscode-foreground)`. */
export interface SvgOptions {
  now: Temporal.Instant;
  zone: string;
  /** Text and lines. The picture has no background of its own. */
  ink?: string;
  /** What is open now. */
  accent?: string;
}

/**
 * The plan as a picture: a row for each step, a bar for its window, a diamond at the best moment. It carries its own title and
 * description for screen readers, takes on any theme through `currentColor`, and contains nothing but shapes and escaped text.
 */
export function timelineSvg(plan: Plan, { now, zone, ink = "currentColor", accent = "#0b7285" }: SvgOptions): string {
  const layout = layOutTimeline(plan, now, zone);
  const rows = layout?.rows ?? [];
  const height = top + Math.max(1, rows.length) * rowHeight + 16;
  const x = (place: number): number => round(labels + place * (width - labels - 20));
  const today = now.toZonedDateTimeISO(zone);
  // Several may stand on one page, and ids must not meet there.
  const id = `timeline-${opaqueId([plan.application])}`;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title ${id}-text" font-family="system-ui, sans-serif" font-size="12" fill="${escape(ink)}">`,
    `<title id="${id}-title">${escape(`${plan.company}: what comes when`)}</title>`,
    `<desc id="${id}-text">${escape(
      describe(
        rows.map((row) => row.advice),
        today,
      ),
    )}</desc>`,
  ];
  if (!layout) parts.push(`<text x="20" y="${top + 12}">Nothing is planned.</text>`);
  if (layout) parts.push(...drawTicks(layout, { x, top, height, ink, accent }));
  rows.forEach((row, index) => parts.push(drawRow(row, top + index * rowHeight, x, ink, accent, today)));
  if (layout) parts.push(...drawNow(layout, { x, top, height, ink, accent }));
  parts.push("</svg>");
  return `${parts.join("\n")}\n`;
}

function drawRow(
  row: TimelineRow,
  y: number,
  x: (place: number) => number,
  ink: string,
  accent: string,
  today: Temporal.ZonedDateTime,
): string {
  const { advice } = row;
  const isNow = advice.state === "open" || advice.state === "overdue";
  const colour = escape(isNow ? accent : ink);
  const faint = advice.state === "done" || advice.state === "held" ? ' opacity="0.45"' : "";
  const middle = y + 10;
  const from = x(row.opens);
  const to = Math.max(from + 4, x(row.due));
  const ideal = x(row.ideal);
  const title = shorten(advice.title, 28);
  const mark = advice.state === "done" ? "✓ " : advice.state === "held" ? "✕ " : "";
  return [
    `<g${faint}>`,
    `<title>${escape(`${advice.title}: ${sentence(advice, today)}`)}</title>`,
    `<text x="${labels - 12}" y="${middle + 4}" text-anchor="end"${isNow ? ' font-weight="600"' : ""}>${escape(mark + title)}</text>`,
    `<rect x="${from}" y="${middle - 4}" width="${round(to - from)}" height="8" rx="4" fill="${colour}" fill-opacity="${isNow ? "0.45" : "0.25"}"${advice.state === "held" ? ` stroke="${colour}" stroke-dasharray="2 2"` : ""}/>`,
    ...(advice.kind === "wait" ? [] : [`<path d="M${ideal} ${middle - 7} l7 7 l-7 7 l-7 -7 Z" fill="${colour}"/>`]),
    "</g>",
  ].join("");
}

export const describe = (cards: readonly Advice[], today: Temporal.ZonedDateTime): string =>
  cards.map((card) => `${card.title}: ${sentence(card, today)}`).join(" ");

function sentence({ state, window, kind }: Advice, today: Temporal.ZonedDateTime): string {
  const best = relativeMomentForBoth(window.ideal, today);
  const due = (kind === "wait" ? relativeMomentForBoth : relativeEndForBoth)(window.due, today);
  if (state === "done") return "done.";
  if (state === "held") return "held back.";
  if (kind === "wait") return `until ${due}.`;
  return `${state}, best ${best}, due ${due}.`;
}
