import type { Check } from "../../check.ts";
import { bodyOf, missing, thanks } from "./parts.ts";

const context = { kind: "thank-you" } as const;

/** Said of having met them, these thank without the word: "I enjoyed our conversation", "It was good to meet you". */
const warmth =
  /\b(?:enjoyed (?:our|the|my|meeting|talking|speaking|seeing|hearing|learning|visiting|being|every)|(?:good|great|lovely|nice|wonderful|glad|happy|delighted|pleased|pleasure|privilege|treat|honou?r)(?: of (?:the|a) chance)? (?:to|of) (?:meet|talk|speak|see|hear|visit|walk|chat|spend|sit|have|be|get|come|learn)|(?:pleasure|joy|privilege) (?:meeting|talking|speaking|seeing|hearing))/i;

export const noThanks: Check = {
  code: "no-thanks",
  group: "shape",
  severity: "hint",
  claim: "C1",
  about: "A note without thanks, and without a word about being glad to have met them.",
  kinds: ["thank-you", "handwritten-note", "feedback-request", "call", "withdraw", "reference-check-in"],
  good: [
    { text: "Dear Thandi,\n\nI am grateful for your time.\n\nKind regards\nSam", context },
    { text: "Dear Thandi,\n\nI enjoyed our conversation on Friday.\n\nKind regards\nSam", context },
    { text: "Dear Thandi,\n\nI was glad of the chance to talk with you on Friday.\n\nKind regards\nSam", context },
    { text: "Dear Thandi,\n\nCheers for showing me round on Friday.\n\nKind regards\nSam", context },
    { text: "It was good to meet you.", context: { kind: "linkedin-connect" } },
  ],
  bad: [{ text: "Dear Thandi,\n\nWe met on Friday.«»\n\nThanks\nSam", context }],
  *find(subject) {
    const body = bodyOf(subject);
    if (!thanks.test(body) && !warmth.test(body))
      yield missing(subject, "Nothing in it thanks them, as for their time.");
  },
};
