/** A sentence with its place in the text it stands in. */
export interface Sentence {
  /** For matching: one line, straight quotes, the same length as what it stands for. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

const longest = 800;
const mostSentences = 600;
const abbreviation =
  /(?:\b(?:mr|mrs|ms|dr|prof|st|ref|approx|e\.g|i\.e|etc|vs|inc|ltd|co|dept|ext|tel|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|weds?|thurs?|fri|a\.m|p\.m|[a-z])\.)$/i;

/** The sentences of a text, in order. A line that was only wrapped goes on; a short line, a list item or a label ends one. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let paragraph = 0;
  let from = 0;
  const push = (end: number) => {
    let start = from;
    while (start < end && /\s/.test(text[start]!)) start++;
    let stop = end;
    while (stop > start && /\s/.test(text[stop - 1]!)) stop--;
    for (; start < stop && found.length < mostSentences; start += longest) {
      const last = Math.min(stop, start + longest);
      found.push({ text: flat(text.slice(start, last)), start, end: last, paragraph });
    }
    from = end;
  };
  for (let at = 0; at < text.length && found.length < mostSentences; at++) {
    const sign = text[at]!;
    if (sign === "\n") {
      if (/^[ \t]*(?:\n|$)/.test(text.slice(at + 1, at + 80))) {
        push(at);
        paragraph++;
      } else if (endsLine(text, from, at)) push(at);
    } else if (sign === "." || sign === "!" || sign === "?" || sign === "…") {
      let end = at + 1;
      while (end < text.length && /[.!?…"'”’)\]]/.test(text[end]!)) end++;
      const next = text[end];
      if (next !== undefined && !/\s/.test(next)) continue;
      // "1. Your passport" is one item.
      if (sign === "." && end === at + 1 && /^\s*\d{1,2}$/.test(text.slice(Math.max(from, at - 12), at))) continue;
      if (sign === "." && end === at + 1 && abbreviation.test(text.slice(Math.max(from, at - 12), at + 1))) continue;
      // "No. 5" goes on, "yes or no." ends.
      if (sign === "." && /\bn[or]$/i.test(text.slice(Math.max(from, at - 3), at)) && /^\s+\d/.test(text.slice(end)))
        continue;
      push(end);
      at = end - 1;
    }
  }
  push(text.length);
  return found;
}

/** Whether a line break ends a sentence, or only a line. */
function endsLine(text: string, from: number, at: number): boolean {
  const begin = Math.max(text.lastIndexOf("\n", at - 1) + 1, from);
  const line = text.slice(begin, at).trimEnd();
  const next = text.slice(at + 1, at + 40).trimStart();
  if (/[.!?:;]$/.test(line) || /^(?:[-*•·–]\s|\d{1,2}[.)]\s|\([a-z\d]{1,2}\)\s)/i.test(next)) return true;
  return line.length < 55 && /^[\p{Lu}\d]/u.test(next);
}

const flat = (text: string): string =>
  text
    .replace(/\s/g, " ")
    .replace(/[’‘‛′`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[–—]/g, "-");
