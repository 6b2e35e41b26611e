import type { Found } from "../check.ts";
import { inCaseOf } from "../text/fold.ts";
import type { Note, Word } from "../text/note.ts";
import { classes } from "./classes.ts";
import { basesOf, done, ing, past, plural, singlesOf, third } from "./inflect.ts";
import { remember } from "../text/remember.ts";
import { tagsOf, wordClasses } from "./lexicon.ts";

/**
 * One line of a table of phrases: `'should|could [of] => have'`. Words stand for themselves, `|` between those that will do;
 * `<name>` is a class of words, `*` any word, `!` what must not stand there, `^` the start of a clause, `$` its end; what stands in round
 * brackets may be missing; `$` among words lets the end of the clause do as well. Square brackets mark what is wrong; after `=>` comes what it should be, nothing to remove it, `?` where nobody but
 * the writer knows. In it `%` is what is marked, and `%ing`, `%base`, `%past`, `%done`, `%third`, `%plural`, `%single` its last word in that form.
 */
interface Phrase {
  elements: readonly Element[];
  /** Elements that are marked, `last` exclusive. */
  first: number;
  last: number;
  instead: string | undefined;
}

type Edge = { is: "start" } | { is: "end" };
type Element =
  | Edge
  | {
      is: "word" | "not";
      matches: (lower: string) => boolean;
      words: readonly string[];
      /** The end of the clause will do as well. */
      orEnd: boolean;
    };

/** A table ready for use: the phrases whose marked part can begin with a word, by the word itself and by its classes. */
export interface PhraseTable {
  byWord(lower: string): readonly Phrase[];
  byClass(lower: string): readonly Phrase[];
}

export function compile(lines: readonly string[]): PhraseTable {
  const byWord = new Map<string, Phrase[]>();
  const byClass = new Map<string, Phrase[]>();
  const add = (map: Map<string, Phrase[]>, key: string, phrase: Phrase): void => {
    const phrases = map.get(key);
    if (phrases) phrases.push(phrase);
    else map.set(key, [phrase]);
  };
  for (const line of lines) {
    for (const phrase of expand(line).map(read)) {
      const anchor = phrase.elements[phrase.first];
      if (anchor?.is !== "word") throw new Error(`nothing is marked in "${line}"`);
      for (const word of anchor.words) {
        const name = /^<(\w+)>$/.exec(word)?.[1];
        if (name !== undefined) add(byClass, name, phrase);
        else add(byWord, word, phrase);
      }
    }
  }
  const classed = [...byClass].map(([name, phrases]) => ({ matches: wordClasses[name]!, phrases }));
  const none: readonly Phrase[] = [];
  return {
    byWord: (lower) => byWord.get(lower) ?? none,
    byClass: remember((lower) => {
      const fitting = classed.filter(({ matches }) => matches(lower));
      return fitting.length === 0 ? none : fitting.flatMap(({ phrases }) => phrases);
    }),
  };
}

/** A line with its optional parts, as lines without: one with each, and one with none of them. */
function expand(line: string): string[] {
  const optional = /\(([^()]*)\) ?/.exec(line);
  if (!optional) return [line];
  const [before, after] = [line.slice(0, optional.index), line.slice(optional.index + optional[0].length)];
  return [`${before}${optional[1]} ${after}`, before + after].flatMap(expand);
}

function read(line: string): Phrase {
  const [pattern = "", instead] = line.split(" => ");
  const elements: Element[] = [];
  let first = -1;
  let last = -1;
  for (const raw of pattern.trim().split(/\s+/)) {
    if (raw.startsWith("[")) first = elements.length;
    elements.push(readElement(raw.replace(/[[\]]/g, ""), line));
    if (raw.endsWith("]")) last = elements.length;
  }
  if (first < 0 || last <= first) throw new Error(`the brackets of "${line}" do not match`);
  return { elements, first, last, instead: instead === "?" ? undefined : (instead ?? "").trim() };
}

function readElement(raw: string, line: string): Element {
  if (raw === "^") return { is: "start" };
  if (raw === "$") return { is: "end" };
  if (raw === "*") return { is: "word", matches: () => true, words: ["xyz"], orEnd: false };
  const not = raw.startsWith("!");
  const tests: ((lower: string) => boolean)[] = [];
  const alternatives = (not ? raw.slice(1) : raw).split("|");
  const orEnd = alternatives.includes("$");
  const words = alternatives.flatMap((alternative) => {
    if (alternative === "$") return [];
    const name = /^<(\w+)>$/.exec(alternative)?.[1];
    if (name === undefined) return [alternative];
    const named = classes[name as keyof typeof classes] as readonly string[] | undefined;
    if (named) return [...named];
    const test = wordClasses[name];
    if (!test) throw new Error(`there is no class ${alternative}, used in "${line}"`);
    tests.push(test);
    return [alternative];
  });
  const set = new Set(words);
  const matches = (word: string): boolean => set.has(word) || tests.some((test) => test(word));
  return { is: not ? "not" : "word", matches: tests.length === 0 ? (word) => set.has(word) : matches, words, orEnd };
}

/** Every place where a phrase of the table stands in the note. */
export function* findPhrases(
  table: PhraseTable,
  note: Note,
  message: (words: string, instead: string | undefined) => string,
): Generator<Found> {
  let free = 0;
  for (const word of note.words) {
    if (word.kind !== "word") continue;
    if (word.start < free) continue;
    const hit = lookUp(table, note.words, word);
    if (!hit) continue;
    const end = note.words[hit.last - 1]!.end;
    const original = note.text.slice(word.start, end);
    const instead = filled(hit.phrase.instead, original, note.words[hit.last - 1]!.lower);
    if (instead?.toLowerCase() === original.toLowerCase()) continue;
    free = end;
    yield found(note, word, end, instead, message(original, instead && inCaseOf(original, instead)));
  }
}

