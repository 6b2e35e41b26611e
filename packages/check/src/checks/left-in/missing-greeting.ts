import type { Check } from "../../check.ts";

export const missingGreeting: Check = {
  code: "missing-greeting",
  group: "left in",
  severity: "hint",
  claim: "C5",
  about: "A mail or card without a greeting.",
  kinds: [
    "thank-you",
    "handwritten-note",
    "status-check",
    "feedback-request",
    "reference-check-in",
    "other-processes-note",
    "withdraw",
  ],
  good: [{ text: "Dear Thandi,\n\nThank you for your time.", context: { kind: "thank-you" } }],
  bad: [{ text: "«»Thank you for your time yesterday.", context: { kind: "thank-you" } }],
  *find({ note, known, context }) {
    if (note.greeting || note.text.trim() === "") return;
    const start = note.text.length - note.text.trimStart().length;
    const person = context.recipient ?? (known.people.length === 1 ? known.people[0] : undefined);
    const name = person?.greeting ?? person?.name.split(" ")[0];
    yield {
      start,
      end: start,
      message: "The note has no greeting.",
      fixes: name ? [{ title: `Greet ${name}`, start, end: start, text: `Dear ${name},\n\n` }] : [],
    };
  },
};
