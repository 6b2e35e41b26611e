/** A Markdown file taken apart without losing a byte: `text` is `head` + `yaml` + `tail`. */
export interface FrontMatter {
  /** Where the YAML starts and ends in the text, the fences left out. */
  start: number;
  end: number;
  /** Where the body starts: after the line break that follows the closing fence. */
  body: number;
  /** The line break this file uses. */
  eol: "\n" | "\r\n";
}

export type Fences = FrontMatter | "none" | "open";

/** `none`: not a file of ours. `open`: the closing fence is missing. */
export function findFrontMatter(text: string): Fences {
  const opening = /^\uFEFF?---[ \t]*(\r?\n)/.exec(text);
  if (!opening) return "none";
  const start = opening[0].length;
  const closing = /^---[ \t]*(?:\r?\n|$)/m;
  const match = closing.exec(text.slice(start));
  if (!match) return "open";
  return {
    start,
    end: start + match.index,
    body: start + match.index + match[0].length,
    eol: opening[1] === "\r\n" ? "\r\n" : "\n",
  };
}

/** The notes as people see them: no surrounding blank lines, every line break a `\n`. */
export const notesOf = (text: string, body: number): string => tidyNotes(text.slice(body));

export const tidyNotes = (notes: string): string => notes.trim().replaceAll("\r\n", "\n");

/** `text` with other notes. Where the new ones only add to the old, not a byte of the old changes. */
export function withNotes(text: string, parts: FrontMatter, notes: string): string {
  const old = text.slice(parts.body);
  const wanted = tidyNotes(notes);
  const current = notesOf(text, parts.body);
  if (wanted === current) return text;
  const native = (lines: string) => lines.replaceAll("\n", parts.eol);
  const head = text.slice(0, parts.body);
  if (wanted === "") return head;
  if (current === "") return `${head}${head.endsWith("\n") ? "" : parts.eol}${parts.eol}${native(wanted)}${parts.eol}`;
  const core = old.trim();
  const from = old.indexOf(core);
  const kept = wanted.startsWith(current) ? core + native(wanted.slice(current.length)) : native(wanted);
  return head + old.slice(0, from) + kept + (old.slice(from + core.length) || parts.eol);
}
