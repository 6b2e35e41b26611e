import { pair, plain, type Check } from "../../check.ts";
import type { Word } from "../../text/note.ts";

/** Words that English doubles. */
const fine = new Set(
  "had that very so really much many far no ha bye long again knock blah bla tut yes well there now hear pom cha bora walla half her do".split(
    " ",
  ),
);
const little = new Set(
  "the a an to of in on at for with from by is are was were be it i you your my we our this that and or as have has will would".split(
    " ",
  ),
);

export const doubledWord: Check = {
  code: "doubled-word",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "One or two words written twice.",
  subject: true,
  good: plain(
    "I had had doubts, but that that helped is clear.",
    "It was very, very good.",
    "What it is is clear.",
    "More and more and more people.",
    "Thank you so so much.",
    "I met Duran Duran, and Duma Duma.",
  ),
  bad: [
    pair("Thank you for «the the» time.", "Thank you for the time."),
    pair("I look forward «to\nto» it.", "I look forward to it."),
    pair("«The the» team was kind.", "The team was kind."),
    pair("We spoke «of the of the» plan.", "We spoke of the plan."),
    pair("I am happy «to to to» help.", "I am happy to help."),
  ],
  *find({ note }) {
    const { words, text } = note;
    for (let i = 1; i < words.length; i++) {
      const word = words[i]!;
      if (!word.joined || word.kind === "code") continue;
      if (word.kind === "word" && same(words[i - 1]!, word) && !isFine(words, i)) {
        const first = words[i - 1]!;
        while (words[i + 1]?.joined && same(words[i + 1]!, word)) i++;
        yield {
          start: first.start,
          end: words[i]!.end,
          message: `“${word.text}” is written twice.`,
          instead: [first.text],
        };
        continue;
      }
      const [a, b, c, d] = [words[i - 1]!, word, words[i + 1], words[i + 2]];
      if (!c?.joined || !d?.joined || !same(a, c) || !same(b, d) || same(a, b)) continue;
      if (
        !(little.has(a.lower) || little.has(b.lower)) ||
        a.lower === "and" ||
        b.lower === "and" ||
        b.lower === "by" ||
        a.kind === "code"
      )
        continue;
      yield {
        start: a.start,
        end: d.end,
        message: `“${c.text} ${d.text}” is written twice.`,
        instead: [text.slice(a.start, b.end)],
      };
      i += 2;
    }
  },
};

const same = (a: Word, b: Word): boolean => a.lower === b.lower && a.kind === "word" && b.kind === "word";

function isFine(words: readonly Word[], i: number): boolean {
  const [first, second] = [words[i - 1]!, words[i]!];
  if (fine.has(second.lower)) return true;
  // "My friend Will will help."
  if (!first.opens && /^\p{Lu}/u.test(first.text) && /^\p{Ll}/u.test(second.text)) return true;
  // "What it is is clear."
  if (second.lower === "is" && ["it", "that", "this", "problem", "what"].includes(words[i - 2]?.lower ?? ""))
    return true;
  // A name that doubles itself, such as Duran Duran.
  return /^\p{Lu}/u.test(first.text) && /^\p{Lu}/u.test(second.text) && !little.has(second.lower);
}
