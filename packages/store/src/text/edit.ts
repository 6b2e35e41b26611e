/**
 * Changes facts in YAML by touching only the text of what changed: comments, order, spelling, unknown keys and line breaks of
 * everything else stay byte for byte. The caller reads the result back and compares (`rewrite.ts`): an edit that does not say
 * exactly what was asked for is never written.
 */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type * as z from "zod";
import { align } from "./align.ts";
import { renderBlock, renderFlow, renderPair } from "./render.ts";
import { brief, isDefault, schemaUnder, shapeAt } from "./schema.ts";
import { isGroup, same, type Group } from "./value.ts";
import { isBlank, pairOf, rangeOf } from "./yaml.ts";

type Schema = z.core.$ZodType;

/** Collects replacements and applies them in one go. */
export class Edits {
  readonly #text: string;
  readonly #eol: string;
  readonly #list: { start: number; end: number; text: string }[] = [];

  constructor(text: string, eol: string) {
    this.#text = text;
    this.#eol = eol;
  }

  replace(start: number, end: number, text: string): void {
    this.#list.push({ start, end, text: text.replaceAll("\n", this.#eol) });
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  apply(): string {
    let out = "";
    let from = 0;
    for (const { start, end, text } of this.#list.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
      out += this.#text.slice(from, start) + text;
      from = Math.max(from, end);
    }
    return out + this.#text.slice(from);
  }
}

/** Makes `map` say `after` where it said `before`. */
export class Editor {
  readonly #text: string;
  readonly #edits: Edits;

  /** `text` is the YAML that was parsed, offsets and all. */
  constructor(text: string, edits: Edits) {
    this.#text = text;
    this.#edits = edits;
  }

  map(map: YAMLMap, schema: Schema, before: Group, after: Group): void {
    const shape = shapeAt(schema, after) ?? {};
    const order = Object.keys(shape);
    const keys = [...new Set([...order, ...Object.keys(before), ...Object.keys(after)])];
    const removed: Pair<Node, Node | null>[] = [];
    const added: string[] = [];
    for (const key of keys) {
      if (same(before[key], after[key])) continue;
      const pair = pairOf(map, key);
      const inner = shape[key];
      if (after[key] === undefined || (inner && isDefault(inner, after[key]))) {
        if (pair) removed.push(pair);
      } else if (pair && inner) this.#node(pair.value!, inner, before[key], after[key], map);
      else added.push(key);
    }
    const left = map.items.filter((pair) => !removed.includes(pair as Pair<Node, Node | null>));
    if (left.length === 0 || map.items.length === 0) {
      const data = Object.fromEntries(added.map((key) => [key, brief(shape[key], after[key])]));
      this.#edits.replace(rangeOf(map)[0], this.#end(map), renderFlow(data));
      return;
    }
    for (const pair of removed) this.#removePair(map, pair);
    for (const key of added) this.#addPair(map, removed, order, key, brief(shape[key], after[key]));
  }

  #node(node: Node, schema: Schema, before: unknown, after: unknown, parent: YAMLMap | YAMLSeq): void {
    if (isMap(node) && isGroup(before) && isGroup(after)) return this.map(node as YAMLMap, schema, before, after);
    if (isSeq(node) && Array.isArray(before) && Array.isArray(after))
      return this.#list(node as YAMLSeq, schema, before, after, parent);
    const value = brief(schema, after);
    const start = rangeOf(node)[0];
    const end = this.#end(node);
    // A block of its own begins on the next line; a value of one line stands where the old one stood.
    const inline =
      parent.flow || !isBlockCollection(node) ? renderFlow(value) : renderBlock(value, this.#column(start));
    this.#edits.replace(start, end, inline);
  }

