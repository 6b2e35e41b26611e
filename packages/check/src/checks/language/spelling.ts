import { editDistance } from "@afterword/core/text";
import { pair, plain, type Check, type Found } from "../../check.ts";
import { isWord } from "../../language/lexicon.ts";
import { inCaseOf } from "../../text/fold.ts";
import type { Word } from "../../text/note.ts";
import { misspellings } from "../../words/misspellings.ts";
import { openers } from "../../words/openers.ts";
import { always } from "../../words/proper.ts";
import { isTechWord, properNames } from "../../words/tech.ts";

const proper = [...always.values(), ...properNames]
  .filter((name) => name.length >= 6)
  .map((name) => ({ name, lower: name.toLowerCase() }));
/** One letter off, or two swapped. */
const isClose = (a: string, b: string): boolean =>
  Math.abs(a.length - b.length) < 2 && (a[0] === b[0] || a.at(-1) === b.at(-1)) && editDistance(a, b, 2) < 2;

export const spelling: Check = {
  code: "spelling",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "A misspelt word: common ones are found at once, the others when Harper answers. Names are ignored.",
  subject: true,
  good: plain(
    "Kubernetes and PostgreSQL, onboarding and observability, upskilling and fintechs.",
    "Wanjiru, Müller and Siân met Thandiwe van der Merwe at Ozow.",
    "See https://acme.example/xyzzy and write to ops@acme.example about k8s.",
    "The `recieve` call is `asyncc`.",
  ),
  bad: [
    pair("I will «definately» «acheive» it.", "I will definitely achieve it."),
    pair("«Thnak» you for your time on «Wensday».", "Thank you for your time on Wednesday."),
  ],
  *find({ note, known }) {
    for (const word of note.words) {
      if (word.kind !== "word") continue;
      const lower = word.lower.replace(/'s?$/, "");
      const right = misspellings.get(word.lower) ?? misspellings.get(lower);
      if (right !== undefined && !known.words.has(lower) && !isName(word)) {
        const tail = misspellings.has(word.lower) ? "" : word.text.slice(lower.length);
        yield misspelt(word, inCaseOf(word.text, right) + tail);
      } else if (/^\p{Lu}/u.test(word.text)) {
        const meant = misspeltName(word, note.words, known.words);
        if (meant !== undefined) yield misspelt(word, meant);
      }
    }
  },
};

const misspelt = (word: Word, instead: string): Found => ({
  start: word.start,
  end: word.end,
  message: `“${word.text}” looks misspelt.`,
  instead: [instead],
});

/** Capitalised in the middle of a sentence, in the greeting or in the signature. */
const isName = (word: Word): boolean =>
  /^\p{Lu}/u.test(word.text) &&
  (word.zone === "greeting" || !word.opens) &&
  !always.has((misspellings.get(word.lower) ?? "").toLowerCase()) &&
  !/\p{Lu}/u.test(misspellings.get(word.lower) ?? "");

/** A capitalised word nobody knows is taken for a name, unless it is one letter off a weekday, a place or a common opening word. */
function misspeltName(word: Word, words: readonly Word[], known: ReadonlySet<string>): string | undefined {
  const bare = word.text.replace(/['’]s?$/, "");
  const lower = bare.toLowerCase();
  if (bare.length < 4 || !/^[A-Za-z]+$/.test(bare) || known.has(lower) || isTechWord(lower) || isWord(lower))
    return undefined;
  if (
    always.has(lower) ||
    always.has(lower.replace(/s$/, "")) ||
    properNames.some((name) => name.toLowerCase() === lower)
  )
    return undefined;
  if (word.opens && word.zone === "body") {
    const opener = openers.find((each) => isClose(each, lower));
    if (opener !== undefined) return opener[0]!.toUpperCase() + opener.slice(1);
  }
  if (word.zone !== "body" || (words[word.index + 1]?.text.match(/^\p{Lu}/u) && word.joined)) return undefined;
  return proper.find((each) => isClose(each.lower, lower))?.name;
}
