import type { Timeline } from "./layout.ts";

/** Where the axis stands and in which colours. */
interface Axis {
  x: (place: number) => number;
  top: number;
  height: number;
  ink: string;
  accent: string;
}

/** The named days, each a line from top to bottom. */
export const drawTicks = ({ ticks }: Timeline, { x, top, height, ink }: Axis): string[] =>
  ticks.flatMap((tick) => [
    `<line x1="${x(tick.at)}" x2="${x(tick.at)}" y1="${top - 10}" y2="${height - 12}" stroke="${escape(ink)}" stroke-opacity="0.15"/>`,
    `<text x="${round(x(tick.at) + 3)}" y="${top - 16}" fill-opacity="0.7" font-size="11">${escape(tick.label)}</text>`,
  ]);

/** The present moment, where it lies inside the picture. */
export const drawNow = ({ now }: Timeline, { x, top, height, accent }: Axis): string[] =>
  now === undefined
    ? []
    : [
        `<line x1="${x(now)}" x2="${x(now)}" y1="${top - 10}" y2="${height - 12}" stroke="${escape(accent)}" stroke-width="1.5" stroke-dasharray="3 3"/>`,
        `<text x="${x(now)}" y="${height - 2}" text-anchor="middle" fill="${escape(accent)}" font-size="11">now</text>`,
      ];

export const round = (n: number): number => Math.round(n * 10) / 10;
export const shorten = (text: string, most: number): string =>
  [...text].length > most ? `${[...text].slice(0, most - 1).join("")}…` : text;

/** Safe as XML text and inside a quoted attribute; what XML cannot carry and marks that turn the direction of writing are dropped. */
export function escape(text: string): string {
  const named: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text
    .toWellFormed()
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g,
      "",
    )
    .replace(/[&<>"']/g, (character) => named[character]!);
}
