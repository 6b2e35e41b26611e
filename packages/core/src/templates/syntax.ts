/**
 * The template language: `{{slot}}`, `{{slot | filter:"argument"}}`, `{{#if slot}}…{{else if other}}…{{else}}…{{/if}}` and
 * `{{#vary}}…{{or}}…{{/vary}}`. No code, no loops, no includes.
 */

/** Where something stands in a template's file. Lines and columns count from 1, as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** What is wrong with a template, and where. */
export interface TemplateProblem extends Position {
  message: string;
}

export interface Filter extends Position {
  name: string;
  args: readonly string[];
}

export type Node =
  | { is: "text"; text: string }
  | { is: "slot"; slot: string; filters: readonly Filter[]; at: Position }
  /** The first branch whose slot is filled; `not` turns the test round; a branch without a slot is the `else`. */
  | { is: "if"; branches: readonly Branch[] }
  /** Different words for the same thing. Which one is a question of who the note is for, not of chance. */
  | { is: "vary"; ordinal: number; options: readonly (readonly Node[])[] };

export interface Branch {
  slot?: string;
  not?: boolean;
  at: Position;
  nodes: readonly Node[];
}

const slotName = /^[a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9]+)*$/;

type Open =
  | { is: "if"; at: Position; branches: { slot?: string; not?: boolean; at: Position; nodes: Node[] }[] }
  | { is: "vary"; at: Position; ordinal: number; options: Node[][] };

/** Reads a template's text. What cannot be read is named, each with its place; the rest is still read. */
export function parse(
  source: string,
  start: Position = { line: 1, column: 1 },
): { nodes: readonly Node[]; problems: TemplateProblem[] } {
  const problems: TemplateProblem[] = [];
  const root: Node[] = [];
  const open: Open[] = [];
  let varied = 0;
  const here = (): Node[] => {
    const block = open.at(-1);
    if (!block) return root;
    return block.is === "if" ? block.branches.at(-1)!.nodes : block.options.at(-1)!;
  };
  const place = placer(source, start);
  const problem = (at: Position, message: string): void => void problems.push({ ...at, message });

  const tag = (text: string, at: Position): void => {
    const inner = text.trim();
    const condition = /^(?:#if|else if)\s+(not\s+)?(\S+)$/.exec(inner);
    if (condition && !slotName.test(condition[2]!)) return problem(at, `"${condition[2]}" is not a slot's name`);
    const test = condition && { slot: condition[2]!, not: condition[1] !== undefined, at, nodes: [] };
    if (test && inner.startsWith("#")) return void open.push({ is: "if", at, branches: [test] });
    if (inner === "#vary") return void open.push({ is: "vary", at, ordinal: varied++, options: [[]] });
    const block = open.at(-1);
    if (test || inner === "else") {
      if (block?.is !== "if") return problem(at, `{{${inner}}} has no {{#if}} before it`);
      if (block.branches.at(-1)!.slot === undefined) return problem(at, `{{${inner}}} comes after the last {{else}}`);
      return void block.branches.push(test ?? { at, nodes: [] });
    }
    if (inner === "or") {
      if (block?.is !== "vary") return problem(at, "{{or}} has no {{#vary}} before it");
      return void block.options.push([]);
    }
    if (inner === "/if" || inner === "/vary") {
      if (block?.is !== inner.slice(1)) return problem(at, `{{${inner}}} closes nothing that is open`);
      open.pop();
      here().push(closed(block!));
      return;
    }
    const value = readSlot(inner, at);
    if (typeof value === "string") problem(at, value);
    else here().push(value);
  };

  let from = 0;
  while (from < source.length) {
    const begin = source.indexOf("{{", from);
    if (begin > from || begin < 0) here().push({ is: "text", text: source.slice(from, begin < 0 ? undefined : begin) });
    if (begin < 0) break;
    const end = endOfTag(source, begin + 2);
    if (end < 0) {
      problem(place(begin), "a {{ is never closed with }}");
      break;
    }
    tag(source.slice(begin + 2, end), place(begin));
    from = end + 2;
  }
  for (const block of open) problem(block.at, `{{#${block.is}}} is never closed with {{/${block.is}}}`);
  return { nodes: root, problems };
}

function closed(block: Open): Node {
  return block.is === "if"
    ? { is: "if", branches: block.branches }
    : { is: "vary", ordinal: block.ordinal, options: block.options };
}

/** `}}` inside a quoted argument does not end the tag. A line break does, so that one slip spoils one line only. */
function endOfTag(source: string, from: number): number {
  let quoted = false;
  for (let i = from; i < source.length && source[i] !== "\n"; i++) {
    if (source[i] === '"') quoted = !quoted;
    if (!quoted && source.startsWith("}}", i)) return i;
  }
  return -1;
}

function readSlot(inner: string, at: Position): Node | string {
  const [slot = "", ...rest] = splitOutsideQuotes(inner, "|").map((part) => part.trim());
  if (!slotName.test(slot)) return slot === "" ? "an empty {{ }}" : `"${slot}" is not a slot's name`;
  const filters: Filter[] = [];
  for (const part of rest) {
    const [name = "", ...args] = splitOutsideQuotes(part, ":").map((word) => word.trim());
    if (!/^[a-z]+$/.test(name)) return `"${part}" is not a filter`;
    const unquoted = args.find((arg) => !/^"[^"]*"$/.test(arg));
    if (unquoted !== undefined)
      return `write the filter's argument in double quotes: ${name}:"${unquoted.replaceAll('"', "")}"`;
    filters.push({ name, args: args.map((arg) => arg.slice(1, -1)), ...at });
  }
  return { is: "slot", slot, filters, at };
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts = [""];
  let quoted = false;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    if (char === separator && !quoted) parts.push("");
    else parts[parts.length - 1] += char;
  }
  return parts;
}

function placer(source: string, start: Position): (offset: number) => Position {
  let offset = 0;
  let { line, column } = start;
  return (to) => {
    for (; offset < to; offset++) {
      if (source[offset] === "\n") [line, column] = [line + 1, 1];
      else column++;
    }
    return { line, column };
  };
}

/** Every slot a template uses, with the first place it is used at. */
export function slotsUsed(nodes: readonly Node[]): Map<string, Position> {
  const used = new Map<string, Position>();
  const note = (slot: string, at: Position): void => void (used.has(slot) || used.set(slot, at));
  const walk = (list: readonly Node[]): void => {
    for (const node of list) {
      if (node.is === "slot") note(node.slot, node.at);
      else if (node.is === "vary") node.options.forEach(walk);
      else if (node.is === "if") {
        for (const branch of node.branches) {
          if (branch.slot !== undefined) note(branch.slot, branch.at);
          walk(branch.nodes);
        }
      }
    }
  };
  walk(nodes);
  return used;
}

/** Every filter a template uses. */
export function filtersUsed(nodes: readonly Node[]): Filter[] {
  return nodes.flatMap((node) => {
    if (node.is === "slot") return node.filters;
    if (node.is === "vary") return node.options.flatMap(filtersUsed);
    return node.is === "if" ? node.branches.flatMap((branch) => filtersUsed(branch.nodes)) : [];
  });
}
