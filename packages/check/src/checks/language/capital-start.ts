import { pair, plain, type Check } from "../../check.ts";
import { isTechWord } from "../../words/tech.ts";

const particles = new Set(
  "van von der den de di da du del della la le el al bin ibn ben dos das ter ten af zu".split(" "),
);

export const capitalStart: Check = {
  code: "capital-start",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "A sentence that begins without a capital.",
  good: plain(
    "We use npm. npm is quick.",
    "I liked it (e.g. the tests), i.e. all of it.",
    "iOS is one of them. van der Merwe said so.",
    "Hi Thandi, thank you for your time.\n\nIt was good.",
    "“Why us?” you asked.",
    "Three things:\n\n- the team\n- the work",
    "Well... that was good.",
  ),
  bad: [
    pair("It was good. «thank» you.", "It was good. Thank you."),
    pair(
      "Dear Thandi,\n\n«thank» you for your time.\n\nKind regards\nSam",
      "Dear Thandi,\n\nThank you for your time.\n\nKind regards\nSam",
    ),
    pair("Is it? «we» shall see.", "Is it? We shall see."),
  ],
  *find({ note, known }) {
    for (const word of note.words) {
      if (!word.opens || word.kind !== "word" || word.zone !== "body" || word.quoted) continue;
      if (!/^\p{Ll}/u.test(word.text) || /\p{Lu}/u.test(word.text) || word.lower === "i" || word.lower.startsWith("i'"))
        continue;
      if (
        particles.has(word.lower) ||
        isTechWord(word.lower) === "lower" ||
        (known.words.has(word.lower) && !/^\p{L}{1,4}$/u.test(word.lower) && /[-\d]/.test(word.lower))
      )
        continue;
      const before = note.words[word.index - 1];
      const gap = note.text.slice(before?.end ?? 0, word.start);
      if (/[:;,…]\s*$|["”’»)\]]\s+$|[-*•·>–—]\s*$|\.\.\s*$|\(\w?$/.test(gap) && !(before?.zone === "greeting"))
        continue;
      if (before?.zone === "greeting" && !gap.includes("\n")) continue;
      const capital = word.text[0]!.toUpperCase();
      if (capital.length !== 1) continue;
      yield {
        start: word.start,
        end: word.end,
        message: "A sentence begins with a capital.",
        instead: [capital + word.text.slice(1)],
      };
    }
  },
};
