import type { ParameterId, Value } from "./parameters.ts";

export type BuiltinProfile = "balanced" | "patient" | "strict";

interface Builtin {
  description: string;
  parameters: Record<ParameterId, Value>;
  /** Rules this profile leaves off. */
  off: readonly string[];
}

const balanced: Record<ParameterId, Value> = {
  "hours.from": "09:00",
  "hours.until": "17:00",
  "thank-you.from": "09:00",
  "thank-you.until": "17:00",
  "thank-you.ideal-after": 2,
  "thank-you.due-after": 24,
  "thank-you.urgent-after": 1,
  "thank-you.urgent-due-after": 24,
  "thank-you.closes-after": 5,
  "status-check.after-interview": 7,
  "status-check.after-promise": 2,
  "status-check.least-after-interview": 0,
  "status-check.stays-open": 14,
  "status-check.cap": 1,
  "status-check.thank-you-counts": false,
  "status-check.gap": 5,
  "will-contact.opens-after": 7,
  "will-contact.ideal-after": 10,
  "will-contact.closes-after": 14,
  "will-contact.ask": true,
  "no-show.after": 10,
  "thank-you.same-day-after": 30,
  "request.answer-within": 1,
  "hold.after-date": 2,
  "hold.without-date": 30,
  "task.after": 5,
  "references.after": 5,
  "offer.terms-after": 3,
  "offer.letter-after": 3,
  "feedback-request.after-rejection": 1,
  "feedback-request.asks": true,
  "move-on.after": 7,
};

/** The profiles that come with the product. A user's own profile extends one of them. */
export const builtinProfiles: Record<BuiltinProfile, Builtin> = {
  balanced: {
    description: "What most of the sources say, aware of weekends and holidays.",
    parameters: balanced,
    off: ["linkedin-connect"],
  },
  patient: {
    description: "Follows the source that waits longest.",
    parameters: {
      ...balanced,
      "thank-you.ideal-after": 24,
      "thank-you.due-after": 48,
      "status-check.after-interview": 14,
      "status-check.after-promise": 3,
      "status-check.least-after-interview": 7,
      "status-check.gap": 10,
      "will-contact.opens-after": 14,
      "will-contact.ideal-after": 14,
      "will-contact.closes-after": 21,
      "hold.after-date": 5,
      "hold.without-date": 45,
      "task.after": 10,
      "references.after": 10,
      "offer.terms-after": 5,
      "offer.letter-after": 5,
      "feedback-request.after-rejection": 2,
      "move-on.after": 14,
    },
    off: ["call"],
  },
  strict: {
    description: "A thank-you within exactly one day, and no other follow-up.",
    parameters: {
      ...balanced,
      "thank-you.from": "08:00",
      "thank-you.until": "20:00",
      "status-check.thank-you-counts": true,
      "will-contact.ask": false,
      "feedback-request.asks": false,
    },
    off: ["call", "linkedin-connect", "thank-you.weekend"],
  },
};
