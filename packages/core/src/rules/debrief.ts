import { tookPlace } from "../plan/facts.ts";
import { onClock } from "../plan/clock.ts";
import { debriefed } from "../plan/settled.ts";
import { dateOf, endOfDay } from "../time/moment.ts";
import { addWorkingDays } from "../time/working-days.ts";
import { baseRule } from "./rule.ts";

export const rule = baseRule({
  id: "debrief",
  kind: "debrief",
  summary: "Right after an interview: write down what was said, while it is fresh.",
  strength: "should",
  claims: ["A6"],
  subjects: ({ rounds }) =>
    rounds.filter(({ interview }) => tookPlace(interview)).map((round) => ({ key: [round.id], round, people: [] })),
  absent: () => "It follows an interview that took place; none is on record.",
  title: ({ round }, { rounds }) => (rounds.length === 1 ? "Debrief the interview" : `Debrief round ${round!.number}`),
  window: ({ subject, clock }) => {
    const end = onClock(subject.round!.end, clock);
    const day = dateOf(end);
    return {
      value: {
        opens: end,
        ideal: end,
        due: endOfDay(day, clock.zone),
        closes: endOfDay(addWorkingDays(day, 2, clock.calendar), clock.zone),
      },
      reason:
        "Note who said what, what they asked and how you answered, while you still know it; then talk it over with a friend. Your notes are made from this.",
    };
  },
  settledBy: ({ facts, subject }) => debriefed(facts, subject),
});
