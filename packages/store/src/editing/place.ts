/** Where a position in a file stands among its facts. It follows the lines, not a parser: while somebody types, the YAML is unfinished. */
import { findFrontMatter } from "../text/front-matter.ts";
import type { Path } from "../text/yaml.ts";

export interface PlaceInFile {
  /** The group it is in, or the key whose value it is. */
  readonly path: Path;
  readonly role: "key" | "value";
  /** The word around the position, as offsets in the file. */
  readonly start: number;
  readonly end: number;
  /** The facts of the same group that stand on lines of their own. */
  readonly beside: Readonly<Record<string, string>>;
}

interface Line {
  readonly start: number;
  /** Column of the first character. */
  readonly indent: number;
  /** Column after the dashes of a list. */
  readonly column: number;
  readonly dashes: readonly number[];
  readonly key: string | undefined;
  readonly value: string;
  readonly valueAt: number;
}

/** The place of an offset; undefined outside the facts of a file, in a comment, and inside braces, which nobody needs help with twice. */
export function placeAt(
  kind: "application" | "settings" | "profile",
  text: string,
  offset: number,
): PlaceInFile | undefined {
  const facts = kind === "application" ? factsOf(text) : { start: 0, end: text.length };
  if (!facts || offset < facts.start || offset > facts.end) return undefined;
  const lines = linesOf(text, facts.start, facts.end);
  const at = lines.findLastIndex(({ start }) => start <= offset);
  const line = lines[at];
  if (!line) return undefined;
  const column = offset - line.start;
  if (column < line.column)
    return line.key === undefined && line.value === "" ? groupAt(lines, at, column, offset) : undefined;
  if (line.key !== undefined && column >= line.valueAt) {
    if (/^[[{#&*!|>]/.test(line.value)) return undefined;
    const path = [...pathTo(lines, at), line.key];
    return {
      path,
      role: "value",
      start: line.start + line.valueAt,
      end: line.start + line.valueAt + line.value.length,
      beside: beside(lines, at),
    };
  }
  const length = line.key?.length ?? line.value.length;
  if (line.key === undefined && !/^[\w-]*$/.test(line.value)) return listed(lines, at);
  return {
    path: pathTo(lines, at),
    role: "key",
    start: line.start + line.column,
    end: line.start + line.column + length,
    beside: beside(lines, at),
  };
}

/** A text in a list: its place is that of the list's entries. */
const listed = (lines: readonly Line[], at: number): PlaceInFile | undefined => {
  const line = lines[at]!;
  if (line.dashes.length === 0) return undefined;
  return {
    path: pathTo(lines, at),
    role: "value",
    start: line.start + line.column,
    end: line.start + line.column + line.value.length,
    beside: {},
  };
};

/** An empty line with the position somewhere in its blank: the group is the one that reaches this column. */
function groupAt(lines: readonly Line[], at: number, column: number, offset: number): PlaceInFile {
  const moved = lines.map((line, index) => (index === at ? { ...line, indent: column, column } : line));
  return { path: pathTo(moved, at), role: "key", start: offset, end: offset, beside: beside(moved, at) };
}

function factsOf(text: string): { start: number; end: number } | undefined {
  const parts = findFrontMatter(text);
  if (parts === "none") return undefined;
  return parts === "open" ? { start: text.indexOf("\n") + 1, end: text.length } : parts;
}

function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  let start = from;
  for (const full of text.slice(from, to).split("\n")) {
    const line = full.replace(/\r$/, "");
    const [, blank = "", dashes = "", rest = ""] = /^( *)((?:- +|-$)*)(.*)$/.exec(line) ?? [];
    const key = /^([\w-]+):(?: +|$)/.exec(rest);
    const column = blank.length + dashes.length;
    lines.push({
      start,
      indent: blank.length,
      column,
      dashes: [...dashes.matchAll(/-/g)].map(({ index }) => blank.length + index),
      key: key?.[1],
      value: rest.slice(key?.[0].length ?? 0).trimEnd(),
      valueAt: column + (key?.[0].length ?? 0),
    });
    start += full.length + 1;
  }
  return lines;
}

const isBlank = ({ key, value, dashes }: Line): boolean =>
  key === undefined && dashes.length === 0 && (value === "" || value.startsWith("#"));

/** The path of the group that a line belongs to. */
function pathTo(lines: readonly Line[], at: number): Path {
  const path: (string | number)[] = [];
  let limit = lines[at]!.column;
  // A list may stand at the column of its own key.
  let isList = false;
  const enter = (dashes: readonly number[]): void => {
    for (const dash of dashes.toReversed()) {
      path.unshift(0);
      limit = dash;
      isList = true;
    }
  };
  enter(lines[at]!.dashes);
  for (const line of lines.slice(0, at).toReversed()) {
    if (limit === 0 && !isList) break;
    if (isBlank(line)) continue;
    if (line.key !== undefined && (line.column < limit || (isList && line.column === limit))) {
      path.unshift(line.key);
      limit = line.column;
      isList = false;
      enter(line.dashes);
    } else if (line.dashes.length > 0 && line.column === limit && !isList) enter(line.dashes);
  }
  return path;
}

/** The facts on the lines around one, at its own column and of its own group. */
function beside(lines: readonly Line[], at: number): Record<string, string> {
  const { column } = lines[at]!;
  const found: Record<string, string> = {};
  const add = ({ column: own, key, value }: Line): void => {
    if (own === column && key !== undefined) found[key] = value;
  };
  for (let index = at - 1; index >= 0 && lines[at]!.dashes.length === 0; index--) {
    const line = lines[index]!;
    if (isBlank(line)) continue;
    if (line.column < column) break;
    add(line);
    if (line.dashes.length > 0 && line.column === column) break;
  }
  for (const line of lines.slice(at + 1)) {
    if (isBlank(line)) continue;
    if (line.indent < column) break;
    add(line);
  }
  return found;
}
