import { intoWorkingHours, sinceEntry, workingDaysLater } from "../plan/clock.ts";
import { statusPeople } from "../plan/asking.ts";
import { letterAwaited, type Facts } from "../plan/facts.ts";
import { writerOrOne } from "../plan/recipients.ts";
import { lastSent } from "../plan/settled.ts";
import { longDate, shortDate } from "../time/words.ts";
import { baseRule } from "./rule.ts";

export const rule = baseRule({
  id: "thank-for-offer",
  kind: "thank-for-offer",
  summary: "An offer: thank them at once, and say by when you will answer.",
  strength: "should",
  claims: ["H35", "C1"],
  subjects: (facts) =>
    facts.offer && !facts.offer.accepted && !facts.offer.changed
      ? [{ key: [facts.offer.made.entry.at], people: statusPeople(facts), since: facts.offer.made }]
      : [],
  absent: ({ offer }) =>
    offer?.changed
      ? "They changed an offer that you had thanked them for."
      : offer
        ? "You have said yes already."
        : "It answers an offer; none is on record.",
  title: (_, { application }) => `Thank ${application.company} for the offer`,
  window: ({ facts, clock }) => {
    const opens = sinceEntry(facts.offer!.made, clock);
    const ideal = intoWorkingHours(opens, clock);
    const due = workingDaysLater(ideal, 1, clock);
    return {
      value: { opens, ideal, due, closes: workingDaysLater(due, 4, clock) },
      reason: `Thanking them the same day costs nothing and does not commit you. ${besides(facts)}`,
    };
  },
  channel: () => "email",
  recipients: ({ facts }) => writerOrOne(facts.offer!.made, facts),
  facts: ({ facts }) => [{ name: "they made the offer on", value: shortDate(facts.offer!.made.at) }],
  settledBy: ({ facts }) =>
    lastSent(
      facts,
      ["thank-for-offer", "accept-offer", "withdraw", "ask-for-time", "negotiate-offer"],
      facts.offer!.made,
    ),
});

/** What else the note says. */
function besides(facts: Facts): string {
  if (facts.offer!.form === "written") return "Say when they will have your answer.";
  const letter = letterAwaited(facts);
  if (!letter) return "Ask for the offer in writing in the same note.";
  return letter.isNamedDay
    ? `They promised the letter by ${longDate(letter.day, facts.settings.dialect, letter.said.year)}, so say that you look forward to it.`
    : `They promised the letter ("${letter.words}"), so say that you look forward to it.`;
}
