import { intoWorkingHours, onClock, workingEvening } from "../plan/clock.ts";
import { statusPeople } from "../plan/asking.ts";
import { oneRecipient } from "../plan/recipients.ts";
import { lastSent } from "../plan/settled.ts";
import { dateOf, later } from "../time/moment.ts";
import { shortDate } from "../time/words.ts";
import { baseRule } from "./rule.ts";
import { addDays } from "../time/day-number.ts";

export const rule = baseRule({
  id: "withdraw",
  kind: "withdraw",
  summary: "A contract signed elsewhere: withdraw, kindly and soon.",
  strength: "should",
  claims: ["H8"],
  subjects: (facts) =>
    facts.status === "active" || facts.status === "offer"
      ? facts.elsewhere
          .filter(({ kind }) => kind === "signed")
          .slice(0, 1)
          .map((other) => ({ key: ["signed", other.id], people: statusPeople(facts) }))
      : [],
  absent: ({ status }) =>
    status === "active" || status === "offer"
      ? "A contract signed with another employer would make it due; there is none. You may withdraw for any reason, or for none."
      : "This process is over.",
  title: (_, { application }) => `Withdraw from ${application.company}`,
  window: ({ facts, clock }) => {
    const signed = facts.elsewhere.find(({ kind }) => kind === "signed")!;
    const opens = onClock(signed.at, clock);
    const ideal = intoWorkingHours(opens, clock);
    return {
      value: { opens, ideal, due: later(ideal, workingEvening(addDays(dateOf(opens), 2), clock)) },
      reason: `You signed with ${signed.company}. Telling them now saves them time, and they will remember it kindly.`,
    };
  },
  channel: () => "email",
  recipients: ({ facts }) => oneRecipient(facts),
  facts: ({ facts }) =>
    facts.elsewhere
      .filter(({ kind }) => kind === "signed")
      .map(({ company, at }) => ({ name: `signed with ${company}`, value: shortDate(at) })),
  settledBy: ({ facts }) => lastSent(facts, ["withdraw"]),
});
