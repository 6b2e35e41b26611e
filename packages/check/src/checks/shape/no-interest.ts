import { saysWish } from "@afterword/core";
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
    { text: "Thank you. I came away wanting the job.", context },
    { text: "Thank you. I'd happily take the school ash off your hands.", context },
  ],
  bad: [{ text: "Thank you for your time. We spoke of incident reviews.«»", context }],
  *find(subject) {
    const body = bodyOf(subject);
    if (!interest.test(body) && !saysWish(body)) yield missing(subject, "It does not say that you want the job.");
  },
};
