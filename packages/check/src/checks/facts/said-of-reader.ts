import type { Application } from "@afterword/core";
import type { Check, Found, Subject } from "../../check.ts";
import { company } from "../../example.ts";
import { isWord } from "../../language/lexicon.ts";
import { contentStems, share } from "../../text/content.ts";
import { fold } from "../../text/fold.ts";
import { companyCore, personMeant } from "../../text/names.ts";
import type { Sentence, Word } from "../../text/note.ts";
import { numberOf } from "../../text/numbers.ts";
import { always } from "../../words/proper.ts";
import { isProductName } from "../../words/tech.ts";

const notes = "They are eight people, growing to twelve by March. They moved billing to Postgres.";

export const saidOfReader: Check = {
  code: "said-of-reader",
  group: "facts",
  severity: "hint",
  claim: "H12",
  about:
    "A number or a product that the note says of the reader’s side and the record does not have: a question; a warning where the record says another.",
  good: [
    {
      text: "Your move of billing to PostgreSQL stayed with me. You are eight people now, and at Zeta I moved 40 jobs to MySQL.",
      context: { application: company, notes },
    },
    // Without anything on record of what was said, nothing can be held against it.
    { text: "You moved billing to MySQL.", context: { application: { ...company, interviews: [] } } },
    {
      text: "Do you use MySQL? If you have 40 minutes, I could show you how we moved to MySQL. Thank you for the 45 minutes, and for your call at 4.",
      context: { application: company, notes },
    },
    {
      text: "Your way of reviewing incidents reminds me of Zeta. I would be glad to send you 20 pages on Kafka.",
      context: { application: company, notes },
    },
  ],
  bad: [
    { text: "What you said of moving billing to «MySQL» stayed with me.", context: { application: company, notes } },
    { text: "You are «23» people, which I like.", context: { application: company, notes } },
    {
      text: "Thank you for telling me about your «40» branches and the «Kafka» cluster.",
      context: { application: company, notes },
    },
  ],
  *find(subject) {
    const { note, context, known } = subject;
    if (!context.application || note.part !== "text") return;
    let record: RecordText | undefined;
    for (const sentence of note.sentences) {
      if (sentence.ends === "?") continue;
      for (const { word, number } of saidIn(sentence, subject)) {
        record ??= readRecord(context.application, context.notes);
        if (record.said.length === 0) return;
        // A name that may be a person's is for the check of names.
        if (number === undefined && personMeant(bare(word.text), known.people)) continue;
        if (number === undefined ? record.hasWord(word.lower) : record.numbers.has(number)) continue;
        const next = number === undefined ? undefined : note.words[word.index + 1];
        yield asked(word, {
          number,
          counted: next?.joined ? next.lower : undefined,
          sentence: note.text.slice(sentence.start, sentence.end),
          said: record.said,
        });
      }
    }
  },
};

interface Particular {
  word: Word;
  /** Undefined for a name. */
  number: number | undefined;
}

const sender = new Set("i i'm i've i'd i'll my mine we we're we've we'd we'll our ours".split(" "));
/** What stands before a “you” to whom something is done. */
const toReader = new Set(
  "to with for from at by of thank thanks tell telling told show showing showed give giving gave send sending sent help helping let meet meeting met see seeing saw join joining ask asking asked offer owe remind".split(
    " ",
  ),
);
/** What comes before it is no claim. */
const supposed = new Set(
  "if whether when once unless should would could may might can do does did hope wish imagine suppose assume guess".split(
    " ",
  ),
);
const possible = new Set("would could can may might should 'd".split(" "));
/** What follows speaks of something else. */
const turns = /^(?:remind|resembl)|^(?:like|unlike|similar|same|than|compared|though|although)$/;
const politeness = new Set("meeting seeing taking making having inviting".split(" "));

