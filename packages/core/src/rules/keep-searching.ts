import { onClock, workingMorning } from "../plan/clock.ts";
import type { Facts } from "../plan/facts.ts";
import { dateOf } from "../time/moment.ts";
import { addDays } from "../time/day-number.ts";
import type { Temporal } from "temporal-polyfill";
import { baseRule, type Subject } from "./rule.ts";

export const rule = baseRule({
  id: "keep-searching",
  kind: "keep-searching",
  summary: "Until a contract is signed, the search goes on; after a withdrawn offer, it begins again at once.",
  strength: "should",
  claims: ["A8"],
  subjects: (facts) => (sinceOf(facts) ? [subjectOf(facts)] : []),
  absent: ({ rounds }) => (rounds.length === 0 ? "It follows the first interview." : "This process is over."),
  title: (_, { status }) => (status === "offer-withdrawn" ? "Start searching again" : "Keep searching"),
  window: ({ facts, clock }) => {
    const opens = onClock(sinceOf(facts)!, clock);
    const next = workingMorning(addDays(dateOf(opens), 1), clock);
    return {
      value: { opens, ideal: next, due: workingMorning(addDays(dateOf(next), 7), clock) },
      reason:
        facts.status === "offer-withdrawn"
          ? "If you have given notice, ask your employer today whether you can withdraw it. Write to the employers you turned down or put off because of this offer: few positions are filled in a week."
          : "However well it went, and whatever they say, nothing is settled until you have signed. Other conversations also make the wait easier.",
    };
  },
});

/** The first interview, or an offer that came without one; an offer taken back begins it anew. */
function sinceOf({ rounds, offer, status, decision }: Facts): Temporal.ZonedDateTime | undefined {
  if (status === "offer-withdrawn") return decision!.at;
  return status === "active" || status === "offer" ? (rounds[0]?.end ?? offer?.made.at) : undefined;
}

function subjectOf({ rounds, status, decision }: Facts): Subject {
  if (status === "offer-withdrawn") return { key: [decision!.entry.at], people: [], since: decision! };
  return { key: [], people: [], ...(rounds[0] && { round: rounds[0] }) };
}
