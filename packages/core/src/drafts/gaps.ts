import type { MessageKind } from "../model/index.ts";
import type { FilledSlot, MissingSlot } from "../templates/render.ts";
import type { Slot, SlotType } from "../templates/slots.ts";
import type { Template } from "../templates/template.ts";
import { promptFor, type Prompt } from "./prompts.ts";
import type { Beside } from "./values.ts";

/** Where the words of a stretch come from: our template, the record, the sender's own sentences, a language model, or nowhere yet. */
export type Origin = "frame" | "fact" | "yours" | "model" | "gap";

/** A stretch of the subject or the body with one origin. The spans of each cover it without a hole. */
export interface Span {
  in: "subject" | "body";
  /** UTF-16 offsets, `end` exclusive. */
  start: number;
  end: number;
  origin: Origin;
  /** The slot it fills, but for `frame`. */
  slot?: string;
}

/** Something a draft asks for. It is answered once, by the name of its slot, and every later draft knows the answer. */
export interface Gap extends Partial<Pick<MissingSlot, "range">> {
  /** The slot's name: `say`, `question`. */
  name: string;
  /** What stands between the brackets. */
  ask: string;
  example: string;
  in: "subject" | "body";
  /** The question in words, with what makes a good answer and examples from this line of work. */
  prompt: Prompt;
  /** What was noted about it, one line each. It stands beside the gap and never in the note. */
  reminders: readonly string[];
  /** The jotting that the answer takes the place of, why it cannot stand, and a sentence made from it, where that is safe. */
  instead?: string;
  reasons: readonly string[];
  offer?: string;
  /** The note is whole without it. */
  isOptional: boolean;
}

export function gapOf(
  asked: Pick<MissingSlot, "name" | "ask" | "example"> & Partial<Pick<MissingSlot, "range">>,
  where: Gap["in"],
  about: {
    name: string;
    role: string;
    kind: MessageKind;
    noCanvassing: boolean;
    day: string | undefined;
    passOn?: string | undefined;
    beside: ReadonlyMap<string, Beside>;
    isOptional: boolean;
  },
): Gap {
  const { name, ask, example, range } = asked;
  const beside = about.beside.get(name);
  return {
    name,
    ask,
    example,
    in: where,
    ...(range ? { range } : {}),
    prompt: promptFor(name, about) ?? {
      // "What you promised Thandi" is no question, and "your name" is one.
      question: /^(?:by )?(?:wh|how\b)/.test(ask) ? `Please say ${ask}.` : `${ask[0]!.toUpperCase()}${ask.slice(1)}?`,
      help: "",
      examples: example === "" ? [] : [example],
    },
    reminders: beside?.reminders ?? [],
    ...(beside?.instead === undefined ? {} : { instead: beside.instead }),
    reasons: beside?.reasons ?? [],
    ...(beside?.offer === undefined ? {} : { offer: beside.offer }),
    isOptional: about.isOptional,
  };
}

const originOf = (type: SlotType | undefined): Origin => (type === "words" || type === "sentence" ? "yours" : "fact");

/** Every stretch of a rendered text, in order. */
export function spansOf(
  { text, filled, missing }: { text: string; filled: readonly FilledSlot[]; missing: readonly MissingSlot[] },
  where: Span["in"],
  { slots }: Pick<Template, "slots">,
): Span[] {
  const type = (name: string): Slot["type"] | undefined => slots[name]?.type;
  const marked: Span[] = [
    ...filled.map(({ name, start, end }) => ({ in: where, start, end, origin: originOf(type(name)), slot: name })),
    ...missing.map(({ name, range }) => ({ in: where, ...range, origin: "gap" as const, slot: name })),
  ].sort((a, b) => a.start - b.start);
  const spans: Span[] = [];
  let at = 0;
  for (const span of marked) {
    if (span.start > at) spans.push({ in: where, start: at, end: span.start, origin: "frame" });
    spans.push(span);
    at = span.end;
  }
  if (at < text.length) spans.push({ in: where, start: at, end: text.length, origin: "frame" });
  return spans;
}
