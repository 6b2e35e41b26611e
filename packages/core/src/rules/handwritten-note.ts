import { tookPlace } from "../plan/facts.ts";
import { onClock, workingDaysLater, workingEvening, workingMorning } from "../plan/clock.ts";
import { against } from "../plan/context.ts";
import { personKey } from "../people/same.ts";
import { recipientOf } from "../plan/recipients.ts";
import { sentTo } from "../plan/settled.ts";
import { baseRule } from "./rule.ts";
import { dateOf } from "../time/moment.ts";
import { addDays } from "../time/day-number.ts";

export const rule = baseRule({
  id: "handwritten-note",
  kind: "handwritten-note",
  summary: "For a senior role or a traditional employer: a handwritten note to the lead interviewer is an option.",
  strength: "may",
  claims: ["M4", "M1"],
  subjects: ({ application, rounds }) =>
    application.senior || application.traditional
      ? rounds.flatMap((round) => {
          const [lead] = tookPlace(round.interview) ? round.people : [];
          return lead && !lead.metDaily
            ? [{ key: [round.id, personKey(lead, round.people)], round, people: [lead] }]
            : [];
        })
      : [],
  absent: ({ application }) =>
    application.senior || application.traditional
      ? "It goes to a person you met; none is on record."
      : "It suits senior roles and traditional employers; this one is marked as neither.",
  title: ({ people }) => `Send ${people[0]!.name} a handwritten note`,
  window: ({ subject, clock, facts }) => {
    const end = onClock(subject.round!.end, clock);
    return {
      value: {
        opens: end,
        ideal: workingMorning(addDays(dateOf(end), 1), clock),
        due: workingEvening(addDays(dateOf(end), 2), clock),
        closes: workingDaysLater(workingEvening(addDays(dateOf(end), 2), clock), 3, clock),
      },
      reason: `${facts.application.traditional ? "A traditional employer" : "For a senior role"} may value a note by hand in place of the mail. Post takes days, so write it soon.`,
    };
  },
  channel: () => "letter",
  recipients: ({ subject }) => subject.people.map((person) => recipientOf(person, "interviewer")),
  dissent: () => [against("M1", "to write by mail unless the relationship and the company suit something else")],
  settledBy: ({ facts, subject }) => sentTo(facts, ["handwritten-note"], subject),
});
