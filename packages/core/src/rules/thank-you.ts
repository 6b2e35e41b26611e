import type { Person } from "../model/index.ts";
import { nextStatus } from "../plan/asking.ts";
import { intoHours, onClock, workingDaysLater, workingEvening, type Clock } from "../plan/clock.ts";
import { against, type Context } from "../plan/context.ts";
import { names, personKey, samePerson } from "../people/same.ts";
import { tookPlace, type Facts, type Round } from "../plan/facts.ts";
import { passOnTo, recipientOf } from "../plan/recipients.ts";
import { isStatusMessage, thanksFor } from "../plan/settled.ts";
import { hasLeft } from "../plan/standing.ts";
import type { Dissent, Recipient, Window } from "../plan/advice.ts";
import { dateOf, earlier, isBefore, later } from "../time/moment.ts";
import { isWorkingDay } from "../time/working-days.ts";
import { listed, onBothClocks } from "../time/words.ts";
import { baseRule, type Subject } from "./rule.ts";

export const rule = baseRule({
  id: "thank-you",
  kind: "thank-you",
  summary: "After every round: one thank-you to each person met, within a day or two.",
  strength: "should",
  claims: ["T11", "C12", "H9"],
  aside: ({ facts, subject: { round, people } }) => [
    ...(round!.people.length > 1 ? [] : ["C12" as const]),
    ...(people.some((person) =>
      facts.rounds.some((other) => other !== round && isSameDay(other, round!) && wasThere(person, other)),
    )
      ? []
      : ["H9" as const]),
  ],
  subjects: (facts) =>
    facts.rounds.filter(({ interview }) => tookPlace(interview)).flatMap((round) => subjectsOf(round, facts)),
  absent: ({ rounds }) =>
    rounds.length === 0
      ? "It follows an interview; none is on record."
      : "It follows an interview that took place; yours was cancelled or missed.",
  title: ({ people, via, round }) => {
    if (people.length === 0) return "Thank your interviewers";
    if (!via && round!.people.length === 0) return `Thank ${people[0]!.name}, for the interviewers too`;
    if (!via) return `Thank ${listed(people.map(({ name }) => name))}`;
    const others = listed(passedOnTo(people, via));
    return isThanked(people, via)
      ? `Thank ${via.name}, and ${others} through them`
      : `Thank ${others} through ${via.name}`;
  },
  window: (context) => ({
    value: thankYouWindow(context, onTime(context)),
    reason:
      context.value("thank-you.ideal-after") < 24
        ? "Soon enough that the conversation is fresh, late enough to be written with care."
        : "A day later it still reads as prompt, and not as over-eager.",
  }),
  channel: () => "email",
  recipients: ({ subject }) =>
    subject.people.map((person) => recipientOf(person, (person as { part?: string }).part ?? "interviewer")),
  dissent: (context) => [
    context.value("thank-you.due-after") > 24
      ? against("T2", "not to let a day pass")
      : against("T1", "to give it one to two days, so as not to look over-eager"),
    ...couldWait(context),
    ...waitsToBeContacted(context),
  ],
  facts: ({ facts, subject }) => [
    { name: "interview ended", value: onBothClocks(subject.round!.end, facts.settings.zone) },
  ],
  settledBy: ({ facts, subject }) => {
    const { people, via } = subject;
    const thanks = (to: readonly Person[]) => thanksFor(facts, subject.round!, to);
    if (!via) return thanks(people);
    if (isThanked(people, via)) return thanks([via]);
    const toVia = thanks([via]);
    const isForOthers = toVia && subject.round!.people.some((person) => names(toVia.entry.to, person));
    return thanks(people) ?? (isForOthers ? undefined : toVia);
  },
});

/** One for each person with an address or a number; those without share one, passed on by whoever can: in their own, where they were met too. */
function subjectsOf(round: Round, facts: Facts): Subject[] {
  const contact = passOnTo(facts, []);
  if (round.people.length === 0) return [{ key: [round.id], round, people: contact ? [contact] : [] }];
  const people = round.people.filter(
    (person) => !isThankedLaterThatDay(person, round, facts) && !hasLeft(facts.standing, person),
  );
  if (people.length === 0) return [];
  const via = passOnTo(facts, people);
  const isReached = ({ email, phone }: Person): boolean => email !== undefined || phone !== undefined;
  const without = people.filter((person) => !isReached(person));
  const alone = (person: Person): Subject => ({
    key: [round.id, personKey(person, round.people)],
    round,
    people: [person],
  });
  if (via?.part === "agency" && !isCopied(facts)) return passedOn(people, via, round, facts);
  if (without.length === 0 || !via) return people.map(alone);
  const written = people.filter(isReached);
  if (!isThanked(people, via)) return [...written.map(alone), ...passedOn(without, via, round, facts)];
  // A note that is out thanks nobody it was not written for.
  const left = thanksFor(facts, round, [via]) ? without.filter((person) => !thanksFor(facts, round, [person])) : [];
  const through = without.filter((person) => !left.includes(person));
  return [
    ...written.map((person) =>
      samePerson(person, via) && through.length > 0
        ? { ...alone(person), people: [person, ...through], via }
        : alone(person),
    ),
    ...left.map(alone),
  ];
}

