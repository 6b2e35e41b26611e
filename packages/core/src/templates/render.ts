import type { Dialect } from "../model/index.ts";
import { filters } from "./filters.ts";
import { oneLine } from "../text/line.ts";
import type { Node } from "./syntax.ts";

/** What the slots are filled with. A flag is for `{{#if}}` only. */
export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** A slot that nothing is known for. In the text stands `[what you talked about with Thandi]`. */
export interface MissingSlot {
  name: string;
  /** What belongs there, as it stands between the brackets. */
  ask: string;
  example: string;
  /** Where it stands in the text, brackets included: UTF-16 offsets, `end` exclusive. */
  range: { start: number; end: number };
}

export interface RenderOptions {
  values: Values;
  dialect: Dialect;
  /** What to ask for where a slot is empty. */
  ask: (slot: string) => { ask: string; example: string };
  /** Chooses among the `{{#vary}}` options: the same number, the same words. */
  variant: (ordinal: number, options: number) => number;
}

// Private-use characters mark the asks and the breaks while the text is put in order; values are stripped of them first.
const begin = "\uE000";
const end = "\uE001";
const paragraph = "\uE002";
const lineBreak = "\uE003";

/**
 * Fills a template. Line breaks inside a paragraph are spaces, a backslash at the end of a line breaks it, an empty line ends
 * the paragraph. A full stop after a value that has its own is left out.
 */
export function render(nodes: readonly Node[], options: RenderOptions): { text: string; missing: MissingSlot[] } {
  const asked: string[] = [];
  const raw = fill(nodes, options, asked, "");
  let text = "";
  const missing: MissingSlot[] = [];
  let from = 0;
  for (const part of inOrder(raw).split(/(\uE000|\uE001)/)) {
    if (part === begin) from = text.length;
    else if (part === end) {
      const name = asked[missing.length]!;
      missing.push({ name, ...options.ask(name), range: { start: from, end: text.length } });
    } else text += part;
  }
  return { text, missing };
}

function fill(nodes: readonly Node[], options: RenderOptions, asked: string[], before: string): string {
  let out = before;
  for (const node of nodes) {
    switch (node.is) {
      case "text":
        out += laidOut(endsItself(out) && node.text.startsWith(".") ? node.text.slice(1) : node.text);
        break;
      case "slot":
        out += slotText(node, options, asked);
        break;
      case "if": {
        const branch = node.branches.find(
          ({ slot, not }) => slot === undefined || isFilled(options.values[slot]) !== (not === true),
        );
        if (branch) out = fill(branch.nodes, options, asked, out);
        break;
      }
      case "vary":
        out = fill(node.options[options.variant(node.ordinal, node.options.length)]!, options, asked, out);
    }
  }
  return out;
}

const isFilled = (value: string | boolean | undefined): boolean =>
  value !== undefined && value !== false && value !== "";

const endsItself = (text: string): boolean => /[.!?…]["')]?$/.test(text);

function slotText(
  { slot, filters: applied }: Extract<Node, { is: "slot" }>,
  options: RenderOptions,
  asked: string[],
): string {
  const value = options.values[slot];
  if (typeof value !== "string" || value === "") {
    asked.push(slot);
    return `${begin}[${oneLine(options.ask(slot).ask).replace(/[[\]]/g, "")}]${end}`;
  }
  return applied.reduce(
    (text, { name, args }) => filters[name]?.apply(text, args, options.dialect) ?? text,
    oneLine(value),
  );
}

/** Only an empty line written between two words parts paragraphs: a line that holds nothing but tags leaves no trace. */
const laidOut = (text: string): string => text.replace(/\n[ \t]*\n\s*/g, paragraph).replace(/\\[ \t]*\n/g, lineBreak);

const inOrder = (raw: string): string =>
  parts(raw, paragraph)
    .map((block) => parts(block, lineBreak).join("\n"))
    .join("\n\n");

const parts = (text: string, separator: string): string[] =>
  text
    .split(separator)
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "");
