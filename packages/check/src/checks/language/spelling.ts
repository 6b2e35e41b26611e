import { editDistance } from "@afterword/core/text";
import { pair, plain, type Check, type Found } from "../../check.ts";
import { isSpelt } from "../../language/spell.ts";
import { inCaseOf } from "../../text/fold.ts";
import type { Word } from "../../text/note.ts";
import { otherDialect } from "../../words/dialect.ts";
import { misspellings } from "../../words/misspellings.ts";
import { openers } from "../../words/openers.ts";
import { always } from "../../words/proper.ts";
import { isTechWord, properNames } from "../../words/tech.ts";
import { missingApostrophes } from "./apostrophe.ts";

const particles = new Set(
  "bint van von der den de di da du del della la le el al bin ibn ben dos das ter ten af zu na ka wa ya te".split(" "),
);
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
  about: "A word no dictionary knows, nor the record, nor the trade. Names are left alone.",
  subject: true,
  good: plain(
    "Kubernetes and PostgreSQL, onboarding and observability, upskilling and fintechs.",
    "Wanjiru, Müller and Siân met Thandiwe van der Merwe at Ozow.",
    "A well-run, re-prioritised roadmap; the team’s follow-up.",
    "See https://acme.example/xyzzy and write to ops@acme.example about k8s.",
    "The `mkdirp` call is `asyncc`.",
    "Wawrzyniak explained it well.",
  ),
  bad: [
    pair("I will «definately» «acheive» it.", "I will definitely achieve it."),
    { text: "Thank you for the «intreview» and the «conversatin»." },
    pair("«Thnak» you for your time on «Wensday».", "Thank you for your time on Wednesday."),
    { text: "The «well-organizd» team." },
  ],
  *find({ note, context, known }) {
    for (const word of note.words) {
      if (word.kind !== "word") continue;
      const lower = word.lower.replace(/'s?$/, "");
      const table = misspellings.get(word.lower) ?? misspellings.get(lower);
      if (table !== undefined && !known.words.has(lower) && !isName(word, note.words)) {
        const tail = misspellings.has(word.lower) ? "" : word.text.slice(lower.length);
        yield misspelt(word, [inCaseOf(word.text, table) + tail]);
        continue;
      }
      const { dictionary } = context;
      if (!dictionary || word.text.length > 40 || /[\p{L}][\p{Lu}]/u.test(word.text.replace(/[-’']\p{Lu}/gu, "")))
        continue;
      if (!/^[\p{Script=Latin}\p{M}'’`´\-‐‑]+$/u.test(word.text)) continue;
      if (missingApostrophes.has(word.lower) || otherDialect(word.lower)) continue;
      if (/^\p{Lu}/u.test(word.text)) {
        const meant = misspeltName(word, note.words, dictionary.correct, known.words);
        if (meant !== undefined) yield misspelt(word, [meant]);
        continue;
      }
      if (word.zone !== "body" && note.part === "text" && word.zone === "greeting") continue;
      if (
        isSpelt(word.lower, word.text, dictionary, known.words) ||
        isParticle(word, note.words) ||
        isForeign(word, note.words, dictionary.correct)
      )
        continue;
      // Another check says it needs a capital.
      if (
        word.text.length >= 4 &&
        !word.text.includes("-") &&
        dictionary.correct(lower[0]!.toUpperCase() + lower.slice(1))
      )
        continue;
      yield misspelt(word);
    }
  },
};

const misspelt = (word: Word, instead?: readonly string[]): Found => ({
  start: word.start,
  end: word.end,
  message: `“${word.text}” looks misspelt.`,
  ...(instead && { instead }),
});

/** Capitalised in the middle of a sentence, in the greeting or in the signature. */
const isName = (word: Word, words: readonly Word[]): boolean =>
  /^\p{Lu}/u.test(word.text) &&
  (word.zone !== "body" || !word.opens) &&
  !always.has((misspellings.get(word.lower) ?? "").toLowerCase()) &&
  !/\p{Lu}/u.test(misspellings.get(word.lower) ?? "") &&
  words.length > 0;

const isParticle = (word: Word, words: readonly Word[]): boolean => {
  const next = words[word.index + 1];
  return particles.has(word.lower) && next !== undefined && (/^\p{Lu}/u.test(next.text) || particles.has(next.lower));
};

/** "Kia ora," and "Ngā mihi": a greeting of two or three words, the first of them capitalised and as unknown. */
function isForeign(word: Word, words: readonly Word[], correct: (word: string) => boolean): boolean {
  const first = words[word.index - 1];
  if (
    !first ||
    !word.joined ||
    !first.clause ||
    !/^\p{Lu}/u.test(first.text) ||
    correct(first.text) ||
    correct(first.lower)
  )
    return false;
  const after = words[word.index + 1];
  return after === undefined || after.clause || words[word.index + 2]?.clause === true;
}

/** A capitalised word nobody knows is taken for a name, unless it is one letter off a weekday, a place or a common opening word. */
function misspeltName(
  word: Word,
  words: readonly Word[],
  correct: (word: string) => boolean,
  known: ReadonlySet<string>,
): string | undefined {
  const bare = word.text.replace(/['’]s?$/, "");
  const lower = bare.toLowerCase();
  if (
    bare.length < 4 ||
    !/^[A-Za-z]+$/.test(bare) ||
    known.has(lower) ||
    isTechWord(lower) ||
    correct(bare) ||
    correct(lower)
  )
    return undefined;
  if (word.opens && word.zone === "body") {
    const opener = openers.find((each) => isClose(each, lower));
    if (opener !== undefined) return opener[0]!.toUpperCase() + opener.slice(1);
  }
  if (word.zone !== "body" || (words[word.index + 1]?.text.match(/^\p{Lu}/u) && word.joined)) return undefined;
  return proper.find((each) => isClose(each.lower, lower))?.name;
}
