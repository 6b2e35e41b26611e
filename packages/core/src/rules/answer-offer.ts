import type { Temporal } from "temporal-polyfill";
import { sinceEntry, workingMorningBefore } from "../plan/clock.ts";
import type { Facts } from "../plan/facts.ts";
import { atClock, endOfDay, later } from "../time/moment.ts";
import { lastSent } from "../plan/settled.ts";
import { longDate, shortDate } from "../time/words.ts";
import { termsAsked } from "../plan/terms.ts";
import { decidingAfter } from "../plan/deciding-after.ts";
import { baseRule } from "./rule.ts";

export const rule = baseRule({
  id: "answer-offer",
  kind: "answer-offer",
  summary: "An offer with a deadline: answer by then, whatever your answer is.",
  strength: "should",
  claims: ["H24"],
  subjects: (facts) => (deadlineOf(facts) ? [{ key: [facts.offer!.made.entry.at], people: [] }] : []),
  absent: ({ status }) =>
    status === "offer" ? "Their offer has no deadline." : "It needs an offer with a deadline; there is none.",
  title: (_, facts) =>
    `Answer ${facts.application.company}'s offer by ${shortDate(deadlineOf(facts)!, facts.offer!.made.at.year)}`,
  window: ({ facts, clock }) => {
    const day = deadlineOf(facts)!;
    const opens = sinceEntry(facts.offer!.made, clock);
    const ideal = later(opens, workingMorningBefore(day.toZonedDateTime(clock.zone), clock));
    const due = later(ideal, atClock(day, clock.until, clock.zone));
    return {
      value: { opens, ideal, due, closes: later(due, endOfDay(day, clock.zone)) },
      reason: [
        reasonFor(facts, longDate(day, facts.settings.dialect, facts.offer!.made.at.year)),
        ...facts.decidingLater.map(({ company, promise }) => {
          const words = { who: company, decides: "decides", dialect: facts.settings.dialect };
          return `${decidingAfter(day, promise, { ...words, year: facts.offer!.made.at.year })}.`;
        }),
      ].join(" "),
    };
  },
  settledBy: ({ facts }) => facts.offer!.accepted ?? lastSent(facts, ["accept-offer", "withdraw"], facts.offer!.made),
});

function reasonFor(facts: Facts, day: string): string {
  const terms = termsAsked(facts);
  return terms && !terms.answered
    ? `You asked for other terms, and their offer stands until ${day} all the same. If nothing has come by then, say that you are waiting for their answer; do not let the day pass in silence.`
    : `Their offer stands until ${day}. Accept, decline or ask for more time, but do not let the day pass in silence.`;
}

const deadlineOf = ({ offer }: Facts): Temporal.PlainDate | undefined => offer?.until;
