import type { MessageKind } from "@afterword/core";
import { expect, test } from "vitest";
import { play, type Step } from "../story.ts";

/** An interview at Acme, Monday 23 November 2026, 10:00 to 11:00, with Thandi Nkosi, recorded an hour later. */
export const add = (typed: Record<string, unknown> = {}, at = "2026-11-23 12:00"): Step => [
  at,
  "add-interview",
  {
    company: "Acme",
    role: "Cook",
    start: "2026-11-23 10:00",
    end: "11:00",
    people: "Thandi Nkosi <t@acme.example>",
    ...typed,
  } as Step[2],
];
export const thanked: Step = ["2026-11-23 13:00", "mark-sent", { what: "thank-you" }];
export const agency: Step = [
  "2026-11-23 12:05",
  "add-person",
  { person: "Amy Pole <amy@agency.example>", part: "agency" },
];

/** What a candidate recorded, and what the product must say then. */
export interface Situation {
  steps: readonly Step[];
  at: string;
  where?: { zone?: string; country?: string };
  /** What the plan, the list, what was said, the reasons and the calendar must hold, and what none of them may. */
  plan?: readonly RegExp[];
  list?: readonly RegExp[];
  said?: readonly RegExp[];
  why?: readonly RegExp[];
  calendar?: readonly RegExp[];
  never?: readonly RegExp[];
  /** A note of this kind, as it is drafted or why it is not, must hold `note` and not `unwritten`. */
  write?: MessageKind;
  note?: readonly RegExp[];
  unwritten?: readonly RegExp[];
}

/** A test for each situation: the steps are played on an empty folder through the service. */
export function situations(rows: Readonly<Record<string, Situation>>): void {
  test.each(Object.entries(rows))("%s", async (_, { steps, at, where, write, ...expected }) => {
    const told = await play(steps, at, { ...where, ...(write && { write }) });
    const { never = [], unwritten = [], ...held } = expected;
    for (const [part, patterns] of Object.entries(held))
      for (const words of patterns) expect(told[part as keyof typeof held]).toMatch(words);
    const everything = `${told.said}\n${told.plan}\n${told.list}`;
    for (const words of never) expect(everything).not.toMatch(words);
    for (const words of unwritten) expect(told.note).not.toMatch(words);
  });
}
