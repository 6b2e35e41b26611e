import { morningAfter, onClock, workingDaysLater, workingEvening, workingMorningBefore } from "../plan/clock.ts";
import { statusPeople } from "../plan/asking.ts";
import { writerOrOne } from "../plan/recipients.ts";
import { lastSent } from "../plan/settled.ts";
import { termsAsked } from "../plan/terms.ts";
import { earlier, endOfDay, later } from "../time/moment.ts";
import { counted, longDate, shortDate } from "../time/words.ts";
import { baseRule } from "./rule.ts";

export const rule = baseRule({
  id: "ask-about-terms",
  kind: "ask-about-terms",
  summary: "You asked for other terms and heard nothing: ask what became of it, before the offer's day.",
  strength: "should",
  claims: ["H46"],
  subjects: (facts) => {
    const terms = termsAsked(facts);
    return terms && !terms.answered && !facts.offer!.accepted
      ? [{ key: [terms.asked.entry.at], people: statusPeople(facts), since: terms.asked }]
      : [];
  },
  absent: (facts) =>
    termsAsked(facts)
      ? "They have answered what you asked for."
      : "It comes after you asked for other terms than an offer had; you have not.",
  title: (_, { application }) => `Ask ${application.company} about the terms you asked for`,
  window: (context) => {
    const { facts, clock } = context;
    const { until } = facts.offer!;
    const asked = onClock(termsAsked(facts)!.asked.at, clock);
    const wait = context.value("offer.terms-after");
    const morning = morningAfter(asked.toPlainDate(), wait, clock);
    // The day of the offer does not wait for their answer.
    const eve = until && workingMorningBefore(until.toZonedDateTime(clock.zone), clock);
    const opens = later(asked, eve ? earlier(morning, eve) : morning);
    const due = workingEvening(workingDaysLater(opens, 1, clock).toPlainDate(), clock);
    const closes = later(until ? endOfDay(until, clock.zone) : workingDaysLater(due, 5, clock), opens);
    return {
      value: { opens, ideal: opens, due: earlier(due, closes), closes },
      reason:
        until && opens !== morning
          ? `You asked on ${shortDate(asked)}, and their offer ends on ${longDate(until, facts.settings.dialect, asked.year)}. Ask before it does, and say that your answer waits for theirs.`
          : `You asked on ${shortDate(asked)}. Your request has to be approved: ${counted(wait, "working day")} are fair. Until then, say neither yes nor no.`,
    };
  },
  channel: () => "email",
  recipients: ({ facts }) => writerOrOne(facts.offer!.made, facts),
  settledBy: ({ facts }) => lastSent(facts, ["ask-about-terms", "accept-offer", "withdraw"], termsAsked(facts)!.asked),
});
