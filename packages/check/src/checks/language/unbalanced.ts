import { plain, type Check, type Found } from "../../check.ts";

const pairs: Record<string, string> = { ")": "(", "]": "[", "}": "{", "”": "“" };

export const unbalanced: Check = {
  code: "unbalanced",
  group: "language",
  severity: "warning",
  claim: "C11",
  about: "A quotation mark or bracket that is opened and not closed, or closed and not opened.",
  subject: true,
  good: plain(
    "He said “no” (twice).",
    'It was 5" wide :) and 1) good, 2) cheap.',
    'The "open" team.',
    "“One paragraph\n\n“and the next.”",
  ),
  bad: plain(
    "He said «“»no twice.",
    "It was good «(»and cheap.",
    'The «"»open team.',
    "It was good«)» I think.",
    "It was good«”».",
  ),
  *find({ note: { text } }) {
    let start = 0;
    // A paragraph at a time: a slip does not spread.
    for (const match of [...text.matchAll(/\n[ \t\r]*\n/g), undefined]) {
      const end = match?.index ?? text.length;
      yield* look(text, start, end);
      start = match ? match.index + match[0].length : end;
    }
  },
};

function* look(text: string, from: number, to: number): Generator<Found> {
  const open: Found[] = [];
  let quote: Found | undefined;
  const stray: Found[] = [];
  for (let i = from; i < to; i++) {
    const char = text[i]!;
    if (char === '"') {
      // Inches are no quotation.
      if (/\d/.test(text[i - 1] ?? "") && !quote) continue;
      quote = quote ? undefined : at(i, char);
    } else if (char === "(" || char === "[" || char === "{" || char === "“") {
      if (char !== "“" && isSmiley(text, i)) continue;
      open.push({ ...at(i, char) });
    } else if (char in pairs) {
      const last = open.findLastIndex((found) => text[found.start] === pairs[char]);
      if (last >= 0) open.splice(last);
      else if (!isSmiley(text, i) && !isListMark(text, i, from))
        stray.push({ start: i, end: i + 1, message: `“${char}” closes, but was never opened.` });
    }
    // Deep nesting is no prose; forgetting its outer levels keeps the time linear.
    if (open.length > 50) open.shift();
  }
  // A quotation may run on into the next paragraph, which then opens with a mark of its own.
  const next = text.slice(to, to + 20).trimStart()[0];
  yield* [
    ...stray,
    ...open.filter((found) => !(text[found.start] === "“" && next === "“")),
    ...(quote ? [quote] : []),
  ].sort((a, b) => a.start - b.start);
}

const at = (i: number, char: string): Found => ({
  start: i,
  end: i + 1,
  message: `“${char}” is opened and never closed.`,
});

const isSmiley = (text: string, i: number): boolean =>
  /[:;=8][-'o]?$/.test(text.slice(Math.max(0, i - 3), i)) || /^[-']?[:;=]/.test(text.slice(i + 1, i + 3));

/** "1)" or "a)" at the start of a line or after a blank. */
const isListMark = (text: string, i: number, from: number): boolean =>
  text[i] === ")" && /(?:^|\s)(?:\d{1,2}|[a-z]|i{1,3}|iv|v)$/i.test(text.slice(Math.max(from, i - 5), i));
