import { morningAfter, morningAfterPromise, workingEvening } from "../plan/clock.ts";
import { statusPeople } from "../plan/asking.ts";
import { promiseSince } from "../plan/facts.ts";
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
      ? "It follows a rejection or a withdrawn offer by some weeks; there is none."
      : "It follows an interview; none is on record.",
  title: (_, { application }) => `Ask ${application.company} about another role`,
  window: ({ facts, clock }) => {
    const { promise, decision } = facts;
    const said = dateOf(decision!.at, clock.zone);
    // What they said with the no, or after it, is about another opening.
    const next = promiseSince(promise, said);
    const opens = next ? morningAfterPromise(next, 2, clock) : morningAfter(said, 15, clock);
    const end = workingEvening(addDays(dateOf(opens), 42), clock);
    return {
      value: { opens, ideal: opens, due: end, closes: end },
      reason: next
        ? `They ${facts.status === "offer-withdrawn" ? "took the offer back" : "turned you down"} and said "${next.words}" about another opening. Ask two working days after that, if they have not written.`
        : facts.status === "offer-withdrawn"
          ? "They wanted you, but could not hire you then. Three weeks later, a line that you are still available may be welcome."
          : "They said no to this role, not to you. Three weeks later, when the place is filled, a line about another role there is welcome.",
    };
  },
  channel: () => "email",
  recipients: ({ facts }) => writerOrOne(facts.decision, facts),
  settledBy: ({ facts }) => lastSent(facts, ["ask-other-roles"], facts.decision),
});
