import { morningAfter, onClock, workingDaysLater, workingEvening } from "../plan/clock.ts";
import { statusPeople } from "../plan/asking.ts";
import type { Facts } from "../plan/facts.ts";
import { writerOrOne } from "../plan/recipients.ts";
import { lastSent } from "../plan/settled.ts";
import { shortDate } from "../time/words.ts";
import { baseRule } from "./rule.ts";

export const rule = baseRule({
  id: "answer-withdrawn-offer",
  kind: "answer-withdrawn-offer",
  summary: "They took their offer back: answer a day later, calmly, and ask what changed.",
  strength: "should",
  claims: ["H47", "A10"],
  subjects: (facts) =>
    facts.status === "offer-withdrawn"
      ? [{ key: [facts.decision!.entry.at], people: statusPeople(facts), since: facts.decision! }]
      : [],
  absent: () => "It answers an offer that was taken back; there is none.",
  title: (_, { application }) => `Answer ${application.company}, who took the offer back`,
  window: ({ facts, clock }) => {
    const opens = morningAfter(onClock(facts.decision!.at, clock).toPlainDate(), 1, clock);
    const due = workingEvening(workingDaysLater(opens, 2, clock).toPlainDate(), clock);
    return {
      value: { opens, ideal: opens, due, closes: workingDaysLater(due, 5, clock) },
      reason: hadSaidYes(facts)
        ? "You had said yes, and in many places that binds them as well. Before you answer, take advice: a union, an advice centre, a lawyer. Then ask calmly what changed, in writing, and accept nothing by it."
        : "An offer that is taken back is seldom about you: a budget, a freeze, a check. Wait a day, then ask calmly what changed; what rests on a mistake can be cleared up, and a place can open again.",
    };
  },
  channel: () => "email",
  recipients: ({ facts }) => writerOrOne(facts.decision, facts),
  facts: ({ facts }) => [{ name: "they took the offer back on", value: shortDate(facts.decision!.at) }],
  settledBy: ({ facts }) => lastSent(facts, ["answer-withdrawn-offer"], facts.decision),
});

/** Whether you had accepted or signed before they took it back. */
const hadSaidYes = ({ log, decision }: Facts): boolean => {
  const before = log.slice(0, log.indexOf(decision!)).findLast(({ entry }) => ends.has(entry.kind));
  return before !== undefined && before.entry.kind !== "declined";
};
const ends: ReadonlySet<string> = new Set(["accepted", "signed", "declined"]);
