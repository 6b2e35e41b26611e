import type { ClaimId, ClaimIds } from "../claims/claims.ts";

/** What a value means. Hours and days are elapsed unless the name says working days; clock times are the recipient's. */
export type Unit = "minutes" | "hours" | "days" | "working days" | "messages" | "clock time" | "yes or no";

/** One number the rules use, with the claims that support each value a built-in profile gives it. */
export interface Parameter {
  unit: Unit;
  meaning: string;
  /** Smallest and largest value a user may choose; clock times and yes/no have none. */
  range?: readonly [least: number, most: number];
  supported: readonly { value: Value; claims: ClaimIds }[];
}
export type Value = number | string | boolean;

const by = (value: Value, ...support: ClaimIds): { value: Value; claims: ClaimIds } => ({ value, claims: support });

export const parameters = {
  "hours.from": { unit: "clock time", meaning: "The recipient's working day begins", supported: [by("09:00", "H1")] },
  "hours.until": { unit: "clock time", meaning: "The recipient's working day ends", supported: [by("17:00", "H1")] },

  "thank-you.from": {
    unit: "clock time",
    meaning: "Thank-yous arrive from",
    supported: [by("09:00", "H1"), by("08:00", "T2", "H21")],
  },
  "thank-you.until": {
    unit: "clock time",
    meaning: "Thank-yous arrive until",
    supported: [by("17:00", "H1"), by("20:00", "T2", "H21")],
  },
  "thank-you.ideal-after": {
    unit: "hours",
    range: [0, 72],
    meaning: "Best time for a thank-you, after the interview's end",
    supported: [by(2, "T2", "H2"), by(24, "T1")],
  },
  "thank-you.due-after": {
    unit: "hours",
    range: [1, 120],
    meaning: "A thank-you is due, after the interview's end",
    supported: [by(24, "T2"), by(48, "T1")],
  },
  "thank-you.urgent-after": {
    unit: "hours",
    range: [0, 24],
    meaning: "Best time for a thank-you with a question or concern in it",
    supported: [by(1, "T4")],
  },
  "thank-you.urgent-due-after": {
    unit: "hours",
    range: [1, 48],
    meaning: "Such a thank-you is due",
    supported: [by(24, "T4", "T2")],
  },
  "thank-you.closes-after": {
    unit: "working days",
    range: [1, 20],
    meaning: "After this a thank-you comes too late",
    supported: [by(5, "T12", "H20")],
  },

  "status-check.after-interview": {
    unit: "days",
    range: [1, 60],
    meaning: "Wait before asking, where nothing was promised",
    supported: [by(7, "T6"), by(10, "T6", "H44"), by(14, "T6", "T10")],
  },
  "status-check.after-promise": {
    unit: "working days",
    range: [1, 20],
    meaning: "Wait after a promised date has passed",
    supported: [by(2, "T5", "H26"), by(3, "T5", "H26", "T10")],
  },
  "status-check.least-after-interview": {
    unit: "days",
    range: [0, 60],
    meaning: "Never ask sooner than this after the interview, promise or not",
    supported: [by(0, "T5"), by(7, "T6")],
  },
  "status-check.stays-open": {
    unit: "days",
    range: [1, 60],
    meaning: "How long a status message stays useful after its best time",
    supported: [by(14, "H19"), by(28, "H19", "H44")],
  },
  "status-check.cap": {
    unit: "messages",
    range: [0, 5],
    meaning: "Status messages without an answer",
    supported: [by(1, "T9", "T10"), by(3, "H44", "T13")],
  },
  "status-check.thank-you-counts": {
    unit: "yes or no",
    meaning: "A thank-you counts as the one follow-up",
    supported: [by(false, "T6", "T13"), by(true, "T9")],
  },
  "status-check.gap": {
    unit: "working days",
    range: [1, 60],
    meaning: "Minimum time between messages that an employer did not ask for",
    supported: [by(5, "T10", "H4"), by(10, "T10", "H4")],
  },

  "will-contact.opens-after": {
    unit: "days",
    range: [1, 60],
    meaning: 'After "we will contact you": the one request opens',
    supported: [by(7, "T7"), by(14, "T7")],
  },
  "will-contact.ideal-after": {
    unit: "days",
    range: [1, 60],
    meaning: 'After "we will contact you": best time for it',
    supported: [by(10, "T7"), by(14, "T7")],
  },
  "will-contact.closes-after": {
    unit: "days",
    range: [1, 90],
    meaning: 'After "we will contact you": it closes',
    supported: [by(14, "T7"), by(21, "T7", "H19")],
  },
  "will-contact.ask": {
    unit: "yes or no",
    meaning: 'Ask at all after "we will contact you"',
    supported: [by(true, "T7"), by(false, "T9", "T10")],
  },

  "no-show.after": {
    unit: "minutes",
    range: [1, 120],
    meaning: "They did not come: write, after the start",
    supported: [by(10, "H29")],
  },
  "thank-you.same-day-after": {
    unit: "minutes",
    range: [5, 240],
    meaning: "Best time for a thank-you where they decide the same day",
    supported: [by(30, "H28")],
  },
  "request.answer-within": {
    unit: "working days",
    range: [1, 10],
    meaning: "Answer what they asked, where they named no day",
    supported: [by(1, "H30")],
  },
  "hold.after-date": {
    unit: "working days",
    range: [1, 30],
    meaning: "On hold until a date: write after it",
    supported: [by(2, "H31"), by(5, "H31")],
  },
  "hold.without-date": {
    unit: "days",
    range: [7, 120],
    meaning: "On hold without a date: write after",
    supported: [by(30, "H31"), by(45, "H31")],
  },
  "task.after": {
    unit: "working days",
    range: [1, 30],
    meaning: "Ask about a task that was handed in",
    supported: [by(5, "H33"), by(10, "H33", "T10")],
  },
  "references.after": {
    unit: "working days",
    range: [1, 30],
    meaning: "References were called: ask whether anything is missing",
    supported: [by(5, "H34"), by(10, "H34", "T10")],
  },
  "offer.terms-after": {
    unit: "working days",
    range: [1, 20],
    meaning: "You asked for other terms: ask what became of it",
    supported: [by(3, "H46"), by(5, "H46")],
  },
  "offer.letter-after": {
    unit: "working days",
    range: [1, 20],
    meaning: "An offer that is not in writing: ask for the letter",
    supported: [by(3, "H35"), by(5, "H35")],
  },

  "feedback-request.after-rejection": {
    unit: "working days",
    range: [1, 20],
    meaning: "Answer a rejection",
    supported: [by(1, "H22", "A10"), by(2, "H22", "A10")],
  },
  "feedback-request.asks": {
    unit: "yes or no",
    meaning: "Ask for feedback in that answer, not only thank",
    supported: [by(true, "A2"), by(false, "H22")],
  },

  "move-on.after": {
    unit: "days",
    range: [1, 90],
    meaning: "Move on when the last message stays unanswered",
    supported: [by(7, "T9", "H23"), by(14, "T9", "T13", "H23"), by(28, "T13", "H23", "H44")],
  },
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof parameters;

/** The claims behind a value, or none where it is the user's own. */
export function support(id: ParameterId, value: Value): readonly ClaimId[] {
  return (parameters[id] as Parameter).supported.find((entry) => entry.value === value)?.claims ?? [];
}
