import { morningAfter, onClock, workingEvening } from "../plan/clock.ts";
import { statusPeople } from "../plan/asking.ts";
import { writerOrOne } from "../plan/recipients.ts";
import { lastSent } from "../plan/settled.ts";
import { baseRule } from "./rule.ts";

export const rule = baseRule({
  id: "ask-other-roles",
  kind: "ask-other-roles",
  summary: "Some weeks after a no where the talks went well: ask about another role there.",
  strength: "may",
  claims: ["H41", "A10"],
  subjects: (facts) =>
    facts.status === "rejected" && facts.last
      ? [{ key: [facts.decision!.entry.at], people: statusPeople(facts), since: facts.decision! }]
      : [],
  absent: ({ last }) =>
    last ? "It comes some weeks after a rejection; there is none." : "It comes after an interview; none is on record.",
  title: (_, { application }) => `Ask ${application.company} about another role`,
  window: ({ facts, clock }) => {
    const opens = morningAfter(onClock(facts.decision!.at, clock).toPlainDate(), 15, clock);
    const end = workingEvening(opens.toPlainDate().add({ days: 42 }), clock);
    return {
      value: { opens, ideal: opens, due: end, closes: end },
      reason:
        "It was no to this role, not to you. Three weeks on, with the place filled, a line about another one there is welcome.",
    };
  },
  channel: () => "email",
  recipients: ({ facts }) => writerOrOne(facts.decision, facts),
  settledBy: ({ facts }) => lastSent(facts, ["ask-other-roles"], facts.decision),
});
