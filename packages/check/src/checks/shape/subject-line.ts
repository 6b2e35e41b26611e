import type { Check } from "../../check.ts";

const context = { kind: "thank-you" } as const;
const most = 60;

export const subjectEmpty: Check = {
  code: "subject-empty",
  group: "shape",
  severity: "blocker",
  claim: "H15",
  about: "A mail without a subject, or with a subject that says nothing specific.",
  kinds: ["thank-you", "status-check", "feedback-request", "reference-check-in", "other-processes-note", "withdraw"],
  subject: true,
  good: [
    { text: "Thank you.", subject: "Thank you for Monday’s conversation", context },
    { text: "Thank you.", context },
  ],
  bad: [
    { text: "Thank you.", subject: "«»", context },
    { text: "Thank you.", subject: "«Hello»", context },
  ],
  *find({ note }) {
    if (note.part !== "subject") return;
    const bare = note.text.trim().replace(/^(?:(?:re|fwd?|aw)\s{0,2}:\s{0,3}){1,5}/i, "");
    if (bare === "") yield { start: 0, end: note.text.length, message: "The subject is empty." };
    else if (
      /^(?:hi|hello|hey|\(?no subject\)?|untitled|mail|email|message|question|follow[ -]?up|interview|subject|test)[.!?]?$/i.test(
        bare,
      )
    )
      yield { start: 0, end: note.text.length, message: "The subject says nothing. Name the interview." };
  },
};

export const subjectLong: Check = {
  code: "subject-long",
  group: "shape",
  severity: "hint",
  claim: "H15",
  about: "A subject of more than 60 characters, which many readers see cut off.",
  subject: true,
  good: [{ text: "Thank you.", subject: "Thank you for Monday’s conversation" }],
  bad: [
    {
      text: "Thank you.",
      subject: "Thank you very much indeed for taking the time to speak with« me on Monday about the role»",
    },
  ],
  *find({ note }) {
    const length = note.text.trimEnd().length;
    if (note.part === "subject" && length > most)
      yield { start: most, end: length, message: `${length} characters; about ${most} are seen.` };
  },
};
