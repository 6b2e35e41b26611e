import type { Check } from "../../check.ts";
import { bodyOf, interest, missing } from "./parts.ts";

const context = { kind: "thank-you" } as const;

export const noInterest: Check = {
  code: "no-interest",
  group: "shape",
  severity: "hint",
  claim: "C3",
  about: "A note that does not say you want the job.",
  kinds: ["thank-you", "handwritten-note", "status-check", "call", "linkedin-connect"],
  good: [
    { text: "Thank you. I would love to join the team.", context },
    { text: "Thank you. I remain keen.", context },
  ],
  bad: [{ text: "Thank you for your time. We spoke of incident reviews.«»", context }],
  *find(subject) {
    if (!interest.test(bodyOf(subject))) yield missing(subject, "It does not say that you want the job.");
  },
};
