import type { Plan } from "../plan/advice.ts";
import { stageOf } from "../plan/stage.ts";
import { drawNow, drawTicks, escape, round, shorten } from "./draw.ts";
import { layOutTimeline, type TimelineRow } from "./layout.ts";
import { describe, type SvgOptions } from "./svg.ts";

const width = 760;
const labels = 190;
const rowHeight = 34;
const top = 40;

/**
 * Every open plan in one picture: a row for each application, in it a bar for the window of each step that is still to do and a
 * diamond at its best moment. It carries its own title and description for screen readers, and contains nothing but shapes and escaped
 * text.
 */
export function overviewSvg(
  plans: readonly Plan[],
  { now, zone, ink = "currentColor", accent = "#0b7285" }: SvgOptions,
): string {
  const open = plans.filter((plan) => stageOf(plan) !== "closed");
  const pending = open.map((plan) => ({
    plan,
    advice: plan.advice.filter(
      ({ state, strength, kind }) =>
        strength === "should" && kind !== "wait" && (state === "open" || state === "overdue" || state === "upcoming"),
    ),
  }));
  const layout = layOutTimeline({ advice: pending.flatMap(({ advice }) => advice) }, now, zone);
  const height = top + Math.max(1, open.length) * rowHeight + 16;
  const x = (place: number): number => round(labels + place * (width - labels - 20));
  const today = now.toZonedDateTimeISO(zone);
  const axis = { x, top, height, ink, accent };
  const text = pending.map(({ plan, advice }) => `${plan.company}: ${describe(advice, today) || "nothing to do."}`);
  const rows = pending.map(({ plan, advice }, index) => {
    const middle = top + index * rowHeight + 10;
    const drawn = (layout?.rows ?? []).filter((row) => advice.includes(row.advice));
    return [
      `<text x="${labels - 12}" y="${middle + 4}" text-anchor="end">${escape(shorten(plan.company, 24))}</text>`,
      ...drawn.map((row) => drawStep(row, describe([row.advice], today), { middle, x, ink, accent })),
    ].join("");
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="overview-title overview-text" font-family="system-ui, sans-serif" font-size="12" fill="${escape(ink)}">`,
    `<title id="overview-title">All applications: what comes when</title>`,
    `<desc id="overview-text">${escape(text.join(" "))}</desc>`,
    ...(layout ? drawTicks(layout, axis) : [`<text x="20" y="${top + 12}">Nothing is planned.</text>`]),
    ...rows,
    ...(layout ? drawNow(layout, axis) : []),
    "</svg>\n",
  ].join("\n");
}

function drawStep(
  { advice, opens, ideal, due }: TimelineRow,
  title: string,
  { middle, x, ink, accent }: { middle: number; x: (place: number) => number; ink: string; accent: string },
): string {
  const isNow = advice.state !== "upcoming";
  const colour = escape(isNow ? accent : ink);
  const from = x(opens);
  const best = x(ideal);
  return [
    `<g><title>${escape(title)}</title>`,
    `<rect x="${from}" y="${middle - 4}" width="${round(Math.max(4, x(due) - from))}" height="8" rx="4" fill="${colour}" fill-opacity="${isNow ? "0.45" : "0.25"}"/>`,
    `<path d="M${best} ${middle - 7} l7 7 l-7 7 l-7 -7 Z" fill="${colour}"/></g>`,
  ].join("");
}
