import { intoWorkingHours, sinceEntry } from "../plan/clock.ts";
import { statusPeople } from "../plan/asking.ts";
import { writerOrOne } from "../plan/recipients.ts";
import { lastSent } from "../plan/settled.ts";
import { dateOf, earlier, endOfDay, later } from "../time/moment.ts";
import { longDate } from "../time/words.ts";
import { baseRule } from "./rule.ts";

export const rule = baseRule({
  id: "ask-for-time",
  kind: "ask-for-time",
  summary: "An offer whose deadline is too early for you: ask for more time, early and openly.",
  strength: "may",
  claims: ["H36", "A9"],
  subjects: (facts) =>
    facts.offer?.until && !facts.offer.accepted
      ? [{ key: [facts.offer.made.entry.at], people: statusPeople(facts), since: facts.offer.made }]
      : [],
  absent: ({ offer }) =>
    offer ? "Their offer has no deadline that is still to come." : "It needs an offer with a deadline; there is none.",
  title: (_, { application }) => `Ask ${application.company} for more time`,
  window: ({ facts, clock }) => {
    const { made, until } = facts.offer!;
    const opens = sinceEntry(made, clock);
    const closes = later(opens, endOfDay(until!, clock.zone));
    const rested = intoWorkingHours(opens.add({ hours: 4 }), clock);
    // On the day itself it would be stalling: a short deadline is answered at once.
    const ideal = dateOf(rested).equals(until!) ? opens : earlier(rested, closes);
    return {
      value: { opens, ideal, due: closes, closes },
      reason: `If ${longDate(until!, facts.settings.dialect, made.at.year)} comes too early for you, ask now. Asked early, it reads as planning; on the last day, as stalling.`,
    };
  },
  channel: () => "email",
  recipients: ({ facts }) => writerOrOne(facts.offer!.made, facts),
  settledBy: ({ facts }) => lastSent(facts, ["ask-for-time"], facts.offer!.made),
});
