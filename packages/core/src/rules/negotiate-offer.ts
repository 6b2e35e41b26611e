import { intoWorkingHours, sinceEntry, workingDaysLater } from "../plan/clock.ts";
import { isProvisional, nothingToAnswer } from "../plan/decision.ts";
import { statusPeople } from "../plan/asking.ts";
import { writerOrOne } from "../plan/recipients.ts";
import { lastSent } from "../plan/settled.ts";
import { earlier, endOfDay, later } from "../time/moment.ts";
import { baseRule } from "./rule.ts";

export const rule = baseRule({
  id: "negotiate-offer",
  kind: "negotiate-offer",
  summary: "If an offer is not quite right: ask once for other pay or terms, before you say yes.",
  strength: "may",
  claims: ["H46"],
  subjects: (facts) =>
    facts.offer && !facts.offer.accepted && !isProvisional(facts.offer)
      ? [{ key: [facts.offer.made.entry.at], people: statusPeople(facts), since: facts.offer.made }]
      : [],
  absent: ({ offer }) =>
    !offer
      ? "It answers an offer; none is on record."
      : offer.accepted
        ? "You have said yes: terms are settled before that."
        : nothingToAnswer,
  title: (_, { application, offer }) =>
    `Ask ${application.company} for ${offer!.changed ? "the terms of their first offer" : "other terms"}`,
  window: ({ facts, clock }) => {
    const { made, until, form, changed } = facts.offer!;
    const opens = sinceEntry(made, clock);
    const closes = later(opens, until ? endOfDay(until, clock.zone) : workingDaysLater(opens, 5, clock));
    const rested = intoWorkingHours(opens.add({ hours: 4 }), clock);
    return {
      value: { opens, ideal: earlier(rested, closes), due: closes, closes },
      reason: changed
        ? "They changed the terms. A yes to the first ones binds you to nothing new: ask once, in writing, whether those can stand, before you answer. Until something is signed, keep searching and do not resign."
        : `If the pay or anything else is not right, this is the time: after the offer and before your yes. One wish, with one reason, asked once; ${form === "written" ? "a polite wish hardly ever costs an offer" : "where nothing is in writing yet, it can go into the letter"}.`,
    };
  },
  channel: () => "email",
  recipients: ({ facts }) => writerOrOne(facts.offer!.made, facts),
  settledBy: ({ facts }) => lastSent(facts, ["negotiate-offer", "accept-offer", "withdraw"], facts.offer!.made),
});
