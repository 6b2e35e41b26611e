import * as z from "zod";
import { canBePromised } from "../time/promise.ts";
import { adviceKinds, channels, messageKinds } from "./kinds.ts";
import { Contact, Interviewer, Question, Reference, Topic } from "./person.ts";
import { count, country, date, flag, id, line, link, list, moment, passage, zone } from "./text.ts";

/**
 * What became of a round. `cancelled`: called off before it began. `no-show`: somebody did not come. `failed`: a call that
 * could not be made. `cut-short`: it broke off, but you did talk, so thanks are due.
 */
export const interviewStatuses = ["confirmed", "cancelled", "no-show", "failed", "cut-short"] as const;

/** One round. Times are on the wall clock of `zone`, else of the application's, else of the sender's. */
export const Interview = z
  .object({
    id: id.optional(),
    start: moment,
    end: moment.optional(),
    zone: zone.optional(),
    kind: z.enum(["screen", "technical", "panel", "onsite", "group", "final", "other"]).optional(),
    status: z.enum(interviewStatuses).default("confirmed"),
    /** Who caused it not to take place as planned. Theirs, where nothing is said of a `cancelled` or `no-show` one. */
    by: z.enum(["them", "you", "nobody"]).optional(),
    people: list(Interviewer, 50, "people in a round").default([]),
    /** What was talked about with everyone. */
    topics: list(Topic, 100, "topics").default([]),
    /** Questions left open: asking them is worth writing early (T4, C8). */
    questions: list(Question, 100, "questions").default([]),
    /** What you did not get across (C6). */
    unclear: list(passage, 100, "entries").default([]),
    /** Something that worries you and cannot wait (T4). */
    concern: passage.optional(),
    place: line.optional(),
    link: link.optional(),
    /** The calendar invitation this round came from. */
    invitation: z.object({ uid: line, sequence: count.optional() }).optional(),
  })
  .refine(endsAfterItStarts, { path: ["end"], message: "expected an end after the start" });
export interface Interview extends z.output<typeof Interview> {}

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
  by: line.refine(canBePromised, {
    message: 'expected a date such as 2026-12-04, or words such as "in two weeks", "soon" or "in January"',
  }),
  said: date,
});
export type DecisionPromise = z.output<typeof DecisionPromise>;

// `no-canvassing`: a panel or a public employer that takes an expression of interest amiss. Thanks are welcome, the wish for the job is not.
const instructions = ["none", "will-contact", "do-not-contact", "no-canvassing"] as const;

/** What they said about contact. */
export const Instruction = z.union([
  z.enum(instructions).transform((is) => ({ is })),
  z.object({
    is: z.enum(instructions).default("none"),
    said: date.optional(),
    prefers: z.enum(channels).optional(),
    from: line.optional(),
  }),
]);
export interface Instruction {
  is: (typeof instructions)[number];
  said?: string | undefined;
  prefers?: (typeof channels)[number] | undefined;
  /** Who said it. */
  from?: string | undefined;
}

const at = moment;
const note = passage.optional();
const round = id.optional();
/** Who wrote, where it is known. */
const from = line.optional();
/** What is wrong with a note that is out; `said` is what was wrong in the interview itself. */
export const mistakes = ["name", "fact", "wrong-person", "attachment", "said", "other"] as const;

