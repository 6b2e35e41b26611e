import type { Application } from "@afterword/core";
import type { Check } from "../../check.ts";
import { company, saying, topic } from "../../example.ts";
import { contentStems, share } from "../../text/content.ts";
import { numberOf } from "../../text/numbers.ts";
import { ownSentences } from "../../text/own-sentences.ts";

const reprints = {
  application: topic("she loses a whole day each month reprinting plots because nobody freezes the rig"),
};
const freeze = { application: saying("I freeze my rig on tuesdays, and it cut our reprints to about a third.") };
const half = { application: saying("I rang mine after 2 weeks and about half came back.") };

export const ownFigure: Check = {
  code: "own-figure",
  group: "facts",
  severity: "warning",
  claim: "H12",
  about:
    "A number, a length of time or a rhythm that the record has otherwise: “sixty percent came back” where you noted “about half”, “a whole week” where they said “a whole day”.",
  good: [
    {
      text: "You lose an entire day to reprints every month. You lose a day each month to reprints.",
      context: reprints,
    },
    { text: "I freeze my rig each Tuesday, which cut our reprints to about a third.", context: freeze },
    {
      text: "Forty croissants each day is a lot to lose.",
      context: { application: topic("they throw out about 40 croissants a day") },
    },
    { text: "I spent a whole week on the plots last year.", context: reprints },
    { text: "I rang mine after two weeks, and about 50% came back.", context: half },
    { text: "I rang mine, and half came back.", context: half },
    { text: "I rang mine for three years.", context: half },
    { text: "Sixty percent of the wards have a gym.", context: half },
    { text: "I rang mine after two weeks and sixty percent came back.", context: { application: company } },
  ],
  bad: [
    {
      text: "You lose «a whole week» each month to reprints.",
      fixed: "You lose a whole day each month to reprints.",
      context: reprints,
    },
    { text: "You lose a whole day «every week» to reprints.", context: reprints },
    { text: "You lose «half a day» each month to reprints.", context: reprints },
    {
      text: "Forty croissants «a week» is a lot to lose.",
      fixed: "Forty croissants a day is a lot to lose.",
      context: { application: topic("they throw out about 40 croissants a day, the lamination goes warm by nine") },
    },
    { text: "I freeze my rig «on Mondays», and it cut our reprints to about a third.", context: freeze },
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
      own ??= [...ownSentences(application), ...saidToMe(application)];
      const stems = contentStems(text);
      // The very same matter: most of the shorter of the two stands in the other as well.
      const same = own.find((sentence) => {
        const noted = contentStems(sentence);
        if (countedIn(sentence).some((counted) => countedIn(text).includes(counted))) return true;
        return Math.min(noted.size, stems.size) > 1 && Math.max(share(noted, stems), share(stems, noted)) >= 0.6;
      });
      if (same === undefined) continue;
      const noted = figuresIn(same).filter(({ key }) => !written.some((other) => other.key === key));
      for (const { key, kind, at, words } of written) {
        // A number of which the record says nothing is no contradiction.
        if (figuresIn(same).some((other) => other.key === key) || !noted.some((other) => other.kind === kind)) continue;
        // A number stands in words that go with it; a length of time can take another's place.
        const [other, ...more] = kind === "length" || kind === "rhythm" ? noted.filter((one) => one.kind === kind) : [];
        yield {
          start: start + at,
          end: start + at + words.length,
          message: `You noted: “${same.trim()}” Which is right?`,
          ...(other && more.length === 0 && { instead: [other.words] }),
        };
      }
    }
  },
};

/** What is counted in a sentence, with how many: "40 croissants". A few of something may be anything. */
const countedIn = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/(?<![\p{L}\d,.-])([\p{L}\d][\p{L}\d,.-]{0,30}) (\p{L}{4,40}s)\b/gu)].flatMap(
    ([, many = "", what = ""]) => {
      const number = numberOf(many) ?? 0;
      return number > 3 && !/^(?:minute|hour|day|week|month|year)s$/.test(what) ? [`${number} ${what}`] : [];
    },
  );

/** What stands in one place of a sentence and can differ from the record; equal ones have the same key: “half” is “50 percent”. */
interface Figure {
  kind: "share" | "count" | "length" | "rhythm" | "weekday";
  key: string;
  at: number;
  words: string;
}

const shares: Record<string, number> = { half: 50, third: 33, quarter: 25 };

function figuresIn(text: string): Figure[] {
  const times = timesIn(text);
  const isWithin = (at: number): boolean => times.some((time) => at >= time.at && at < time.at + time.words.length);
  const numbers = [...text.matchAll(/([\p{L}\p{N}][\p{L}\p{N},.-]*?)(%|[ -]per ?cent)?(?![\p{L}\p{N}])/giu)].flatMap(
    (match) => {
      const [words, word = "", percent] = match;
      const number = shares[word.toLowerCase()] ?? numberOf(word.toLowerCase());
      if (number === undefined || word.toLowerCase() === "one" || isWithin(match.index)) return [];
      const kind = percent !== undefined || word.toLowerCase() in shares ? "share" : "count";
      return [{ kind, key: `${kind} ${number}`, at: match.index, words } as const];
    },
  );
  return [...numbers, ...times];
}

const unit = "(minute|hour|day|weekend|week|fortnight|month|quarter|year)";
/** “A day a month” is a length and a rhythm; a bare “a day” may be either. */
const length = new RegExp(
  `\\b(half an?|an? half|(?:an?|one|the) (?:whole|full|entire|solid|good)|one) ${unit}\\b`,
  "gi",
);
const rhythm = new RegExp(`\\b(?:each|every|per) ${unit}\\b`, "gi");
const weekday = /\b(?:on|every|each) ((?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b/gi;

function timesIn(text: string): Figure[] {
  const lengths = [...text.matchAll(length)].map(({ 0: words, 1: many = "", 2: of = "", index: at }) => {
    const key = `${/half/i.test(many) ? "half" : "one"} ${of.toLowerCase()}`;
    return { kind: "length", key, at, words } as const;
  });
  const others = (["rhythm", "weekday"] as const).flatMap((kind) =>
    [...text.matchAll({ rhythm, weekday }[kind])].map(({ 0: words, 1: of = "", index: at }) => ({
      kind,
      key: of.toLowerCase(),
      at,
      words,
    })),
  );
  return [...lengths, ...others, ...ratesIn(text)];
}

/** How often something counted comes: "forty croissants a week". */
const ratesIn = (text: string): Figure[] =>
  [...text.matchAll(rate)].flatMap(({ 1: many = "", 2: words = "", 3: of = "", index, 0: whole }) =>
    numberOf(many.toLowerCase()) === undefined
      ? []
      : [{ kind: "rhythm", key: of.toLowerCase(), at: index + whole.length - words.length, words } as const],
  );
const rate = new RegExp(`(?<![\\p{L}\\d,.-])([\\p{L}\\d][\\p{L}\\d,.-]{0,30}) \\p{L}{1,40} (an? ${unit})\\b`, "giu");

/** What they told of themselves, as it was noted. */
const saidToMe = (application: Application | undefined): string[] =>
  (application?.interviews ?? []).flatMap(({ people, topics }) =>
    [...topics, ...people.flatMap((person) => person.topics)].flatMap(({ about, quote = "" }) => [about, quote]),
  );
