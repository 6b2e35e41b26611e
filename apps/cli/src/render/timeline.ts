import { layOutTimeline, type Advice, type Plan, type TimelineRow } from "@afterword/core";
import type { Session } from "../session.ts";
import { clean } from "../terminal.ts";
import { colourOf } from "./card.ts";

const labels = 34;
/** What a bar needs beside its label to say anything. */
const leastBar = 30;

/** Where the bars stand: beside their labels, or below them on a narrow screen. */
interface Place {
  readonly indent: number;
  readonly width: number;
}

/** The plan as a picture of characters: a row for each step, a bar for its window, a diamond at the best moment. */
export function timeline(plan: Plan, { now, zone, io, style }: Session): string {
  const layout = layOutTimeline(plan, now, zone);
  if (!layout) return "";
  const isNarrow = io.columns < labels + 2 + leastBar;
  const indent = isNarrow ? 2 : labels + 2;
  const place = { indent, width: io.columns - indent - 1 };
  const column = (at: number): number => Math.min(place.width - 1, Math.floor(at * place.width));
  const rows = layout.rows.map((row) => {
    const bar = colourOf(row.advice, style)(drawBar(row, place.width, column, layout.now));
    return isNarrow
      ? `${short(row.advice, io.columns)}\n  ${bar}`
      : `${short(row.advice, labels).padStart(labels)}  ${bar}`;
  });
  return `${axis(layout.ticks, place, column)}\n${rows.join("\n")}\n${legend(layout.now, io.columns, place, column, style)}\n`;
}

function short({ title }: Advice, length: number): string {
  const letters = [...clean(title)];
  return (letters.length > length ? [...letters.slice(0, length - 1), "…"] : letters).join("");
}

function axis(
  ticks: readonly { at: number; label: string }[],
  { indent, width }: Place,
  column: (place: number) => number,
): string {
  let line = "";
  for (const { at, label } of ticks) {
    if (column(at) < line.length || column(at) + label.length > width) continue;
    line = `${line.padEnd(column(at))}${label}  `;
  }
  return `${" ".repeat(indent)}${line.trimEnd()}`;
}

function drawBar(
  { advice, opens, ideal, due }: TimelineRow,
  width: number,
  column: (place: number) => number,
  now: number | undefined,
): string {
  const cells = Array.from({ length: width }, () => " ");
  const fill = advice.state === "held" ? "┄" : advice.kind === "wait" ? "·" : "━";
  for (let i = column(opens); i <= column(due); i++) cells[i] = fill;
  if (now !== undefined && cells[column(now)] === " ") cells[column(now)] = "┊";
  if (advice.kind !== "wait")
    cells[column(ideal)] = advice.state === "done" ? "✓" : advice.state === "held" ? "✕" : "◆";
  return cells.join("").trimEnd();
}

function legend(
  now: number | undefined,
  columns: number,
  { indent }: Place,
  column: (place: number) => number,
  style: Session["style"],
): string {
  const key = columns < 56 ? "◆ best  ━ window" : "◆ best moment   ━ window   · wait   ┄ held back   ✓ done";
  const mark = now === undefined ? "" : `${markNow(indent + column(now), columns)}\n`;
  return `${mark}${" ".repeat(Math.max(0, Math.min(indent, columns - key.length)))}${style.dim(key)}`;
}

/** The mark below the present moment, with its word on the side where there is room. */
const markNow = (at: number, columns: number): string =>
  at + 5 <= columns ? `${" ".repeat(at)}┊ now` : `${" ".repeat(Math.max(0, at - 4))}now ┊`;
