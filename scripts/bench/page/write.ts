import { readFileSync, writeFileSync } from "node:fs";
import type { Measured } from "../measured.ts";

/** What was measured, of what and on what. */
export interface Run {
  commit: string;
  /** The day of that commit. */
  day: string;
  machine: string;
}

const [begin, end] = ["<!-- measured -->", "<!-- /measured -->"];

/** Puts the rows of one run, a table for each group, between the two marks of a page. */
export function writeResults(page: string, rows: readonly (Measured & { group: string })[], run: Run): void {
  const before = readFileSync(page, "utf8");
  const [from, to] = [before.indexOf(begin), before.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page}: expected ${begin} and, after it, ${end}`);
  const groups = Map.groupBy(rows, ({ group }) => group);
  const text = [
    `One run, of commit ${run.commit} (${run.day}), on ${run.machine}.`,
    ...[...groups].map(([group, measured]) => `### ${group}\n\n${table(measured)}`),
  ].join("\n\n");
  writeFileSync(page, `${before.slice(0, from)}${begin}\n\n${text}\n\n${before.slice(to)}`);
}

function table(measured: readonly Measured[]): string {
  const lines = measured.map((row) => [row.name, ...inWords(row), row.met === null ? "" : row.met ? "yes" : "**no**"]);
  return [["measured", "ours", "theirs", "ratio", "goal", "met"], Array<string>(6).fill("---"), ...lines]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`)
    .join("\n");
}

/** Ours, theirs, the ratio and the goal, as a person reads them. */
export const inWords = ({ ours, peer, unit, ratio, goal }: Measured): string[] => [
  `${short(ours)} ${unit}`,
  `${short(peer)} ${unit}`,
  `${short(ratio)}×`,
  goal ?? "",
];

const short = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2);
