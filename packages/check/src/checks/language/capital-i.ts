import { pair, plain, type Check } from "../../check.ts";

export const capitalI: Check = {
  code: "capital-i",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "The word “I” without its capital.",
  subject: true,
  good: plain("I’m glad, i.e. happy.", "Points (i) and (ii), or i) and ii).", "We looped over `i` twice."),
  bad: [
    pair(
      "Yesterday «i» met the team and «i'm» glad «i’ve» asked.",
      "Yesterday I met the team and I'm glad I’ve asked.",
    ),
  ],
  *find({ note }) {
    for (const word of note.words) {
      if (!/^i(?:'|$)/.test(word.lower) || word.text[0] !== "i" || word.kind !== "word") continue;
      if (
        note.text[word.end] === ")" ||
        note.text[word.start - 1] === "(" ||
        (note.text[word.end] === "." &&
          !word.joined &&
          note.words[word.index - 1] !== undefined &&
          /\n\s*$/.test(note.text.slice(Math.max(0, word.start - 5), word.start)))
      )
        continue;
      if (!/^i(?:'(?:m|d|ll|ve|am))?$/.test(word.lower)) continue;
      yield {
        start: word.start,
        end: word.end,
        message: "“I” is always a capital.",
        instead: [`I${word.text.slice(1)}`],
      };
    }
  },
};
