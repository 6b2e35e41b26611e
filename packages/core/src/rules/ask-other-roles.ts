import { Temporal } from "temporal-polyfill";
import { morningAfter, morningAfterPromise, workingEvening } from "../plan/clock.ts";
import { statusPeople } from "../plan/asking.ts";
import { writerOrOne } from "../plan/recipients.ts";
import { lastSent } from "../plan/settled.ts";
import { baseRule } from "./rule.ts";
import { dateOf } from "../time/moment.ts";
import { addDays } from "../time/day-number.ts";

export const rule = baseRule({
  id: "ask-other-roles",
  kind: "ask-other-roles",
  summary: "Some weeks after a no, or an offer taken back, where the talks went well: ask about another role there.",
  strength: "may",
  claims: ["H41", "A10"],
  subjects: (facts) =>
    (facts.status === "rejected" && facts.last) || facts.status === "offer-withdrawn"
      ? [{ key: [facts.decision!.entry.at], people: statusPeople(facts), since: facts.decision! }]
      : [],
  absent: ({ last }) =>
    last
      ? "It comes some weeks after a rejection or an offer taken back; there is none."
      : "It comes after an interview; none is on record.",
  title: (_, { application }) => `Ask ${application.company} about another role`,
  window: ({ facts, clock }) => {
    const { promise, decision } = facts;
    const said = dateOf(decision!.at, clock.zone);
    // What they said with the no, or after it, is about another opening.
    const next = promise && Temporal.PlainDate.compare(promise.said, said) >= 0 ? promise : undefined;
    const opens = next ? morningAfterPromise(next, 2, clock) : morningAfter(said, 15, clock);
    const end = workingEvening(addDays(dateOf(opens), 42), clock);
    return {
      value: { opens, ideal: opens, due: end, closes: end },
      reason: next
        ? `They ${facts.status === "offer-withdrawn" ? "took the offer back" : "turned you down"} and said "${next.words}" about another opening. Ask two working days after that, if they have not written.`
        : facts.status === "offer-withdrawn"
          ? "They wanted you, and something else came between. Three weeks on, a line that you are still free can find an open door."
          : "It was no to this role, not to you. Three weeks on, with the place filled, a line about another one there is welcome.",
    };
  },
  channel: () => "email",
  recipients: ({ facts }) => writerOrOne(facts.decision, facts),
  settledBy: ({ facts }) => lastSent(facts, ["ask-other-roles"], facts.decision),
});
