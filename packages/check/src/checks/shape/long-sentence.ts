import { upperFirst } from "@afterword/core/text";
import type { Check } from "../../check.ts";

const context = { kind: "thank-you" } as const;
const mostWords = 40;
/** Words by which a sentence goes on: one of them is no trouble. */
const goesOn = /\b(?:and|because|but|so|which|while|since|until)\b/gi;
/** Where it may end and begin anew, with nothing lost. */
const joint = /, and (?=(?:I|we|you|it|they|he|she|there|that|this)\b)/gi;
const long =
  "Your queue on a Saturday made me smile, because at the station kiosk we had the same one and a second till for hot drinks kept us sane for two years";

export const longSentence: Check = {
  code: "long-sentence",
  group: "shape",
  severity: "hint",
  claim: "C9",
  about: "A sentence of more than 40 words that goes on and on.",
  good: [
    { text: `${long}. I would love to try it with you.`, context },
    { text: "I set up the rota because nobody else would, and I liked it so much that I kept it.", context },
  ],
  bad: [
    {
      text: `«${long}, and I would love to try it with you from the first week.»`,
      fixed: `${long}. I would love to try it with you from the first week.`,
      context,
    },
  ],
  *find({ note }) {
    for (const { start, end, first, last } of note.sentences) {
      const text = note.text.slice(start, end);
      if (last - first <= mostWords || (text.match(goesOn) ?? []).length < 2) continue;
      const parted = partedInTwo(text);
      yield {
        start,
        end,
        message: `One sentence of ${last - first} words: two are easier to read, and sound more as if they were said.`,
        ...(parted !== undefined && { instead: [parted] }),
      };
    }
  },
};

/** The same in two sentences, parted at the joint closest to its middle. */
function partedInTwo(text: string): string | undefined {
  const at = [...text.matchAll(joint)].sort(
    (one, other) => Math.abs(one.index - text.length / 2) - Math.abs(other.index - text.length / 2),
  )[0];
  if (at === undefined) return undefined;
  return `${text.slice(0, at.index)}. ${upperFirst(text.slice(at.index + at[0].length))}`;
}
