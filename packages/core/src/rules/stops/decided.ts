import type { AdviceKind } from "../../model/index.ts";
import type { Status } from "../../plan/advice.ts";
import { isBefore } from "../../time/moment.ts";
import { stop } from "../rule.ts";

const asking: readonly AdviceKind[] = ["status-check", "call", "linkedin-connect"];
const thanks: readonly AdviceKind[] = ["thank-you", "handwritten-note"];
const messages: readonly AdviceKind[] = [...asking, ...thanks, "ask-next-steps", "other-processes-note"];
const everything: readonly AdviceKind[] = [
  ...messages,
  "debrief",
  "reference-check-in",
  "keep-informed",
  "correct-note",
];

/** What each decision ends, and why. */
const ends: Record<Exclude<Status, "active">, { holds: readonly AdviceKind[]; because: string }> = {
  offer: {
    holds: [...asking, ...thanks],
    because: "They made you an offer, so write in your answer to it what you have to say.",
  },
  rejected: { holds: messages, because: "They turned you down, so put your thanks into the answer to that." },
  "offer-withdrawn": {
    holds: messages,
    because: "They took their offer back, so write in your answer to it what you have to say.",
  },
  "moved-on": { holds: messages, because: "You moved on. If they write, answer." },
  withdrawn: { holds: everything, because: "You withdrew." },
  signed: { holds: everything, because: "You signed, so nothing else is left to send here." },
};

export const rule = stop({
  id: "decided",
  summary:
    "After an offer, no status message is due, and the thanks go into the answer. After a rejection, a withdrawn offer, a signature, a withdrawal or moving on, only the answer to it is due.",
  claims: ["H5"],
  holds: everything,
  reason: ({ facts, subject }, kind) => {
    // Whoever they let you meet after the offer is thanked like anybody else.
    if (facts.status === "offer" && thanks.includes(kind) && !isBefore(subject.round!.end, facts.decision!.at))
      return undefined;
    const decided = facts.status === "active" ? undefined : ends[facts.status];
    if (decided) return decided.holds.includes(kind) ? decided.because : undefined;
    const [offer] = facts.sameEmployer.decided;
    return offer?.kind === "offer" && asking.includes(kind)
      ? `They made you an offer for another role, ${offer.role}; talk to them about that.`
      : undefined;
  },
  since: ({ facts }) => facts.decision?.at,
});
