import type { Dialect } from "@afterword/core";
import { pair, plain, type Check } from "../../check.ts";
import type { CheckContext } from "../../context.ts";
import { inCaseOf } from "../../text/fold.ts";
import type { Note } from "../../text/note.ts";
import { otherDialect, respelt } from "../../words/dialect.ts";

const names: Record<Dialect, string> = { "en-GB": "British", "en-US": "American", "en-ZA": "South African" };
const american = { context: { dialect: "en-US" } } as const;
const african = { context: { dialect: "en-ZA" } } as const;

export const dialect: Check = {
  code: "dialect",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "A spelling of another English dialect than yours, or two dialects in one note.",
  subject: true,
  good: [
    ...plain(
      "I organise the programme; the colour is grey.",
      "I organize the program; the color is gray.",
      "We met at the Organize Center in Durban.",
    ),
    { text: "I organized the data center with honor.", ...american },
    { text: "I organised the data centre with honour.", ...african },
  ],
  bad: [
    pair(
      "I organise my work, and I «recognize» that behaviour.",
      "I organise my work, and I recognise that behaviour.",
    ),
    { text: "I «organised» the data «centre».", fixed: "I organized the data center.", ...american },
    { text: "I «organized» the data «center».", fixed: "I organised the data centre.", ...african },
  ],
  *find({ note, context }) {
    const asked = context.dialect ?? context.settings?.dialect;
    const chosen = asked ?? mostUsed(note);
    if (chosen === undefined) return;
    for (const word of note.words) {
      if (word.kind !== "word" || word.quoted) continue;
      // Names keep their spelling.
      if (/^\p{Lu}/u.test(word.text) && !word.opens) continue;
      const bare = word.lower.includes("'") ? word.lower.replace(/'s?$/, "") : word.lower;
      const right = respelt(bare, chosen);
      if (right === undefined) continue;
      yield {
        start: word.start,
        end: word.end,
        message: `“${right}” in ${names[chosen]} English.`,
        instead: [inCaseOf(word.text, right) + word.text.slice(bare.length)],
        // Where nobody chose one, either is right; only the mixture may be noticed.
        ...(asked === undefined && { severity: "hint" as const }),
      };
    }
  },
};

function mostUsed(note: Note): CheckContext["dialect"] {
  let count = 0;
  let first: "american" | "british" | undefined;
  for (const word of note.words) {
    const side = otherDialect(word.lower.replace(/'s?$/, ""));
    if (!side) continue;
    first ??= side;
    count += side === "american" ? 1 : -1;
  }
  if (first === undefined) return undefined;
  return count > 0 || (count === 0 && first === "american") ? "en-US" : "en-GB";
}
