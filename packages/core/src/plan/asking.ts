import type { Person, SentEntry } from "../model/index.ts";
import type { Profile } from "../profiles/profile.ts";
import type { Subject } from "../rules/rule.ts";
import { dateOf, isBefore, later } from "../time/moment.ts";
import { counted } from "../time/words.ts";
import type { Window } from "./advice.ts";
import { morningAfter, morningAfterPromise, workingEvening, workingMorning } from "./clock.ts";
import { outsideSeason } from "./season.ts";
import type { Context } from "./context.ts";
import type { Facts, Logged } from "./facts.ts";
import { spokesperson } from "./recipients.ts";
import { isStatusMessage, lastSent, overrideOf, thankYous } from "./settled.ts";
import { addDays } from "../time/day-number.ts";

// What several rules need to know about asking for an update: how often it was done, in which form it comes next, when it may
// come, and when to stop hoping.

/** Status messages since their last word (a reply, or the last round) that nobody answered. */
export function unanswered({ log, sent, reply, last }: Facts): Logged<SentEntry>[] {
  if (!last) return [];
  // By place in the log, so that a message and its answer on one day keep their order.
  const answered = reply ? log.indexOf(reply) : -1;
  return sent.filter(
    (message) => isStatusMessage(message) && !isBefore(message.at, last.end) && log.indexOf(message) > answered,
  );
}

/** One for each status message since their last word, and one for the next. */
export function statusSubjects(facts: Facts): readonly Subject[] {
  const { last, reply } = facts;
  if (!last) return [];
  const known = subjects.get(facts);
  if (known) return known;
  const sent = unanswered(facts);
  const found = [reply, ...sent].map((since, nth) => ({
    key: [last.id, `${facts.replies}`, `${nth}`],
    round: last,
    people: statusPeople(facts),
    nth,
    ...(sent[nth] && { own: sent[nth] }),
    ...(since && { since }),
  }));
  subjects.set(facts, found);
  return found;
}

/** Half of the rules ask for the next status message. */
const subjects = new WeakMap<Facts, readonly Subject[]>();

/** The next status message, sent or not yet allowed. There is a last round. */
export const nextStatus = (facts: Facts): Subject => statusSubjects(facts).at(-1)!;

/** The one person whom status messages go to, as a subject carries it. */
export function statusPeople(facts: Facts): readonly Person[] {
  const person = spokesperson(facts);
  return person ? [person] : [];
}

/** A call takes the status mail's place, never stands beside it: it was one, you chose one, they prefer one, or a number is all there is. */
export function isCall(subject: Subject, facts: Facts, profile: Profile): boolean {
  if (profile.off.has("call")) return false;
  if (subject.own) return subject.own.entry.what === "call";
  if (overrideOf("call", subject, facts)) return true;
  if (facts.instruction.is === "will-contact") return false;
  const { prefers } = facts.instruction;
  if (prefers !== undefined) return prefers === "call";
  const [person] = subject.people;
  return person !== undefined && person.email === undefined && person.phone !== undefined;
}

/** A status message opens at a working morning, is best then, and stays sensible for some weeks: its due time is its end. */
export function statusWindow(context: Context, opens: Window["opens"]): Window {
  const end = workingEvening(addDays(dateOf(opens), context.value("status-check.stays-open")), context.clock);
  return { opens, ideal: opens, due: end, closes: end };
}

/** No sooner than the profile's least distance from the interview, whatever was promised. */
export function leastAfterInterview(context: Context, opens: Window["opens"]): Window["opens"] {
  const days = context.profile.parameters["status-check.least-after-interview"];
  const floor = workingMorning(
    addDays(dateOf(context.subject.round!.end, context.clock.zone), Number(days)),
    context.clock,
  );
  if (!isBefore(opens, floor)) return opens;
  // Read through the context only where it decides, so that the card does not claim to rest on it elsewhere.
  context.value("status-check.least-after-interview");
  return floor;
}

/** A wait as people say it: `a week`, `10 days`. */
export const waitInWords = (days: number): string => (days === 7 ? "a week" : counted(days, "day"));

