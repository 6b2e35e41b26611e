import { namesOnRecord } from "@afterword/core";
import { isWord } from "../../language/lexicon.ts";
import { pair, plain, type Check } from "../../check.ts";
import { company } from "../../example.ts";
import { nameParts } from "../../text/fold.ts";
import type { Word } from "../../text/note.ts";
import { properName } from "../../words/tech.ts";
import { always, months } from "../../words/proper.ts";

const before = new Set(
  "in by until till since of early late mid from next last this before after during on".split(" "),
);
const beforeMarch = new Set([...before].filter((word) => word !== "on"));
const beforeMay = new Set("in by until since of early late mid".split(" "));
const asking = new Set("i we you he she they it there".split(" "));
const dayOfMonth = /^\d{1,2}(?:st|nd|rd|th)?$/;

export const capitalName: Check = {
  code: "capital-name",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "A day, a month, a language, a place or a name without its capital.",
  subject: true,
  good: plain(
    "We may march on. It will suit an august person.",
    "On Monday in March I spoke Zulu and English.",
    "We use docker and kafka with npm.",
    "Use `monday` as the key.",
    "We met on 23 November. may I ask a question? After 4 May, or on 23 November 2026, may we talk? On the 24th may I call?",
  ),
  bad: [
    pair("We met on «monday» in «march» to speak «english».", "We met on Monday in March to speak English."),
    pair("We meet on 4 «may», or the 5th of «may», or «march» 9.", "We meet on 4 May, or the 5th of May, or March 9."),
    pair("I moved from «london» to «johannesburg».", "I moved from London to Johannesburg."),
    pair("Find me on «linkedin» and «github».", "Find me on LinkedIn and GitHub."),
    {
      text: "It was good to meet «thandi».",
      fixed: "It was good to meet Thandi.",
      context: { recipient: { name: "Thandi Nkosi" } },
    },
    {
      text: "At «bellamys» we lost six.",
      fixed: "At Bellamy's we lost six.",
      context: { application: { ...company, fit: "I kept the ovens at Bellamy's." } },
    },
  ],
  *find({ note, known, context }) {
    const names = new Map<string, string>();
    // "Hospital" in "St Bride's Hospital" is a common word too: only the whole of a company's name must be a name.
    const called = nameParts(context.application?.company ?? "");
    for (const parts of [...known.people.map((person) => nameParts(person.name)), called.length === 1 ? called : []]) {
      for (const part of parts) if (part.length > 2 && /^\p{Lu}/u.test(part)) names.set(part.toLowerCase(), part);
    }
    const places = (context.application ? namesOnRecord(context.application, context.settings) : [])
      .filter((name) => /^\p{L}+['’]s$/u.test(name))
      .map((name) => [name.toLowerCase().replace(/['’]/, ""), name] as const);
    const placeCalled = new Map(places);
    for (const word of note.words) {
      if (word.kind !== "word" || !/^\p{Ll}/u.test(word.text) || /\p{Lu}/u.test(word.text)) continue;
      const bare = word.lower.includes("'") ? word.lower.replace(/'s?$/, "") : word.lower;
      const place = placeCalled.get(word.lower.replace("'", ""));
      if (place !== undefined) {
        yield { start: word.start, end: word.end, message: `The record has “${place}”.`, instead: [place] };
        continue;
      }
      const right = always.get(bare) ?? monthOf(bare, word, note.words) ?? properName(bare) ?? nameOf(bare);
      if (right === undefined || right === bare) continue;
      yield {
        start: word.start,
        end: word.end,
        message: `“${right}” takes a capital.`,
        instead: [right + word.text.slice(bare.length)],
      };
    }

    function nameOf(word: string): string | undefined {
      const name = names.get(word);
      return name !== undefined && !isWord(word) ? name : undefined;
    }
  },
};

/** "March", "May" and "August" are months only beside a day of the month, or after a word that times something. */
function monthOf(word: string, { index, joined }: Word, words: readonly Word[]): string | undefined {
  if (!months.has(word)) return undefined;
  const [previous, next] = [words[index - 1], words[index + 1]];
  // "On the 24th may I call?"
  const asks = word === "may" && next !== undefined && asking.has(next.lower);
  const dated =
    !asks && ((joined && previous && dayOfMonth.test(previous.lower)) || (next?.joined && next.kind === "number"));
  const timed = word === "may" ? beforeMay : word === "march" ? beforeMarch : before;
  return dated || (previous && timed.has(previous.lower)) ? word[0]!.toUpperCase() + word.slice(1) : undefined;
}
