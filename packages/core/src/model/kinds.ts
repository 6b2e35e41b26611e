/** The kinds of advice that end in a message to another person. The others are for the candidate alone. */
export const messageKinds = [
  "thank-you",
  "handwritten-note",
  "keep-informed",
  "answer-request",
  "keep-promise",
  "hand-in-task",
  "ask-for-task-time",
  "correct-note",
  "status-check",
  "call",
  "linkedin-connect",
  "feedback-request",
  "ask-other-roles",
  "reference-check-in",
  "other-processes-note",
  "thank-for-offer",
  "ask-for-letter",
  "ask-for-time",
  "negotiate-offer",
  "ask-about-terms",
  "accept-offer",
  "withdraw",
  "answer-withdrawn-offer",
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Everything Afterword can advise. */
export const adviceKinds = [
  "ask-next-steps",
  "debrief",
  ...messageKinds,
  "answer-offer",
  "wait",
  "move-on",
  "reflect",
  "keep-searching",
] as const;
export type AdviceKind = (typeof adviceKinds)[number];

export const isMessageKind = (kind: string): kind is MessageKind => (messageKinds as readonly string[]).includes(kind);

/** The medium. `text` is a text message (SMS, WhatsApp), `portal` the site of the employer's applicant system. */
export const channels = ["email", "call", "linkedin", "letter", "text", "portal", "in-person"] as const;
export type Channel = (typeof channels)[number];
