import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { readDayAndMonth, readSpan } from "../time/span.ts";
import { adviceKinds, channels, messageKinds } from "./kinds.ts";
import { Contact, Interviewer, Question, Reference, Topic } from "./person.ts";
import { count, country, date, flag, id, line, link, moment, passage, zone } from "./text.ts";

/** One round. Times are on the wall clock of `zone`, else of the application's, else of the sender's. */
export const Interview = z
  .object({
    id: id.optional(),
    start: moment,
    end: moment.optional(),
    zone: zone.optional(),
    kind: z.enum(["screen", "technical", "panel", "onsite", "final", "other"]).optional(),
    /** `cancelled` and `no-show` (they did not come) ask for no thanks. */
    status: z.enum(["confirmed", "cancelled", "no-show"]).default("confirmed"),
    people: z.array(Interviewer).default([]),
    /** What was talked about with everyone. */
    topics: z.array(Topic).default([]),
    /** Questions left open: asking them is worth writing early (T4, C8). */
    questions: z.array(Question).default([]),
    /** What you did not get across (C6). */
    unclear: z.array(passage).default([]),
    /** Something that worries you and cannot wait (T4). */
    concern: passage.optional(),
    place: line.optional(),
    link: link.optional(),
    /** The calendar invitation this round came from. */
    invitation: z.object({ uid: line, sequence: count.optional() }).optional(),
  })
  .refine(endsAfterItStarts, { path: ["end"], message: "expected an end after the start" });
export interface Interview extends z.output<typeof Interview> {}

// Only whether the words can be read matters here, so any day will do.
const someDay = Temporal.PlainDate.from("2024-01-01");

/** Only wall clock times can be compared without a zone; the rest is left to the plan. */
function endsAfterItStarts({ start, end }: { start: string; end?: string | undefined }): boolean {
  const local = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2})?)?$/;
  if (end === undefined || !local.test(start) || !local.test(end)) return true;
  return start.length === end.length && start.length > 10
    ? end.replace("T", " ") > start.replace("T", " ")
    : end.slice(0, 10) >= start.slice(0, 10);
}

/** The decision date or span they gave: a date, or words such as "in two weeks", counted from the day they were said. */
export const DecisionPromise = z.object({
  by: line.refine((words) => readSpan(words) !== undefined || readDayAndMonth(words, someDay) !== undefined, {
    message: 'expected a date such as 2026-12-04, or words such as "in two weeks" or "end of next week"',
  }),
  said: date,
});
export type DecisionPromise = z.output<typeof DecisionPromise>;

const instructions = ["none", "will-contact", "do-not-contact"] as const;

/** What they said about contact. */
export const Instruction = z.union([
  z.enum(instructions).transform((is) => ({ is })),
  z.object({ is: z.enum(instructions).default("none"), said: date.optional(), prefers: z.enum(channels).optional() }),
]);
export interface Instruction {
  is: (typeof instructions)[number];
  said?: string | undefined;
  prefers?: (typeof channels)[number] | undefined;
}

const at = moment;
const note = passage.optional();
const round = id.optional();

/** What happened, in order. Entries are only ever added. */
export const LogEntry = z.discriminatedUnion("kind", [
  /** You sent or did something. `despite` is your written reason for passing a stop. */
  z.object({
    at,
    kind: z.literal("sent"),
    what: z.enum(messageKinds),
    to: z.array(line).default([]),
    via: z.enum(channels).optional(),
    round,
    template: line.optional(),
    subject: line.optional(),
    despite: passage.optional(),
    note,
  }),
  /** They answered, without a decision. */
  z.object({ at, kind: z.literal("reply"), from: line.optional(), note }),
  z.object({ at, kind: z.literal("rejected"), from: line.optional(), note }),
  /** They made an offer, open until a date. */
  z.object({ at, kind: z.literal("offer"), until: date.optional(), note }),
  z.object({ at, kind: z.literal("signed"), note }),
  z.object({ at, kind: z.literal("withdrawn"), note }),
  z.object({ at, kind: z.literal("moved-on"), note }),
  z.object({ at, kind: z.literal("reopened"), note }),
  /** You decided against one piece of advice. */
  z.object({
    at,
    kind: z.literal("skipped"),
    what: z.enum(adviceKinds),
    to: z.array(line).default([]),
    round,
    reason: passage,
  }),
  /** You will go past a stop, and why. */
  z.object({ at, kind: z.literal("override"), what: z.enum(messageKinds), reason: passage }),
  z.object({ at, kind: z.literal("debriefed"), round, note }),
  z.object({ at, kind: z.literal("reflected"), note }),
  /** For the record: what the promise or the time was before it moved. */
  z.object({ at, kind: z.literal("promise-moved"), from: line, to: line, note }),
  z.object({ at, kind: z.literal("rescheduled"), round: id, from: moment, to: moment, note }),
]);
export type LogEntry = z.output<typeof LogEntry>;
export type LogKind = LogEntry["kind"];
export type SentEntry = Extract<LogEntry, { kind: "sent" }>;

/** One company and role being pursued. The facts; what follows from them is the plan. */
export const Application = z.object({
  id: id.optional(),
  company: line,
  role: line,
  zone: zone.optional(),
  country: country.optional(),
  /** Why you fit, in a sentence of your own (C3). */
  fit: passage.optional(),
  posting: link.optional(),
  /** A senior role (M4). */
  senior: flag.default(false),
  /** A traditional employer or industry (M4). */
  traditional: flag.default(false),
  contacts: z.array(Contact).default([]),
  references: z.array(Reference).default([]),
  interviews: z.array(Interview).default([]),
  promise: DecisionPromise.optional(),
  instruction: Instruction.default({ is: "none" }),
  log: z.array(LogEntry).default([]),
});
/** As read, with every default filled in. */
export interface Application extends z.output<typeof Application> {}
/** As written by hand. */
export interface ApplicationInput extends z.input<typeof Application> {}
