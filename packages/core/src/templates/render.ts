import type { Dialect } from "../model/index.ts";
import { filters } from "./filters.ts";
import { paragraphsOf } from "../sentences/paragraphs.ts";
import { oneLine } from "../text/line.ts";
import { isSlot, slots } from "./slots.ts";
import { inFull } from "./contractions.ts";
import type { Node } from "./syntax.ts";

/**
 * What the slots are filled with. A flag is for `{{#if}}` only. `true` for a slot of words means that it belongs in the text
 * although there are no words for it yet: it is asked for.
 */
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

/** A stretch of the text that was put into a slot. What lies between is the template's own. */
export interface FilledSlot {
  name: string;
  /** UTF-16 offsets, `end` exclusive. */
  start: number;
  end: number;
}

export interface Rendered {
  text: string;
  missing: MissingSlot[];
  filled: FilledSlot[];
}

export interface RenderOptions {
  values: Values;
  dialect: Dialect;
  /** Writes the template's own words without contractions. */
  plain?: boolean | undefined;
  /** What to ask for where a slot is empty. */
  ask: (slot: string) => { ask: string; example: string };
  /** Which of the `{{#vary}}` options to take; where a block has fewer, it begins again. */
  frame: number;
}

// Private-use characters mark what was filled in and the breaks while the text is put in order; values are stripped of them first.
const begin = "\uE000";
const end = "\uE001";
const paragraph = "\uE002";
const lineBreak = "\uE003";

interface Run {
  options: RenderOptions;
  /** What each pair of marks holds, in order. */
  slots: { name: string; isMissing: boolean }[];
}

/**
 * Fills a template. Line breaks inside a paragraph are spaces, a backslash at the end of a line breaks it, an empty line ends
 * the paragraph. A full stop after a value that has its own is left out.
 */
export function render(nodes: readonly Node[], options: RenderOptions): Rendered {
  const run: Run = { options, slots: [] };
  const raw = fill(nodes, run, "");
  const rendered: Rendered = { text: "", missing: [], filled: [] };
  let from = 0;
  let index = 0;
  for (const part of inOrder(raw).split(/(\uE000|\uE001)/)) {
    if (part === begin) from = rendered.text.length;
    else if (part === end) {
      const { name, isMissing } = run.slots[index++]!;
      const range = { start: from, end: rendered.text.length };
      if (isMissing) rendered.missing.push({ name, ...options.ask(name), range });
      else rendered.filled.push({ name, ...range });
    } else rendered.text += part;
  }
  return rendered;
}

function fill(nodes: readonly Node[], run: Run, before: string): string {
  const { options } = run;
  let out = before;
  for (const node of nodes) {
    switch (node.is) {
      case "text": {
        const text = options.plain ? inFull(node.text) : node.text;
        out += laidOut(endsItself(out) && text.startsWith(".") ? text.slice(1) : text);
        break;
      }
      case "slot":
        out += slotText(node, run);
        break;
      case "if": {
        const branch = node.branches.find(
          ({ slot, not }) => slot === undefined || isFilled(options.values[slot]) !== (not === true),
        );
        if (branch) out = fill(branch.nodes, run, out);
        break;
      }
      case "vary":
        out = fill(node.options[options.frame % node.options.length]!, run, out);
    }
  }
  return out;
}

const isFilled = (value: string | boolean | undefined): boolean =>
  value !== undefined && value !== false && value !== "";

const endsItself = (text: string): boolean => /[.!?…]["')]?\uE001?$/.test(text);

function slotText(
  { slot, filters: applied }: Extract<Node, { is: "slot" }>,
  { options, slots: standing }: Run,
): string {
  const value = options.values[slot];
  const isMissing = typeof value !== "string" || value === "";
  standing.push({ name: slot, isMissing });
  if (isMissing) return `${begin}[${oneLine(options.ask(slot).ask).replace(/[[\]]/g, "")}]${end}`;
  const text = applied.reduce(
    (words, { name, args }) => filters[name]?.apply(words, args, options.dialect) ?? words,
    // Only what the sender wrote may have paragraphs; a name or a day cannot break out of its line.
    isWords(slot) ? paragraphsOf(value).join(paragraph) : oneLine(value),
  );
  return `${begin}${text}${end}`;
}

const isWords = (slot: string): boolean => isSlot(slot) && slots[slot].type === "words";

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
