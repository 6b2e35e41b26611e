import { layOutTimeline, type Plan, type TimelineRow } from "@afterword/core";
import type { Session } from "../session.ts";
import { clean } from "../terminal.ts";
import { colourOf } from "./card.ts";

const labels = 34;

/** The plan as a picture of characters: a row for each step, a bar for its window, a diamond at the best moment. */
export function timeline(plan: Plan, { now, zone, io, style }: Session): string {
  const layout = layOutTimeline(plan, now, zone);
  if (!layout) return "";
  const width = Math.max(30, io.columns - labels - 3);
  const column = (place: number): number => Math.min(width - 1, Math.floor(place * width));
  const rows = layout.rows.map((row) => drawRow(row, width, column, layout.now, style));
  return `${axis(layout.ticks, width, column)}\n${rows.join("\n")}\n${legend(layout.now, io.columns, column, style)}\n`;
}

function axis(
  ticks: readonly { at: number; label: string }[],
  width: number,
  column: (place: number) => number,
): string {
  let line = "";
  for (const { at, label } of ticks) {
    if (column(at) < line.length || column(at) + label.length > width) continue;
    line = `${line.padEnd(column(at))}${label}  `;
  }
  return `${" ".repeat(labels + 2)}${line.trimEnd()}`;
}

function drawRow(
  row: TimelineRow,
  width: number,
  column: (place: number) => number,
  now: number | undefined,
  style: Session["style"],
): string {
  const cells = Array.from({ length: width }, () => " ");
  const { advice } = row;
  const fill = advice.state === "held" ? "┄" : advice.kind === "wait" ? "·" : "━";
  for (let i = column(row.opens); i <= column(row.due); i++) cells[i] = fill;
  if (now !== undefined && cells[column(now)] === " ") cells[column(now)] = "┊";
  if (advice.kind !== "wait")
    cells[column(row.ideal)] = advice.state === "done" ? "✓" : advice.state === "held" ? "✕" : "◆";
  const title = [...clean(advice.title)];
  const label = (title.length > labels ? [...title.slice(0, labels - 1), "…"] : title).join("").padStart(labels);
  return `${label}  ${colourOf(advice, style)(cells.join("").trimEnd())}`;
}

function legend(
  now: number | undefined,
  columns: number,
  column: (place: number) => number,
  style: Session["style"],
): string {
  const key = columns < 56 ? "◆ best  ━ window" : "◆ best moment   ━ window   · wait   ┄ held back   ✓ done";
  const mark = now === undefined ? "" : `${" ".repeat(labels + 2 + column(now))}┊ now\n`;
  return `${mark}${" ".repeat(Math.max(0, Math.min(labels + 2, columns - key.length)))}${style.dim(key)}`;
}