/** The same window, no part of it sooner than it would be had it opened on a given morning. */
export function notBefore(context: Context, window: Window, morning: Window["opens"]): Window {
  if (!isBefore(window.opens, morning)) return window;
  const other = statusWindow(context, morning);
  const due = later(window.due, other.due);
  return { opens: morning, ideal: later(window.ideal, morning), due, closes: due };
}

/** A window that counts from an entry; where they have answered since, no sooner than that answer's own wait. */
export const sinceReply = (
  context: Context,
  since: Logged,
  window: Window,
  otherwise: () => { value: Window },
): Window => {
  const { reply, log } = context.facts;
  return reply && log.indexOf(reply) > log.indexOf(since)
    ? notBefore(context, window, otherwise().value.opens)
    : window;
};

/** The morning after so many working days, on the recipient's clock. */
export const workingDaysAfter = (context: Context, at: Window["opens"], days: number): Window["opens"] =>
  morningAfter(dateOf(at, context.clock.zone), days, context.clock);

/** The unasked-for message to this employer that came last, before the card's own where that was sent. */
export function lastUnprompted(facts: Facts, own?: Logged): Logged<SentEntry> | undefined {
  return [...facts.sent, ...facts.sameEmployer.sent]
    .filter((message) => isUnprompted(message) && message !== own && (!own || isBefore(message.at, own.at)))
    .sort((a, b) => a.at.epochMilliseconds - b.at.epochMilliseconds)
    .at(-1);
}

/** Thank-yous, answers and goodbyes are no nagging. */
const unprompted: readonly string[] = [
  "status-check",
  "call",
  "linkedin-connect",
  "other-processes-note",
  "ask-other-roles",
];
const isUnprompted = ({ entry }: Logged<SentEntry>): boolean => unprompted.includes(entry.what);

/** The thank-you that a profile takes for the one follow-up it allows, where it does and one was sent. */
export function oneFollowUp(facts: Facts, profile: Profile): Logged<SentEntry> | undefined {
  if (profile.parameters["status-check.thank-you-counts"] !== true) return undefined;
  const thanks = lastSent(facts, thankYous, facts.reply);
  return thanks && facts.last && !isBefore(thanks.at, facts.last.start) ? thanks : undefined;
}

/** Whether the next status message will not come at all: it is forbidden, or everything the profile allows was sent. */
export function isSilenced(context: Context): boolean {
  const { facts, profile } = context;
  const subject = nextStatus(facts);
  if (overrideOf(isCall(subject, facts, profile) ? "call" : "status-check", subject, facts)) return false;
  return (
    facts.silenced !== undefined ||
    (facts.instruction.is === "will-contact" && profile.parameters["will-contact.ask"] !== true) ||
    subject.nth! >= Number(profile.parameters["status-check.cap"]) ||
    oneFollowUp(facts, profile) !== undefined
  );
}

/** The message whose silence counts: the last status message, or a thank-you where the profile takes it for the one follow-up. */
export const lastUnanswered = (facts: Facts, profile: Profile): Logged<SentEntry> | undefined =>
  unanswered(facts).at(-1) ?? oneFollowUp(facts, profile);

/** When silence has lasted long enough, never before a promised date has passed. */
export function movingOn(context: Context): Window["opens"] {
  const { facts, clock } = context;
  const enough = isSilenced(context) ? afterSilence(context) : afterAsking(context);
  return outsideSeason(facts.promise ? later(enough, morningAfterPromise(facts.promise, 1, clock)) : enough, clock);
}

/** Nothing more can be sent: some days after the last message, or after the time at which one would have asked. */
function afterSilence(context: Context): Window["opens"] {
  const silentSince =
    lastUnanswered(context.facts, context.profile)?.at ??
    context.windowOf("status-check", nextStatus(context.facts)).opens;
  return workingMorning(
    addDays(dateOf(silentSince, context.clock.zone), context.value("move-on.after")),
    context.clock,
  );
}

/** A message can still be sent: its time has to come and go first. */
const afterAsking = (context: Context): Window["opens"] =>
  workingDaysAfter(context, context.windowOf("status-check", nextStatus(context.facts)).due, 1);
