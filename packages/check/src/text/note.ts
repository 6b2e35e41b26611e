import { findGreeting, findSignature, type Greeting, type Signature } from "./frame.ts";
import { lex } from "./lex.ts";
import { linesOf } from "./lines.ts";
import { findMasks } from "./masks.ts";
import { remember } from "./remember.ts";

export interface Word {
  index: number;
  kind: "word" | "number" | "code";
  text: string;
  /** Lower case, with straight apostrophes and plain hyphens. */
  lower: string;
  start: number;
  end: number;
  /** Nothing but blanks, at most one line break among them, since the word before. */
  joined: boolean;
  /** First of a sentence. */
  opens: boolean;
  /** First of a clause: of a sentence, or after a comma, a colon, a bracket, a dash or a quotation mark. */
  clause: boolean;
  /** Inside quotation marks: somebody else's words. */
  quoted: boolean;
  zone: "greeting" | "body" | "signature";
}

export interface Sentence {
  start: number;
  /** After its closing punctuation. */
  end: number;
  /** Indices into `words`, `last` exclusive. */
  first: number;
  last: number;
  /** `.`, `!`, `?`, or nothing. */
  ends: string;
}

export interface Paragraph {
  start: number;
  end: number;
}

/** A note taken apart once, for all checks. */
export interface Note {
  text: string;
  /** What is being looked at. A subject has neither greeting nor signature. */
  part: "text" | "subject";
  words: readonly Word[];
  sentences: readonly Sentence[];
  /** Those of the body, without the greeting line and the signature. */
  paragraphs: readonly Paragraph[];
  greeting: Greeting | undefined;
  signature: Signature | undefined;
  /** From the end of the greeting to the start of the signature. */
  body: { start: number; end: number };
}

const abbreviations = new Set(
  "e.g i.e etc vs mr mrs ms dr prof st jr sr inc ltd co corp approx dept p.s a.m p.m u.s u.k cf al ext tel mx rev capt lt col sgt cmdr hon sra dra lic dna smt engr barr mag ing dipl".split(
    " ",
  ),
);

export function readNote(text: string, part: Note["part"] = "text", signoff?: string): Note {
  const greeting = part === "text" ? findGreeting(text) : undefined;
  const signature = part === "text" ? findSignature(text, greeting?.end ?? 0, signoff) : undefined;
  const body = { start: greeting?.end ?? 0, end: signature?.start ?? text.length };
  const words = readWords(text, body);
  return {
    text,
    part,
    words,
    sentences: readSentences(text, words),
    paragraphs: readParagraphs(text, body),
    greeting,
    signature,
    body,
  };
}

function readWords(text: string, body: Note["body"]): Word[] {
  const words: Word[] = [];
  let quoted = false;
  let end = 0;
  for (const { kind, start, end: pieceEnd } of lex(text, findMasks(text))) {
    const gap = text.slice(end, start);
    const before = words.at(-1);
    const zone = start < body.start ? "greeting" : start < body.end ? "body" : "signature";
    const broken = gap.includes("\n") && (breaksParagraph(gap) || before?.zone !== zone || /\n\s*[-*•·>\d]/.test(gap));
    if (broken) quoted = false;
    // Nearly all gaps are one blank, which says nothing.
    const isBlank = gap === " ";
    if (!isBlank) quoted = isQuotedAfter(gap, quoted);
    const blank = isBlank || gap.trim() === "";
    const opens = before === undefined || broken || before.zone !== zone || (!blank && endsSentence(gap, before));
    words.push({
      index: words.length,
      kind,
      text: text.slice(start, pieceEnd),
      lower: lowered(text.slice(start, pieceEnd)),
      start,
      end: pieceEnd,
      joined: blank && gap !== "" && !broken && before !== undefined,
      opens,
      clause: opens || !blank,
      quoted,
      zone,
    });
    end = pieceEnd;
  }
  return words;
}

function isQuotedAfter(gap: string, before: boolean): boolean {
  let quoted = before;
  for (const char of gap) {
    if (char === '"') quoted = !quoted;
    else if (char === "“" || char === "«") quoted = true;
    else if (char === "”" || char === "»") quoted = false;
  }
  return quoted;
}

/** The same string each time, so that the tables of words find it without comparing letters. */
const lowered = remember((text) => text.toLowerCase().replace(/[’`´]/g, "'").replace(/[‐‑]/g, "-"));

const breaksParagraph = (gap: string): boolean => {
  const first = gap.indexOf("\n");
  const second = gap.indexOf("\n", first + 1);
  return first >= 0 && second > first && gap.slice(first, second).trim() === "";
};

function endsSentence(gap: string, before: { text: string; lower: string }): boolean {
  const mark = gap.search(/[.!?…]/);
  if (mark < 0) return false;
  // "..." and "…" may or may not end one; a dot glued to the next word does not.
  if (gap[mark] === "…" || gap.startsWith("..", mark)) return false;
  if (!/\s/.test(gap.slice(mark))) return false;
  return gap[mark] !== "." || !(abbreviations.has(before.lower) || /^\p{Lu}$/u.test(before.text));
}

function readSentences(text: string, words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (let first = 0; first < words.length;) {
    let last = first + 1;
    while (last < words.length && !words[last]!.opens) last++;
    const until = words[last]?.start ?? text.length;
    const tail = /^["'”’)\]»*_]{0,3}([.!?…]{0,3})["'”’)\]»]{0,3}/.exec(
      text.slice(words[last - 1]!.end, Math.min(until, words[last - 1]!.end + 12)),
    )!;
    sentences.push({
      start: words[first]!.start,
      end: words[last - 1]!.end + tail[0].length,
      first,
      last,
      ends: tail[1]![0] ?? "",
    });
    first = last;
  }
  return sentences;
}

function readParagraphs(text: string, body: Note["body"]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = -1;
  let end = -1;
  for (const line of linesOf(text, body.start, body.end)) {
    const blank = text.slice(line.start, line.end).trim() === "";
    if (!blank && start < 0) start = line.start;
    if (!blank) end = line.end;
    if (blank && start >= 0) {
      paragraphs.push({ start, end });
      start = -1;
    }
  }
  if (start >= 0) paragraphs.push({ start, end });
  return paragraphs;
}
