import { Temporal } from "temporal-polyfill";
import { intoWorkingHours, onClock, workingEvening, workingMorning } from "../plan/clock.ts";
import { lastUnprompted, statusPeople } from "../plan/asking.ts";
import type { Window } from "../plan/advice.ts";
import { against, type Context } from "../plan/context.ts";
import { personKey, samePerson } from "../people/same.ts";
import { tookPlace, type Elsewhere, type Facts } from "../plan/facts.ts";
import { oneRecipient } from "../plan/recipients.ts";
import { lastSent, skippedBy, thanksFor } from "../plan/settled.ts";
import { addDays } from "../time/day-number.ts";
import { dateOf, earlier, endOfDay, isBefore, later, startOfDay } from "../time/moment.ts";
import { longDate, shortDate } from "../time/words.ts";
import { decidingAfter } from "../plan/deciding-after.ts";
import { baseRule, type Subject } from "./rule.ts";

export const rule = baseRule({
  id: "other-processes-note",
  kind: "other-processes-note",
  summary: "An offer elsewhere, above all one with a deadline: you may tell the others, once.",
  strength: "may",
  claims: ["A9", "H37"],
  aside: ({ facts, subject }) => (offerOf(subject, facts).until ? [] : ["H37"]),
  urgent: (subject, facts) => offerOf(subject, facts).until !== undefined,
  subjects: (facts) =>
    facts.status === "active" && facts.last
      ? facts.elsewhere
          .filter(({ kind, provisional }) => kind === "offer" && !provisional)
          .map((other) => ({ key: ["offer", other.id], people: statusPeople(facts) }))
      : [],
  absent: ({ status }) =>
    status === "active"
      ? "It needs an offer from another employer that is in writing or has a day to answer it by; there is none."
      : "It is for a process that is still running.",
  title: (subject, facts) =>
    `Tell ${facts.application.company} about the offer from ${offerOf(subject, facts).company}`,
  window: (context) => {
    const { facts, subject, clock } = context;
    const offer = offerOf(subject, facts);
    const opens = onClock(offer.at, clock);
    const ideal = afterThanks(context, intoWorkingHours(opens, clock), offer);
    const due = later(ideal, workingEvening(addDays(dateOf(opens), 2), clock));
    if (!offer.until)
      return {
        value: { opens, ideal, due },
        reason: `${offer.company} made you an offer. Saying so, without pressure, can speed things up here.`,
      };
    const closes = later(ideal, endOfDay(offer.until, clock.zone));
    return {
      value: { opens, ideal, due: earlier(due, closes), closes },
      reason: `${offer.company}'s offer stands until ${longDate(offer.until, facts.settings.dialect, offer.at.year)}. ${soonerThan(offer.until, facts)}`,
    };
  },
  channel: () => "email",
  recipients: ({ facts }) => oneRecipient(facts),
  facts: ({ facts, subject }) => {
    const { company, at } = offerOf(subject, facts);
    return [{ name: `offer from ${company}`, value: shortDate(at) }];
  },
  // It does not wait for the distance between messages: an offer elsewhere has a date of its own.
  dissent: ({ facts }) =>
    lastUnprompted(facts, lastSent(facts, ["other-processes-note"]))
      ? [against("T10", "against several messages in a row")]
      : [],
  settledBy: ({ facts }) => lastSent(facts, ["other-processes-note"]),
});

/** What telling them is good for: they decide in time by themselves, or have to be asked to. */
function soonerThan(until: Temporal.PlainDate, { promise, settings }: Facts): string {
  if (!promise || Temporal.PlainDate.compare(promise.day, until) <= 0)
    return "Saying so, without pressure, gives them the chance to decide in time.";
  const words = { who: "They", decides: "decide", dialect: settings.dialect, year: until.year };
  return `${decidingAfter(until, promise, words)} that: say so without pressure, and ask whether they can tell you sooner.`;
}

/** Two mails on one morning are one too many: the thanks that are owed go first, where the offer leaves a day for it. */
function afterThanks(
  { facts, subject: { people }, clock, windowOf }: Context,
  ideal: Window["ideal"],
  { until }: Elsewhere,
): Window["ideal"] {
  const round = facts.last!;
  const met = round.people.filter((person) => people.some((other) => samePerson(other, person)));
  const thanks: Subject = {
    key: [round.id, ...met.map((person) => personKey(person, round.people))],
    round,
    people: met,
  };
  if (
    met.length === 0 ||
    !tookPlace(round.interview) ||
    thanksFor(facts, round, met) ||
    skippedBy(facts, "thank-you", thanks)
  )
    return ideal;
  const owed = windowOf("thank-you", thanks);
  if (isBefore(ideal, owed.opens) || isBefore(owed.ideal, startOfDay(ideal))) return ideal;
  const next = workingMorning(addDays(dateOf(owed.ideal, clock.zone), 1), clock);
  return until && !isBefore(next, endOfDay(until, clock.zone)) ? ideal : next;
}

const offerOf = ({ key }: Subject, { elsewhere }: Facts): Elsewhere => elsewhere.find(({ id }) => id === key[1])!;
