import { readFileSync } from "node:fs";
import type { Dialect } from "@afterword/core";

/** A sentence with one slip, the same put right, and where the slip is. */
export interface SlipPair {
  wrong: string;
  right: string;
  spans: readonly (readonly [start: number, end: number])[];
  dialect?: Dialect | undefined;
}

/** Cases as lines of JSON. */
export const readSlips = (file: string): SlipPair[] =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as SlipPair);

/** The sentences written for measuring, `[[wrong|right]]`: every other one was used to improve the checks, the rest never. */
export function readFresh(half: "tuned" | "untouched"): SlipPair[] {
  return readFileSync(new URL("./fresh/seeded.txt", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => /^[\w -]+: /.test(line))
    .filter((_, index) => index % 2 === (half === "tuned" ? 0 : 1))
    .map((line) => {
      const text = line.slice(line.indexOf(": ") + 2);
      const [mark = "", wrong = "", right = ""] = /\[\[([^|]*)\|([^\]]*)\]\]/.exec(text) ?? [];
      const start = text.indexOf(mark);
      return {
        wrong: text.replace(mark, wrong),
        right: text.replace(mark, right).replace(/ {2}/g, " "),
        // Of a word written twice, either may be marked.
        spans: [[Math.max(0, start - (right === "" ? 6 : 1)), start + wrong.length]],
      };
    });
}