/** What happened, in order. Entries are only ever added. */
export const LogEntry = z.discriminatedUnion("kind", [
  /** You sent or did something. `despite` is your written reason for passing a stop. */
  z.object({
    at,
    kind: z.literal("sent"),
    what: z.enum(messageKinds),
    to: list(line, 200, "people").default([]),
    via: z.enum(channels).optional(),
    round,
    template: line.optional(),
    subject: line.optional(),
    /** Which of its template's wordings it had, so that the next note takes another. */
    frame: count.optional(),
    despite: passage.optional(),
    /** What they had asked for or you had promised, in the words of that entry. */
    about: line.optional(),
    note,
  }),
  /**
   * They wrote or called without a decision. A courtesy ("great meeting you") or an automatic answer changes nothing about the wait;
   * "first choice" is an offer that they have yet to make; "welcome" says that the sender may write to them, or should.
   */
  z.object({
    at,
    kind: z.literal("reply"),
    from,
    via: z.enum(channels).optional(),
    nature: z.enum(["courtesy", "automatic", "first-choice", "welcome"]).optional(),
    note,
  }),
  /** They invited you to another round, or took the process up again. */
  z.object({ at, kind: z.literal("invited"), from, note }),

  /** They asked you for something: documents, references, your availability. */
  z.object({ at, kind: z.literal("asked"), what: line, due: moment.optional(), from, note }),
  /** You promised them something. */
  z.object({ at, kind: z.literal("promised"), what: line, due: moment.optional(), to: line.optional(), note }),
  /** They gave you a task to do, due at a moment. */
  z.object({ at, kind: z.literal("task"), what: line.optional(), due: moment.optional(), from, note }),
  /** A note of yours that is out has a mistake in it or went to the wrong person, or you said something wrong. */
  z.object({
    at,
    kind: z.literal("mistake"),
    what: z.enum(mistakes),
    to: list(line, 200, "people").default([]),
    round,
    note,
  }),

  /** They put the process on hold, until a date where they named one. */
  z.object({ at, kind: z.literal("on-hold"), until: date.optional(), from, note }),
  /** Somebody at the employer is away, or has left; `instead` is who stands in. */
  z.object({ at, kind: z.literal("away"), who: line, until: date.optional(), instead: line.optional(), note }),
  z.object({ at, kind: z.literal("left"), who: line, note }),
  /** They called your references; nobody in particular where none is named. */
  z.object({ at, kind: z.literal("references-called"), who: list(line, 200, "people").default([]), note }),

  z.object({ at, kind: z.literal("rejected"), from, note }),
  /** They made an offer, open until a date. A later entry adds to it: the letter came, or the date moved. */
  z.object({
    at,
    kind: z.literal("offer"),
    until: date.optional(),
    form: z.enum(["spoken", "written"]).optional(),
    /** What it still depends on, such as references or a medical. */
    condition: line.optional(),
    /** Its terms are other than those of the offer before, which it takes the place of. */
    changed: flag.optional(),
    from,
    note,
  }),
  z.object({ at, kind: z.literal("offer-withdrawn"), from, note }),
  /** You said yes; nothing is signed yet. */
  z.object({ at, kind: z.literal("accepted"), note }),
  z.object({ at, kind: z.literal("declined"), note }),
  z.object({ at, kind: z.literal("signed"), note }),
  z.object({ at, kind: z.literal("withdrawn"), note }),
  z.object({ at, kind: z.literal("moved-on"), note }),
  z.object({ at, kind: z.literal("reopened"), from, note }),
  /** You decided against one piece of advice. */
  z.object({
    at,
    kind: z.literal("skipped"),
    what: z.enum(adviceKinds),
    to: list(line, 200, "people").default([]),
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

/** What the sender wrote for one kind of message: own sentences, a question of their own, and what fills its blanks. */
export const OwnMessage = z.object({
  kind: z.enum(messageKinds),
  /** The round it is about, where the message has one. */
  round,
  say: passage.optional(),
  question: passage.optional(),
  /** What the message's template asks for beside that, by the slot's name. */
  blanks: z.record(line, passage).optional(),
});
export type OwnMessage = z.output<typeof OwnMessage>;

/** Stands for the role until it is known. */
export const unknownRole = "role not known yet";

/** One company and role being pursued. The facts; what follows from them is the plan. */
export const Application = z.object({
  id: id.optional(),
  company: line,
  role: line.default(unknownRole),
  zone: zone.optional(),
  country: country.optional(),
  /** Why you fit, in a sentence of your own (C3). */
  fit: passage.optional(),
  /** What you would like about doing this job, in a sentence of your own (C3). */
  wish: passage.optional(),
  /** What has happened since the interview, in a sentence to the person you ask for news. */
  news: passage.optional(),
  /** What you want to say in one kind of message, in sentences of your own: after a no, to a recruiter, when you accept. */
  messages: list(OwnMessage, 100, "messages").default([]),
  posting: link.optional(),
  /** A senior role (M4). */
  senior: flag.default(false),
  /** A traditional employer or industry (M4). */
  traditional: flag.default(false),
  /** The kind of employer, where its customs matter. */
  employer: z.enum(["company", "academia", "public-sector"]).optional(),
  /** The agency has not said who the employer is: `company` is what it calls them. */
  withheld: flag.optional(),
  contacts: list(Contact, 200, "contacts").default([]),
  references: list(Reference, 100, "references").default([]),
  interviews: list(Interview, 50, "rounds")
    .refine((rounds) => rounds.reduce((sum, { people }) => sum + people.length, 0) <= 500, {
      error: "expected at most 500 people in all rounds together",
    })
    .default([]),
  promise: DecisionPromise.optional(),
  instruction: Instruction.default({ is: "none" }),
  log: list(LogEntry, 2000, "entries").default([]),
});
/** As read, with every default filled in. */
export interface Application extends z.output<typeof Application> {}
/** As written by hand. */
export interface ApplicationInput extends z.input<typeof Application> {}