/** One note for all of them; a second one for those whom the first, which is out, did not name. */
function passedOn(people: readonly Person[], via: Recipient, round: Round, facts: Facts): Subject[] {
  const key = [round.id, "passed on"];
  const named = people.filter((person) => thanksFor(facts, round, [person]));
  if (named.length === 0 || named.length === people.length) return [{ key, round, people, via }];
  const left = people.filter((person) => !named.includes(person));
  return [
    { key, round, people: named, via },
    { key: [...key, "later"], round, people: left, via },
  ];
}

/** In the United States the consultant is copied, and the thanks go to whoever was met. */
const isCopied = ({ application }: Facts): boolean => application.country?.startsWith("US") === true;

/** Whether those thanked include the one who passes it on to the rest. */
const isThanked = (people: readonly Person[], via: Person): boolean => people.some((person) => samePerson(person, via));

/** The names of those to whom it is passed on. */
export const passedOnTo = (people: readonly Person[], via: Person): string[] =>
  people.filter((person) => !samePerson(person, via)).map(({ name }) => name);

/** Someone met twice in one day is thanked once, after the last round (H9). */
function isThankedLaterThatDay(person: Person, round: Round, { rounds }: Facts): boolean {
  return rounds
    .slice(rounds.indexOf(round) + 1)
    .some((other) => tookPlace(other.interview) && isSameDay(other, round) && wasThere(person, other));
}

const isSameDay = (one: Round, other: Round): boolean =>
  dateOf(one.start, other.end.timeZoneId).equals(dateOf(other.end));
const wasThere = (person: Person, { people }: Round): boolean => people.some((other) => samePerson(other, person));

/** When it is best and due, were every day a working day. The rules of one card ask for it several times. */
export function onTime(context: Context): OnTime {
  const known = times.get(context);
  if (known) return known;
  const end = onClock(context.subject.round!.end, context.clock);
  const time = {
    ideal: intoHours(end.add({ hours: context.value("thank-you.ideal-after") }), context.clock),
    due: end.add({ hours: context.value("thank-you.due-after") }),
  };
  times.set(context, time);
  return time;
}

type OnTime = Pick<Window, "ideal" | "due">;
const times = new WeakMap<Context, OnTime>();

/** From the interview's end until a status message takes the thanks along or some working days have passed, whichever is first (T12). */
export function thankYouWindow(context: Context, { ideal, due }: OnTime): Window {
  const { facts, profile, clock, subject } = context;
  const opens = onClock(subject.round!.end, clock);
  const lastDay = workingDaysLater(opens, context.value("thank-you.closes-after"), clock);
  const asked = facts.sent.find((message) => isStatusMessage(message) && !isBefore(message.at, opens));
  const isFollowed =
    subject.round === facts.last &&
    profile.parameters["status-check.thank-you-counts"] !== true &&
    !profile.off.has("status-check");
  const moves = asked?.at ?? (isFollowed ? context.windowOf("status-check", nextStatus(facts)).opens : lastDay);
  const end = earlier(lastDay, onClock(moves, clock));
  // A deadline before the best time would be no deadline: that day's end is.
  const latest = isBefore(due, ideal) ? later(workingEvening(dateOf(ideal), clock), ideal) : due;
  return { opens, ideal, due: latest, closes: later(end, latest) };
}

/** The days off that the best time or the deadline would fall on. */
export function daysOff(context: Context): ReturnType<Window["ideal"]["toPlainDate"]>[] {
  const { ideal, due } = onTime(context);
  return [ideal, due].map((at) => dateOf(at)).filter((day) => !isWorkingDay(day, context.clock.calendar));
}

/** Who would let a thank-you wait over the days off, where the deciding rule does not. */
export function couldWait(context: Context): Dissent[] {
  if (daysOff(context).length === 0) return [];
  return isFriday(context.subject.round!, context.clock)
    ? [against("T3", "waiting until Monday after a Friday interview")]
    : [against("H1", "to wait for the next working day")];
}

/** Whether a round was on the last day before the weekend: a Friday in most countries. */
export function isFriday({ end }: Round, { zone, calendar: { weekend } }: Clock): boolean {
  const { dayOfWeek } = end.withTimeZone(zone);
  return !weekend.includes(dayOfWeek) && weekend.includes((dayOfWeek % 7) + 1);
}

const waitsToBeContacted = ({ facts }: Context): Dissent[] =>
  facts.instruction.is === "will-contact"
    ? [against("T7", "one polite request after one to two weeks, and nothing more frequent")]
    : [];
