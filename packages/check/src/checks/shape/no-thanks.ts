import type { Check } from "../../check.ts";
import { bodyOf, missing, thanks } from "./parts.ts";

const context = { kind: "thank-you" } as const;

export const noThanks: Check = {
  code: "no-thanks",
  group: "shape",
  severity: "hint",
  claim: "C1",
  about: "A note that thanks nobody.",
  kinds: ["thank-you", "handwritten-note", "feedback-request", "call", "withdraw", "reference-check-in"],
  good: [
    { text: "Dear Thandi,\n\nI am grateful for your time.\n\nKind regards\nSam", context },
    { text: "It was good to meet you.", context: { kind: "linkedin-connect" } },
  ],
  bad: [{ text: "Dear Thandi,\n\nIt was good to meet you.«»\n\nThanks\nSam", context }],
  *find(subject) {
    if (!thanks.test(bodyOf(subject))) yield missing(subject, "It thanks them for nothing. Thank them for their time.");
  },
};