function lookUp(
  { byWord, byClass }: PhraseTable,
  words: readonly Word[],
  word: Word,
): { phrase: Phrase; last: number } | undefined {
  for (const phrase of byWord(word.lower)) {
    const last = match(phrase, words, word.index);
    if (last !== undefined) return { phrase, last };
  }
  const classed = byClass(word.lower);
  // What has a capital in the middle of a sentence is a name, whatever word it looks like.
  if (classed.length === 0 || (!word.opens && /^\p{Lu}/u.test(word.text))) return undefined;
  for (const phrase of classed) {
    const last = match(phrase, words, word.index);
    if (last !== undefined) return { phrase, last };
  }
  return undefined;
}

/** What should stand there, with `%` and its forms filled in. */
function filled(instead: string | undefined, original: string, lower: string): string | undefined {
  if (instead === undefined || !instead.includes("%")) return instead;
  const base = basesOf(lower).find((each) => tagsOf(each).includes("b")) ?? lower;
  const single = singlesOf(lower).find((each) => tagsOf(each).includes("s")) ?? lower;
  const forms: Record<string, () => string> = {
    ing: () => ing(tagsOf(lower).includes("b") ? lower : base),
    base: () => base,
    past: () => past(base === lower || tagsOf(lower).includes("b") ? lower : base),
    done: () => done(tagsOf(lower).includes("b") ? lower : base),
    third: () => third(lower),
    plural: () => plural(lower),
    single: () => single,
  };
  return instead.replace(/%(\w*)/g, (_, form: string) => {
    const make = forms[form];
    return make ? make() : lowerFirst(original) + form;
  });
}

const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;

function found(note: Note, word: Word, end: number, instead: string | undefined, message: string): Found {
  const original = note.text.slice(word.start, end);
  if (instead === undefined) return { start: word.start, end, message };
  if (instead !== "") return { start: word.start, end, message, instead: [inCaseOf(original, instead)] };
  // A word taken out leaves one blank, not two, and a capital where a sentence began.
  const blank = /^[ \t]+/.exec(note.text.slice(end, end + 20));
  const next = note.text[end + (blank?.[0].length ?? 0)] ?? "";
  const capital = word.opens && word.text[0] !== word.text[0]!.toLowerCase() ? next.toUpperCase() : next;
  const cut = blank ? end + blank[0].length : end;
  return {
    start: word.start,
    end,
    message,
    fixes: [{ title: "Remove it", start: word.start, end: cut + next.length, text: capital }],
  };
}

/** The index after the last marked word, where the phrase stands with its marked part beginning at `at`. */
function match(phrase: Phrase, words: readonly Word[], at: number): number | undefined {
  let index = at;
  for (let i = phrase.first - 1; i >= 0; i--) {
    const element = phrase.elements[i]!;
    if (element.is === "start") {
      if (!words[index]!.clause) return undefined;
      continue;
    } else if (element.is === "end") return undefined;
    const before = words[index]!.joined ? words[index - 1] : undefined;
    if (element.is === "not") {
      if (before && element.matches(before.lower)) return undefined;
      if (before && i > 0) index--;
      continue;
    }
    if (!before || before.kind === "code" || !element.matches(before.lower)) return undefined;
    index--;
  }
  index = at;
  let marked = at;
  for (let i = phrase.first; i < phrase.elements.length; i++) {
    const element = phrase.elements[i]!;
    const here = i === phrase.first || words[index]?.joined ? words[index] : undefined;
    if (element.is === "start") return undefined;
    if (element.is === "end") {
      if (index < words.length && !words[index]!.clause) return undefined;
    } else if (element.is === "not") {
      if (here ? element.matches(here.lower) : element.orEnd) return undefined;
    } else {
      const ends = element.orEnd && (index >= words.length || words[index]!.clause);
      if (ends) return i < phrase.last ? undefined : marked;
      if (!here || here.kind === "code" || !element.matches(here.lower)) return undefined;
      index++;
    }
    if (i === phrase.last - 1) marked = index;
  }
  return marked;
}

/** A sentence in which the phrase stands: for the tests, so that every line of every table is tried. */
export function sampleOf(line: string): string {
  const { elements } = read(expand(line)[0]!);
  const words = elements.map((element) =>
    element.is === "word"
      ? element.words[0]!.replace(/^<(\w+)>$/, (_, name: string) => samples[name] ?? "xyz")
      : element.is === "start"
        ? ","
        : element.is === "end"
          ? "."
          : "xyz",
  );
  return words
    .join(" ")
    .replace(/ ([,.])/g, "$1")
    .replace(/^, /, "");
}

/** A word of each class. */
const samples: Record<string, string> = {
  verb: "explain",
  onlyVerb: "explain",
  past: "received",
  onlyPast: "went",
  onlyDid: "went",
  done: "taken",
  ing: "explaining",
  third: "explains",
  onlyThird: "explains",
  noun: "colleague",
  onlyNoun: "colleague",
  count: "colleague",
  onlyCount: "colleague",
  uncounted: "advice",
  plural: "colleagues",
  onlyPlural: "colleagues",
  adj: "happy",
  onlyAdj: "happy",
  comp: "better",
  super: "best",
  ly: "quickly",
  num: "three",
  mass: "advice",
  lone: "colleague",
};
