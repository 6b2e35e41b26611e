import { workingMorningBefore } from "../plan/clock.ts";
import { promiseSince, tookPlace, type Facts, type Round } from "../plan/facts.ts";
import { baseRule } from "./rule.ts";
import { dateOf } from "../time/moment.ts";

export const rule = baseRule({
  id: "ask-next-steps",
  kind: "ask-next-steps",
  summary: "Before and in an interview: ask what comes next and how they would like to hear from you.",
  strength: "should",
  claims: ["A1"],
  subjects: (facts) => toAskIn(facts).map((round) => ({ key: [round.id], round, people: [] })),
  absent: ({ promise }) =>
    promise
      ? "They have told you when you will hear."
      : "It needs an interview that is still to come; none is on record.",
  title: ({ round }) => `Ask about the next steps in round ${round!.number}`,
  window: ({ subject, clock }) => ({
    value: {
      opens: workingMorningBefore(subject.round!.start, clock),
      ideal: subject.round!.start,
      due: subject.round!.end,
      closes: subject.round!.end,
    },
    reason:
      "Towards the end, ask when they expect to decide and how they would like you to follow up: the answer sets every date after it.",
  }),
});

/** The rounds that take place, but for those in or after which they named a date: that answers it. */
const toAskIn = ({ rounds, promise }: Facts): Round[] =>
  rounds.filter(({ interview, start }) => tookPlace(interview) && !promiseSince(promise, dateOf(start)));
