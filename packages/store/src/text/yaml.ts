/** YAML as people write it, read so that every value is the text that stands there, with its place. */
import { parseYaml, repeatedKeys } from "@afterword/core/yaml";
import { isAlias, isMap, isPair, isScalar, isSeq, visit, type Node, type Pair, type YAMLMap } from "yaml";
import { mostProblems, type Problem } from "../problem.ts";
import type { Group } from "./value.ts";
import { plainWords } from "./yaml-words.ts";

export type Path = readonly (string | number)[];

export interface Yaml {
  /** The top group; nothing where the text is empty, or is not a group. */
  map: YAMLMap | undefined;
  /** Everything in it, unknown keys too: strings, lists and groups. */
  data: Group;
  problems: Problem[];
  place: Place;
}

/** Turns a range of the YAML into lines and columns of the file. */
export type Place = (start: number, end: number) => Pick<Problem, "line" | "column" | "endLine" | "endColumn">;

/** In UTF-16 units. A file may be larger: its notes are not parsed. */
const mostFacts = 256 * 1024;

const refusedKeys = new Set(["__proto__", "constructor", "prototype"]);

/** Reads `text.slice(start, end)`. Never throws. */
export function readYaml(text: string, file: string, start = 0, end = text.length): Yaml {
  const place = placer(text, start);
  const problems: Problem[] = [];
  const source = text.slice(start, end);
  const report = (range: readonly [number, number], message: string) => {
    if (problems.length < mostProblems)
      problems.push({ file, ...place(range[0], range[1]), at: "", message, severity: "error" });
  };
  const nothing = { map: undefined, data: {}, problems, place };
  if (source.length > mostFacts) {
    report(
      [0, 0],
      "The facts are larger than 256 KB, more than any application has: long texts belong into the notes.",
    );
    return nothing;
  }
  const doc = parseYaml(source);
  if (!doc) {
    report([0, 0], "This is nested too deeply to read.");
    return nothing;
  }
  // What the parser makes of the rest of a line that it could not read is of no use to anybody.
  const lines = new Set<number>();
  for (const error of doc.errors.slice(0, mostProblems)) {
    const { range, message } = plainWords(doc, error, source, (offset) => place(offset, offset).line);
    const { line } = place(range[0], range[1]);
    if (!lines.has(line)) report(range, message);
    lines.add(line);
  }
  if (doc.errors.length > 0) return nothing;
  visit(doc, {
    Node: (_, node) => {
      const range = rangeOf(node);
      if (isMap(node))
        for (const key of repeatedKeys(node as YAMLMap))
          report(rangeOf(key), `The key "${String(key.value).slice(0, 60)}" stands here twice: keep one.`);
      if (isAlias(node) || ("anchor" in node && node.anchor))
        report(range, "Anchors and aliases (&name, *name) are not allowed here; write the value out.");
      else if ("tag" in node && node.tag && !/^tag:yaml\.org,2002:(str|map|seq)$/.test(node.tag))
        report(range, `Tags such as ${node.tag} are not allowed here; write the value plainly.`);
    },
    Pair: (_, pair) => {
      if (!isScalar(pair.key) || typeof pair.key.value !== "string")
        report(rangeOf(pair.key as Node), "A key must be a single word here.");
      else if (refusedKeys.has(pair.key.value))
        report(rangeOf(pair.key), `The key "${pair.key.value}" is not allowed.`);
    },
  });
  if (problems.length > 0) return nothing;
  const root = doc.contents;
  if (root === null || (isScalar(root) && isBlank(root))) return nothing;
  if (!isMap(root)) {
    report([0, source.length], 'Expected facts such as "company: Acme", one to a line.');
    return nothing;
  }
  return { map: root, data: plain(root) as Group, problems, place };
}

/** The pair under a key; one whose value was left blank counts as absent unless `blank`. */
export function pairOf(map: YAMLMap, key: string, blank = false): Pair<Node, Node | null> | undefined {
  const found = map.items.find((pair) => isScalar(pair.key) && pair.key.value === key) as
    Pair<Node, Node | null> | undefined;
  return found && !blank && isBlank(found.value) ? undefined : found;
}

/** `key:` with nothing after it. */
export const isBlank = (node: unknown): boolean =>
  node === null || (isScalar(node) && node.type === "PLAIN" && (node.value === "" || node.value === null));

export const rangeOf = (node: Node | null | undefined): readonly [number, number] =>
  node?.range ? [node.range[0], node.range[1]] : [0, 0];

/** The range to underline for a path: its value, else its key, else the start of the group it is missing from. */
export function locate(map: YAMLMap, path: Path): readonly [number, number] {
  let node: Node | null = map;
  for (const key of path) {
    if (isMap(node) && typeof key === "string") {
      const pair: Pair<Node, Node | null> | undefined = pairOf(node as YAMLMap, key, true);
      if (!pair) return start(node);
      if (isBlank(pair.value)) return rangeOf(pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof key === "number") {
      const item: unknown = node.items[key];
      if (!item) return start(node);
      node = item as Node;
    } else break;
  }
  return rangeOf(node);
}

/** The range of the key at a path. */
export function locateKey(map: YAMLMap, path: Path): readonly [number, number] {
  const holder = path.slice(0, -1).reduce<unknown>((node, key) => child(node, key), map);
  const pair = isMap(holder) ? pairOf(holder as YAMLMap, String(path.at(-1)), true) : undefined;
  return pair ? rangeOf(pair.key) : locate(map, path);
}

function child(node: unknown, key: string | number): unknown {
  if (isMap(node) && typeof key === "string") return pairOf(node as YAMLMap, key, true)?.value;
  return isSeq(node) && typeof key === "number" ? node.items[key] : undefined;
}

function start(node: Node): readonly [number, number] {
  const [from, to] = rangeOf(node);
  return [from, Math.min(to, from + 1)];
}

function plain(node: unknown): unknown {
  if (isMap(node)) {
    const out: Group = {};
    for (const pair of node.items) {
      if (isPair(pair) && isScalar(pair.key) && !isBlank(pair.value)) out[String(pair.key.value)] = plain(pair.value);
    }
    return out;
  }
  if (isSeq(node)) return node.items.map(plain);
  return isScalar(node) ? String(node.value ?? "") : "";
}

/** `base` is where in the text the offsets begin. */
export function placer(text: string, base: number): Place {
  let breaks: number[] | undefined;
  const position = (offset: number) => {
    breaks ??= [...text.matchAll(/\n/g)].map((match) => match.index);
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (breaks[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return [low + 1, offset - (low === 0 ? -1 : breaks[low - 1]!)] as const;
  };
  return (start, end) => {
    const [line, column] = position(base + start);
    const [endLine, endColumn] = position(base + Math.max(start, end));
    return { line, column, endLine, endColumn };
  };
}
