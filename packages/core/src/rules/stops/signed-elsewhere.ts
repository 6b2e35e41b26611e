import type { Elsewhere, Facts } from "../../plan/facts.ts";
import { stop } from "../rule.ts";

export const rule = stop({
  id: "signed-elsewhere",
  summary: "You signed another contract in this search: withdraw here, and send nothing else.",
  claims: ["H8", "H5", "H18"],
  holds: [
    "ask-next-steps",
    "debrief",
    "thank-you",
    "handwritten-note",
    "status-check",
    "call",
    "linkedin-connect",
    "other-processes-note",
    "reference-check-in",
    "answer-offer",
    "answer-request",
    "keep-promise",
    "hand-in-task",
    "ask-for-task-time",
    "keep-informed",
    "correct-note",
    "thank-for-offer",
    "ask-for-letter",
    "ask-for-time",
    "negotiate-offer",
    "ask-about-terms",
    "accept-offer",
    "ask-other-roles",
    "keep-searching",
    "move-on",
    "wait",
  ],
  reason: ({ facts }) => {
    const contract = signed(facts);
    if (!contract) return undefined;
    return facts.elsewhere.includes(contract)
      ? `You signed with ${contract.company}, so the only step here is to withdraw.`
      : `You signed with ${contract.company} as ${contract.role}, so this application is over.`;
  },
  since: ({ facts }) => signed(facts)?.at,
});

const signed = ({ elsewhere, sameEmployer }: Facts): Elsewhere | undefined =>
  [...elsewhere, ...sameEmployer.decided].find(({ kind }) => kind === "signed");
