import { onClock, workingEvening, workingMorning } from "../plan/clock.ts";
import { baseRule } from "./rule.ts";
import { dateOf } from "../time/moment.ts";
import { addDays } from "../time/day-number.ts";

export const rule = baseRule({
  id: "reflect",
  kind: "reflect",
  summary: "When a process ends: look back at what you sent, what came of it, and what you will change.",
  strength: "should",
  claims: ["A5", "A4", "A3"],
  subjects: ({ decision, status, sent }) =>
    decision && status !== "offer" && sent.length > 0 ? [{ key: [decision.entry.at], people: [] }] : [],
  absent: ({ decision, status }) =>
    decision && status !== "offer" ? "Nothing you sent is on record." : "It follows the end of a process.",
  title: (_, { application }) => `Look back at ${application.company}`,
  window: ({ facts, clock }) => {
    const ended = onClock(facts.decision!.at, clock);
    const ideal = workingMorning(addDays(dateOf(ended), 1), clock);
    const due = workingEvening(addDays(dateOf(ideal), 7), clock);
    return {
      value: { opens: ended, ideal, due, closes: due },
      reason:
        "It is over, and the record shows what you sent, when, and what came back. Two minutes now make the next one better.",
    };
  },
  settledBy: ({ facts }) =>
    facts.log.slice(facts.log.indexOf(facts.decision!)).find(({ entry }) => entry.kind === "reflected"),
});
