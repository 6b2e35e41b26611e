import { onClock, workingDaysLater, workingEvening, workingMorningBefore } from "../plan/clock.ts";
import { personKey } from "../people/same.ts";
import { recipientOf } from "../plan/recipients.ts";
import { sentTo } from "../plan/settled.ts";
import { awaitsReferences } from "../plan/decision.ts";
import { dateOf, later } from "../time/moment.ts";
import { baseRule } from "./rule.ts";
import { addDays } from "../time/day-number.ts";

export const rule = baseRule({
  id: "reference-check-in",
  kind: "reference-check-in",
  summary: "From the second round on, and where an offer depends on them: tell your references that a call may come.",
  strength: "should",
  claims: ["A7"],
  subjects: (facts) => {
    const { application, rounds, last, status } = facts;
    const isLater = last !== undefined && last.number > 1 && (status === "active" || status === "offer");
    const isAwaited = awaitsReferences(facts);
    if (!isLater && !isAwaited) return [];
    const about = { ...(last && { round: last }) };
    const key = rounds[0]?.id ?? "offer";
    if (application.references.length > 0)
      return application.references.map((reference) => ({
        key: [key, personKey(reference, application.references)],
        ...about,
        people: [reference],
      }));
    return isAwaited ? [{ key: [key, "everybody"], ...about, people: [] }] : [];
  },
  absent: ({ application }) =>
    application.references.length === 0
      ? "No references are on record for this application."
      : "It comes with the second round, while the process is running, or with an offer that depends on references.",
  title: ({ people: [reference] }, { application }) =>
    reference
      ? `Check in with ${reference.name}, your reference`
      : `Tell your references that ${application.company} may call`,
  window: ({ subject, clock, facts }) => {
    const { start, end } = subject.round!;
    const before = facts.rounds[facts.rounds.indexOf(subject.round!) - 1];
    const morning = workingMorningBefore(start, clock);
    const opens = before ? later(onClock(before.end, clock), morning) : morning;
    const due = workingEvening(addDays(dateOf(end, clock.zone), 1), clock);
    return {
      value: { opens, ideal: opens, due, closes: workingDaysLater(due, 5, clock) },
      reason:
        "You are past the first round, so they may get a call soon. Tell them what the role is and what you talked about.",
    };
  },
  channel: () => "email",
  recipients: ({ subject }) => subject.people.map((person) => recipientOf(person, "reference")),
  // Once is enough, whichever round it was for.
  settledBy: ({ facts, subject: { key, people } }) => sentTo(facts, ["reference-check-in"], { key, people }),
});
