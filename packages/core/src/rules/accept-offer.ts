import { sinceEntry, workingDaysLater, workingMorningBefore } from "../plan/clock.ts";
import { isProvisional, nothingToAnswer } from "../plan/decision.ts";
import { statusPeople } from "../plan/asking.ts";
import { writerOrOne } from "../plan/recipients.ts";
import { lastSent } from "../plan/settled.ts";
import { endOfDay, later } from "../time/moment.ts";
import { baseRule } from "./rule.ts";

export const rule = baseRule({
  id: "accept-offer",
  kind: "accept-offer",
  summary: "If you take the offer: say yes in writing, and name what was agreed.",
  strength: "may",
  claims: ["H24", "H35"],
  subjects: (facts) =>
    facts.offer && (facts.offer.accepted || !isProvisional(facts.offer))
      ? [{ key: [facts.offer.made.entry.at], people: statusPeople(facts), since: facts.offer.made }]
      : [],
  absent: ({ offer }) => (offer ? nothingToAnswer : "It answers an offer; none is on record."),
  title: (_, { application }) => `Accept ${application.company}'s offer in writing`,
  window: ({ facts, clock }) => {
    const { made, until } = facts.offer!;
    const opens = sinceEntry(made, clock);
    const due = later(opens, until ? endOfDay(until, clock.zone) : workingDaysLater(opens, 5, clock));
    const ideal = later(opens, workingMorningBefore(due, clock));
    return {
      value: { opens, ideal, due },
      reason: `${until ? "" : "They named no day for your answer; a few working days are usual. "}If it is a yes, write it down with what was agreed: role, pay, start. Until it is signed, keep searching.`,
    };
  },
  channel: () => "email",
  recipients: ({ facts }) => writerOrOne(facts.offer!.made, facts),
  settledBy: ({ facts }) => facts.offer!.accepted ?? lastSent(facts, ["accept-offer", "withdraw"], facts.offer!.made),
});
