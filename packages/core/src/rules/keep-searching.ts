import { onClock, workingMorning } from "../plan/clock.ts";
import { baseRule } from "./rule.ts";
import { dateOf } from "../time/moment.ts";
import { addDays } from "../time/day-number.ts";

export const rule = baseRule({
  id: "keep-searching",
  kind: "keep-searching",
  summary: "Until a contract is signed, the search goes on.",
  strength: "should",
  claims: ["A8"],
  subjects: ({ rounds, status }) =>
    rounds[0] && (status === "active" || status === "offer") ? [{ key: [], round: rounds[0], people: [] }] : [],
  absent: ({ rounds }) => (rounds.length === 0 ? "It comes after the first interview." : "This process is over."),
  title: () => "Keep searching",
  window: ({ subject, clock }) => {
    const end = onClock(subject.round!.end, clock);
    const next = workingMorning(addDays(dateOf(end), 1), clock);
    return {
      value: { opens: end, ideal: next, due: workingMorning(addDays(dateOf(next), 7), clock) },
      reason:
        "However well it went, and whatever they say, nothing is settled until you have signed. Other conversations also make this wait shorter.",
    };
  },
});