  #list(list: YAMLSeq, schema: Schema, before: unknown[], after: unknown[], parent: YAMLMap | YAMLSeq): void {
    const item = schemaUnder(schema, after, 0)!;
    const start = rangeOf(list)[0];
    if (after.length === 0) return this.#edits.replace(start, this.#end(list), "[]");
    if (list.items.length === 0) {
      const value = brief(schema, after);
      if (parent.flow) return this.#edits.replace(start, this.#end(list), renderFlow(value));
      return this.#opened(list, value, this.#column(rangeOf(parent)[0]) + 2);
    }
    const steps = align(before, after);
    // A new item leans on the one before it, which stays: `align` never puts an addition beside a removal.
    let last = -1;
    for (const step of steps) {
      if (step.from === undefined) this.#addItem(list, last, brief(item, after[step.to!]));
      else {
        const node = list.items[step.from] as Node;
        if (step.to === undefined) this.#removeItem(list, step.from, steps);
        else if (!same(before[step.from], after[step.to]))
          this.#node(node, item, before[step.from], after[step.to], list);
        last = step.from;
      }
    }
  }

  /** `key: []` becomes a list with an item to a line; a comment beside it stays. */
  #opened(list: YAMLSeq, value: unknown, indent: number): void {
    const [start] = rangeOf(list);
    const end = this.#end(list);
    const line = this.#lineEnd(end);
    const rest = this.#text.slice(end, line);
    const bare = rest.trim() === "";
    const from = bare ? start - (/ *$/.exec(this.#text.slice(0, start))?.[0].length ?? 0) : start;
    this.#edits.replace(from, bare ? line : end, "");
    this.#edits.insert(line, `\n${" ".repeat(indent)}${asList(value as unknown[], indent)}`);
  }

  #addItem(list: YAMLSeq, after: number, value: unknown): void {
    const first = list.items[0] as Node;
    if (list.flow) {
      const text = renderFlow(value);
      return after < 0
        ? this.#edits.insert(rangeOf(first)[0], `${text}, `)
        : this.#edits.insert(this.#end(list.items[after] as Node), `, ${text}`);
    }
    const indent = this.#column(this.#dash(list, 0));
    const text = `- ${renderBlock(value, indent + 2)}`;
    const margin = `\n${" ".repeat(indent)}`;
    if (after < 0) this.#edits.insert(this.#dash(list, 0), text + margin);
    else this.#edits.insert(this.#lineEnd(this.#end(list.items[after] as Node)), margin + text);
  }

