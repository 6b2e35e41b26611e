/** What a box of one line holds after several lines were pasted into it: the text before them, and each of them. */
export interface Pasted {
  readonly before: string;
  readonly lines: readonly string[];
}

/**
 * Finds the lines of the clipboard at the end of what a box holds: a box of one line puts a space in place of each break, or
 * nothing. Undefined where the clipboard has one line, or something else was typed.
 */
export function pastedLines(value: string, clipboard: string): Pasted | undefined {
  if (clipboard.length > most) return undefined;
  const lines = clipboard
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (lines.length < 2) return undefined;
  const wanted = packed(clipboard);
  const start = packed(value).length - wanted.length;
  if (start < 0 || !packed(value).endsWith(wanted)) return undefined;
  let at = 0;
  for (let letters = 0; letters < start; at++) if (/\S/.test(value[at]!)) letters++;
  return { before: value.slice(0, at).trim(), lines };
}

const most = 20_000;
const packed = (text: string): string => text.replace(/\s+/g, "");