/** The numbers and names of a sentence that are said of the reader and their side, as far as the words before them tell. */
function* saidIn({ first, last }: Sentence, { note, context, known }: Subject): Generator<Particular> {
  const words = note.words;
  const own = fold(companyCore(context.application!.company)).split(" ")[0];
  let isReaders = false;
  for (let at = first; at < last; at++) {
    const word = words[at]!;
    const before = at > first ? words[at - 1]!.lower : "";
    const after = at + 1 < last ? words[at + 1]!.lower : "";
    if (sender.has(word.lower)) isReaders = false;
    else if (word.lower === "your" || word.lower === "yours") isReaders = true;
    else if (/^you(?:'|$)/.test(word.lower)) {
      if (before === "thank")
        isReaders =
          after === "for" && words[at + 2]?.lower.endsWith("ing") === true && !politeness.has(words[at + 2]!.lower);
      else if (!toReader.has(before))
        isReaders = !supposed.has(before) && !possible.has(after) && word.lower !== "you'd";
    } else if (fold(word.text) === own) isReaders ||= !toReader.has(before);
    else if (word.clause || turns.test(word.lower)) isReaders = false;
    if (!isReaders || word.zone !== "body") continue;
    const number = numberOf(word.lower);
    if (number === undefined ? isName(word, known.words) : isCount(words, at, number)) yield { word, number };
  }
}

const units =
  /^(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|am|pm|a\.m|p\.m|o'clock|th|st|nd|rd|of|to|or|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const labels = new Set(
  "page question chapter step phase round room number no part slide section version v stage level".split(" "),
);
const places = new Set("at by until till before after around about from since on".split(" "));

/** Whether it counts something of theirs: no time, date, length of a talk or label, and more than a few. */
function isCount(words: readonly Word[], at: number, number: number): boolean {
  const [before, word, after] = [words[at - 1], words[at]!, words[at + 1]];
  if (number < 4 || (Number.isInteger(number) && number >= 1900 && number <= 2100 && /^\d/.test(word.text)))
    return false;
  if (before && (labels.has(before.lower) || isDay(before.lower))) return false;
  if (after?.joined && (units.test(after.lower) || isDay(after.lower))) return false;
  return !(before && places.has(before.lower) && !after?.joined);
}

const isDay = (lower: string): boolean =>
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    lower,
  );

/** Where one talks, and what everybody uses to do so. */
const everyday = new Set(
  "zoom teams slack skype linkedin google whatsapp outlook calendly github meet hangouts".split(" "),
);

/** A product by name, or a name in the middle of a sentence that no dictionary has. */
function isName({ text, lower, opens, kind }: Word, recorded: ReadonlySet<string>): boolean {
  if (kind !== "word" || everyday.has(lower) || recorded.has(bare(lower))) return false;
  if (isProductName(bare(lower))) return /^\p{Lu}/u.test(text) ? !opens || !isWord(lower) : !isWord(lower);
  return (
    /^\p{Lu}\p{L}*\p{Ll}/u.test(text) &&
    !opens &&
    text.length > 2 &&
    !isWord(bare(lower)) &&
    !always.has(bare(lower)) &&
    !isDay(lower)
  );
}

const bare = (lower: string): string => lower.replace(/'s?$/, "");

interface RecordText {
  /** What was said of them, passage by passage. */
  said: readonly string[];
  numbers: ReadonlySet<number>;
  hasWord(lower: string): boolean;
}

function readRecord(application: Application, notes = ""): RecordText {
  const said = [
    ...application.interviews.flatMap(({ topics, people }) =>
      [...topics, ...people.flatMap((person) => person.topics)].flatMap(({ about, quote }) => [about, quote ?? ""]),
    ),
    ...notes.split(/(?<=[.!?])\s+|\n/),
  ].filter((text) => text.trim() !== "");
  // The parts of a date are no numbers that anybody said.
  const words = wordsOf(`${JSON.stringify(application).replaceAll(/\d{4}-\d{2}-\d{2}[ T\d:]*/g, " ")} ${notes}`);
  const names = [...words].filter((word) => word.length > 3);
  return {
    said,
    numbers: new Set([...words].flatMap((word) => numberOf(word) ?? [])),
    // PostgreSQL is Postgres.
    hasWord: (lower) => {
      const word = fold(bare(lower));
      return (
        words.has(word) || names.some((name) => word.length > 3 && (word.startsWith(name) || name.startsWith(word)))
      );
    },
  };
}

const wordsOf = (text: string): Set<string> =>
  new Set(
    [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[,.'’-][\p{L}\p{N}]+)*/gu)].flatMap(([word]) => [
      bare(fold(word)),
      ...fold(word).split(/['’-]/),
    ]),
  );

/** A question; a warning where the record says something else of what the sentence is about, or of the same things that are counted. */
function asked(
  { text, start, end }: Word,
  {
    number,
    counted,
    sentence,
    said,
  }: { number: number | undefined; counted: string | undefined; sentence: string; said: readonly string[] },
): Found {
  const about = contentStems(sentence);
  const isOtherwise = (passage: string): boolean => {
    const words = passage.toLowerCase().split(/[^\p{L}\p{N}-]+/u);
    if (!words.some((word) => (number === undefined ? isProductName(word) : numberOf(word) !== undefined)))
      return false;
    return (counted !== undefined && words.includes(counted)) || share(contentStems(passage), about) > 0;
  };
  const otherwise = said.find(isOtherwise);
  if (otherwise === undefined)
    return { start, end, message: `Nothing on record says “${text}” of them. Is it what they said?` };
  const message = `The record has “${otherwise.trim()}”, and no “${text}”. Which is right?`;
  return { start, end, severity: "warning", message };
}