  #removeItem(list: YAMLSeq, index: number, steps: readonly { from?: number; to?: number }[]): void {
    const node = list.items[index] as Node;
    const end = this.#end(node);
    if (!list.flow) return this.#removeLines(this.#dash(list, index), end);
    // The comma goes with the item: the one before it, except where everything before it goes too.
    const kept = steps.filter((step) => step.from !== undefined && step.to !== undefined).map((step) => step.from!);
    const before = kept.filter((from) => from < index).at(-1);
    if (before !== undefined) this.#edits.replace(this.#end(list.items[index - 1] as Node), end, "");
    else this.#edits.replace(rangeOf(node)[0], rangeOf(list.items[index + 1] as Node)[0], "");
  }

  #removePair(map: YAMLMap, pair: Pair<Node, Node | null>): void {
    const index = map.items.indexOf(pair);
    const start = rangeOf(pair.key)[0];
    const next = map.items[index + 1] as Pair<Node, Node | null> | undefined;
    if (!map.flow && this.#isFirstOnLine(start)) return this.#removeLines(start, this.#pairEnd(pair));
    if (next) return this.#edits.replace(start, rangeOf(next.key)[0], "");
    this.#edits.replace(this.#pairEnd(map.items[index - 1] as Pair<Node, Node | null>), this.#pairEnd(pair), "");
  }

  #addPair(
    map: YAMLMap,
    removed: readonly Pair<Node, Node | null>[],
    order: readonly string[],
    key: string,
    value: unknown,
  ): void {
    const blank = pairOf(map, key, true);
    const column = this.#column(rangeOf((map.items[0] as Pair<Node, Node | null>).key)[0]);
    if (blank) {
      // `key:` was left empty: its value goes behind it.
      const colon = this.#pairEnd(blank);
      const text = map.flow ? `${key}: ${renderFlow(value)}` : renderPair(key, value, column);
      const rest = text.slice(text.indexOf(":") + 1);
      const isBelow = rest.startsWith("\n");
      return this.#edits.insert(isBelow ? this.#lineEnd(colon) : colon, rest);
    }
    const kept = (map.items as Pair<Node, Node | null>[]).filter((pair) => !removed.includes(pair));
    const rank = order.indexOf(key);
    const isEarlier = (pair: Pair<Node, Node | null>) =>
      isScalar(pair.key) && order.includes(String(pair.key.value)) && order.indexOf(String(pair.key.value)) < rank;
    const previous = kept.findLast(isEarlier) ?? (rank === 0 ? undefined : kept.at(-1));
    const first = rangeOf(kept[0]!.key)[0];
    if (map.flow) {
      const text = `${renderFlow(key)}: ${renderFlow(value)}`;
      return previous
        ? this.#edits.insert(this.#pairEnd(previous), `, ${text}`)
        : this.#edits.insert(first, `${text}, `);
    }
    const margin = `\n${" ".repeat(column)}`;
    const text = renderPair(key, value, column);
    if (previous) this.#edits.insert(this.#lineEnd(this.#pairEnd(previous)), margin + text);
    else this.#edits.insert(first, text + margin);
  }

  /** Whole lines, a comment beside them included; with the line break before them, so that what is added behind them stays. */
  #removeLines(start: number, end: number): void {
    const from = start - this.#column(start);
    const line = this.#lineEnd(end);
    if (!this.#isFirstOnLine(start)) return this.#edits.replace(start, line, "");
    if (from > 0) return this.#edits.replace(this.#text[from - 2] === "\r" ? from - 2 : from - 1, line, "");
    this.#edits.replace(
      from,
      this.#text.startsWith("\r\n", line) ? line + 2 : Math.min(line + 1, this.#text.length),
      "",
    );
  }

  #pairEnd(pair: Pair<Node, Node | null>): number {
    if (pair.value && !isBlank(pair.value)) return this.#end(pair.value);
    if (pair.value?.range) return pair.value.range[0];
    return rangeOf(pair.key)[1];
  }

  /** Where a node's own text ends: before the blank lines and comments that YAML counts to it. */
  #end(node: Node): number {
    if (isBlockCollection(node)) {
      const last: unknown = (node as YAMLMap | YAMLSeq).items.at(-1);
      if (isMap(node)) return this.#pairEnd(last as Pair<Node, Node | null>);
      return isBlank(last) ? rangeOf(last as Node)[0] : this.#end(last as Node);
    }
    const [start, end] = rangeOf(node);
    const isBlockText = isScalar(node) && (node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED");
    return isBlockText ? start + this.#text.slice(start, end).trimEnd().length : end;
  }

  #lineEnd(at: number): number {
    const found = this.#text.indexOf("\n", at);
    if (found < 0) return this.#text.length;
    return this.#text[found - 1] === "\r" ? found - 1 : found;
  }

  #column(at: number): number {
    const start = this.#text.lastIndexOf("\n", at - 1) + 1;
    // A byte order mark takes no room.
    return at - start - (this.#text.startsWith("\uFEFF", start) ? 1 : 0);
  }

  #isFirstOnLine(at: number): boolean {
    return this.#text.slice(at - this.#column(at), at).trim() === "";
  }

  #dash(list: YAMLSeq, index: number): number {
    const token = list.srcToken;
    if (token?.type !== "block-seq") throw new TypeError("not a block list");
    return token.items[index]!.start.find((part) => part.type === "seq-item-ind")!.offset;
  }
}

const isBlockCollection = (node: Node): boolean => (isMap(node) || isSeq(node)) && !node.flow;

const asList = (value: unknown[], indent: number) =>
  value.map((item) => `- ${renderBlock(item, indent + 2)}`).join(`\n${" ".repeat(indent)}`);
