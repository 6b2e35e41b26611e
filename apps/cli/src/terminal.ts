import { stripVTControlCharacters, styleText } from "node:util";

/**
 * Makes a stranger's text harmless in a terminal: no escape sequences, control characters, bidi overrides or line breaks.
 * Everything that comes from a file or an invitation goes through here before it is printed.
 */
export const clean = (text: string): string => cleanBlock(text).replace(/\s*\n\s*/g, " ");

/** The same for text that may have several lines. */
export const cleanBlock = (text: string): string =>
  stripVTControlCharacters(text)
    .replace(/\r\n?/g, "\n")
    // Controls but for line breaks, zero-width and bidi marks, line and paragraph separators, the Unicode tag block.
    .replace(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu,
      " ",
    );

/** What a terminal obeys instead of showing, the reordering and hiding of text included. A line break of Windows is none. */
const control =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\r(?!\n)|[\u{e0000}-\u{e007f}]/gu;

/** Data as a terminal may show them: `\u001b` in place of what it would obey, which means the same in JSON. */
export const shownInTerminal = (data: string): string => data.replace(control, escaped);

/** The last guard before a terminal: of what it obeys, nothing but our own colours goes through. */
export const guarded = (text: string): string =>
  text.replace(new RegExp(`\u001b\\[(?:0|1|2|4|22|24|3[1-6]|39)m|${control.source}`, "gu"), (found) =>
    found.length > 2 ? found : escaped(found),
  );

const escaped = (found: string): string =>
  found
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");

type Style = "bold" | "dim" | "red" | "yellow" | "green" | "cyan" | "underline";

/** How text looks where colours are shown; plain elsewhere. */
export interface Styles extends Record<Style, (text: string) => string> {}

export function styles(colour: boolean): Styles {
  const style = (name: Style) => (text: string) => (colour ? styleText(name, text, { validateStream: false }) : text);
  return {
    bold: style("bold"),
    dim: style("dim"),
    red: style("red"),
    yellow: style("yellow"),
    green: style("green"),
    cyan: style("cyan"),
    underline: style("underline"),
  };
}

/** How many characters of it are seen: colours take no room. */
export const visible = (text: string): number => stripVTControlCharacters(text).length;

/** Breaks those lines of a text that are too long for the screen between words, and keeps their indent. */
export const fit = (text: string, width: number): string =>
  text
    .split("\n")
    .map((line) => (visible(line) <= width ? line : wrap(line.trimStart(), width, /^ */.exec(line)![0])))
    .join("\n");

/** Breaks text into lines of at most `width` characters, each begun with `indent`. */
export function wrap(text: string, width: number, indent = ""): string {
  const room = Math.max(20, width - indent.length);
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(/ +/)) {
      if (line !== "" && visible(line) + 1 + visible(word) > room) {
        lines.push(line);
        line = word;
      } else {
        line = line === "" ? word : `${line} ${word}`;
      }
    }
    lines.push(line);
  }
  return lines.map((line) => (line === "" ? "" : indent + line)).join("\n");
}
