import type { Check } from "../../check.ts";
import { company, saying } from "../../example.ts";
import { contentStems, share } from "../../text/content.ts";
import { numberOf } from "../../text/numbers.ts";
import { ownSentences } from "../../text/own-sentences.ts";

const half = { application: saying("I rang mine after 2 weeks and about half came back.") };

export const ownFigure: Check = {
  code: "own-figure",
  group: "facts",
  severity: "warning",
  claim: "H12",
  about: "A number of yours that the record has otherwise: “sixty percent came back” where you noted “about half”.",
  good: [
    { text: "I rang mine after two weeks, and about 50% came back.", context: half },
    { text: "I rang mine, and half came back.", context: half },
    { text: "I rang mine for three years.", context: half },
    { text: "Sixty percent of the wards have a gym.", context: half },
    { text: "I rang mine after two weeks and sixty percent came back.", context: { application: company } },
  ],
  bad: [
    { text: "I rang mine after two weeks and «sixty percent» came back.", context: half },
    { text: "I rang mine after «three» weeks and about half came back.", context: half },
    {
      text: "At Bexley I moved «four» evening slots to the stroke group.",
      context: { application: saying("At Bexley I moved two evening slots over to the stroke group.") },
    },
  ],
  *find({ note, context: { application } }) {
    if (note.part !== "text") return;
    let own: string[] | undefined;
    for (const { start, end } of note.sentences) {
      const text = note.text.slice(start, end);
      const written = figuresIn(text);
      if (written.length === 0) continue;
      own ??= ownSentences(application);
      const stems = contentStems(text);
      // The very same matter: most of the shorter of the two stands in the other as well.
      const same = own.find((sentence) => {
        const noted = contentStems(sentence);
        return Math.min(noted.size, stems.size) > 1 && Math.max(share(noted, stems), share(stems, noted)) >= 0.6;
      });
      if (same === undefined) continue;
      const noted = figuresIn(same).filter(({ key }) => !written.some((other) => other.key === key));
      for (const { key, kind, at, words } of written) {
        // A number of which the record says nothing is no contradiction.
        if (figuresIn(same).some((other) => other.key === key) || !noted.some((other) => other.kind === kind)) continue;
        yield {
          start: start + at,
          end: start + at + words.length,
          message: `You noted: “${same.trim()}” Which is right?`,
        };
      }
    }
  },
};

/** A share of something, or a count; equal ones have the same key: “half” is “50 percent”. */
interface Figure {
  kind: "share" | "count";
  key: string;
  at: number;
  words: string;
}

const shares: Record<string, number> = { half: 50, third: 33, quarter: 25 };

function figuresIn(text: string): Figure[] {
  return [...text.matchAll(/([\p{L}\p{N}][\p{L}\p{N},.-]*?)(%|[ -]per ?cent)?(?![\p{L}\p{N}])/giu)].flatMap((match) => {
    const [words, word = "", percent] = match;
    const number = shares[word.toLowerCase()] ?? numberOf(word.toLowerCase());
    if (number === undefined || word.toLowerCase() === "one") return [];
    const kind = percent !== undefined || word.toLowerCase() in shares ? "share" : "count";
    return [{ kind, key: `${kind} ${number}`, at: match.index, words } as const];
  });
}
