import type { Found } from "../check.ts";
import { inCaseOf } from "../text/fold.ts";
import type { Note, Word } from "../text/note.ts";
import { classes } from "./classes.ts";

/**
 * One line of a table of phrases: `'should|could [of] => have'`. Words stand for themselves, `|` between those that will do;
 * `<name>` is a class of words, `*` any word, `!` what must not stand there, `^` the start of a clause, `$` its end. Brackets mark what is
 * wrong; after `=>` comes what it should be, nothing to remove it, `?` where nobody but the writer knows.
 */
interface Phrase {
  elements: readonly Element[];
  /** Elements that are marked, `last` exclusive. */
  first: number;
  last: number;
  instead: string | undefined;
  source: string;
}

type Edge = { is: "start" } | { is: "end" };
type Element = Edge | { is: "word" | "not"; matches: (lower: string) => boolean; words: readonly string[] };

/** A table ready for use: each phrase under the words its marked part can begin with. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

export function compile(lines: readonly string[]): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const line of lines) {
    const phrase = read(line);
    const anchor = phrase.elements[phrase.first];
    if (anchor?.is !== "word") throw new Error(`nothing is marked in "${line}"`);
    for (const word of anchor.words) table.set(word, [...(table.get(word) ?? []), phrase]);
  }
  return table;
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
  return { elements, first, last, instead: instead === "?" ? undefined : (instead ?? "").trim(), source: line };
}

function readElement(raw: string, line: string): Element {
  if (raw === "^") return { is: "start" };
  if (raw === "$") return { is: "end" };
  if (raw === "*") return { is: "word", matches: () => true, words: ["xyz"] };
  const not = raw.startsWith("!");
  const words = (not ? raw.slice(1) : raw).split("|").flatMap((alternative) => {
    if (!alternative.startsWith("<")) return [alternative];
    const named = classes[alternative.slice(1, -1) as keyof typeof classes];
    if (!named) throw new Error(`there is no class ${alternative}, used in "${line}"`);
    return [...named];
  });
  const set = new Set(words);
  return { is: not ? "not" : "word", matches: (word) => set.has(word), words };
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
    const phrases = table.get(word.lower);
    if (phrases === undefined || word.start < free) continue;
    for (const phrase of phrases) {
      const last = match(phrase, note.words, word.index);
      if (last === undefined) continue;
      const end = note.words[last - 1]!.end;
      const original = note.text.slice(word.start, end);
      free = end;
      yield found(note, word, end, phrase, message(original, phrase.instead && inCaseOf(original, phrase.instead)));
      break;
    }
  }
}

function found(note: Note, word: Word, end: number, phrase: Phrase, message: string): Found {
  const original = note.text.slice(word.start, end);
  if (phrase.instead === undefined) return { start: word.start, end, message };
  if (phrase.instead !== "") return { start: word.start, end, message, instead: [inCaseOf(original, phrase.instead)] };
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
      if (here && element.matches(here.lower)) return undefined;
    } else {
      if (!here || here.kind === "code" || !element.matches(here.lower)) return undefined;
      index++;
    }
    if (i === phrase.last - 1) marked = index;
  }
  return marked;
}

/** A sentence in which the phrase stands: for the tests, so that every line of every table is tried. */
export function sampleOf(line: string): string {
  const { elements } = read(line);
  const words = elements.map((element) =>
    element.is === "word" ? element.words[0]! : element.is === "start" ? "," : element.is === "end" ? "." : "xyz",
  );
  return words
    .join(" ")
    .replace(/ ([,.])/g, "$1")
    .replace(/^, /, "");
}
