import { Temporal } from "temporal-polyfill";
import type { AdviceKind, MessageKind, Person, SentEntry } from "../model/index.ts";
import type { Subject } from "../rules/rule.ts";
import { dateOf, isBefore } from "../time/moment.ts";
import { names, samePerson } from "../people/same.ts";
import type { Facts, Logged, Round } from "./facts.ts";

// What the log says about one card.

/** The sent message of one of these kinds that reached these people, for this round where the card belongs to one. */
export const sentTo = (facts: Facts, kinds: readonly MessageKind[], subject: Subject): Logged<SentEntry> | undefined =>
  facts.sent.find(
    (logged) =>
      kinds.includes(logged.entry.what) &&
      reaches(logged.entry.to, subject) &&
      isAfter(logged, subject.since, facts) &&
      isAboutRound(logged, logged.entry, subject, facts),
  );

/** Thanks by mail or by hand: whoever had one of them was thanked. */
export const thankYous: readonly MessageKind[] = ["thank-you", "handwritten-note"];

/** The first thanks that one of these people had for a round; anybody's, where nobody is named. */
export const thanksFor = (facts: Facts, round: Round, people: readonly Person[] = []): Logged<SentEntry> | undefined =>
  sentTo(
    // Thanks for an interview that was still to come were for something else.
    { ...facts, sent: facts.sent.filter(({ at }) => !isBefore(at, round.start)) },
    thankYous,
    { key: [], round, people },
  );

/**
 * The message that makes another of its kind to this person one too many: for the round of that id, else the last one begun by
 * that day. What they have answered since allows another, but for thanks.
 */
export function alreadySent(
  facts: Facts,
  kind: MessageKind,
  person: Person,
  { round, on }: { round?: string | undefined; on?: Temporal.PlainDate | undefined } = {},
): Logged<SentEntry> | undefined {
  const about = facts.rounds.findLast(({ id, start }) =>
    round === undefined ? !on || Temporal.PlainDate.compare(dateOf(start), on) <= 0 : id === round,
  );
  const since = thankYous.includes(kind) ? undefined : facts.reply;
  return sentTo(facts, [kind], { key: [], people: [person], ...(about && { round: about }), ...(since && { since }) });
}

/** The latest message of one of these kinds, whomever it went to: for what is sent to one person at an employer, or once. */
export const lastSent = (facts: Facts, kinds: readonly MessageKind[], from?: Logged): Logged<SentEntry> | undefined =>
  facts.sent.findLast((logged) => kinds.includes(logged.entry.what) && isAfter(logged, from, facts));

/** Whether this employer was asked for feedback before the rejection that counts now. */
export const wasAskedForFeedback = ({ sent, sameEmployer, decision }: Facts): boolean =>
  [...sent.filter(({ at }) => decision && isBefore(at, decision.at)), ...sameEmployer.sent].some(
    ({ entry }) => entry.what === "feedback-request",
  );

/** The entry in which the sender decided against this card. */
export const skippedBy = (facts: Facts, kind: AdviceKind, subject: Subject): Logged | undefined =>
  facts.log.find(
    (logged) =>
      logged.entry.kind === "skipped" &&
      logged.entry.what === kind &&
      reaches(logged.entry.to, subject) &&
      isAfter(logged, subject.since, facts) &&
      isAboutRound(logged, logged.entry, subject, facts),
  );

/** The sender's written reason to pass every stop for this card. It serves one message, not those after it. */
export const overrideOf = (kind: AdviceKind, subject: Subject, facts: Facts): Logged | undefined =>
  facts.log.findLast(
    (logged) =>
      logged.entry.kind === "override" &&
      logged.entry.what === kind &&
      (subject.nth === undefined || nextStatusMessage(logged, facts) === subject.own) &&
      isAboutRound(logged, {}, subject, facts),
  );

const nextStatusMessage = (after: Logged, facts: Facts): Logged<SentEntry> | undefined =>
  facts.sent.find((message) => isStatusMessage(message) && isAfter(message, after, facts));

/** A status mail, or the call in its place. */
export const isStatusMessage = ({ entry }: Logged<SentEntry>): boolean =>
  entry.what === "status-check" || entry.what === "call";

/** The debrief of a round: by its id, else the last round that had begun. */
export const debriefed = (facts: Facts, subject: Subject): Logged | undefined =>
  facts.log.find((logged) => logged.entry.kind === "debriefed" && isAboutRound(logged, logged.entry, subject, facts));

const reaches = (to: readonly string[], { people, round }: Subject): boolean =>
  to.length === 0 || people.length === 0 || people.some((person) => names(to, person, round?.people));

const isAfter = (logged: Logged, earlier: Logged | undefined, { log }: Facts): boolean =>
  earlier === undefined || log.indexOf(logged) > log.indexOf(earlier);

/**
 * An entry that names no round is about the last one that had begun by then; where it names somebody met in the card's round,
 * about the last one they were in.
 */
function isAboutRound(
  { at }: Logged,
  entry: { round?: string | undefined; to?: readonly string[] },
  { round, people }: Subject,
  facts: Facts,
): boolean {
  if (!round) return true;
  if (entry.round !== undefined) return entry.round === round.id;
  const begun = facts.rounds.filter(({ start }) => !isBefore(at, start));
  const isNamed = (person: Person): boolean => names(entry.to ?? [], person);
  const wereMet = people.some((person) => round.people.some((met) => samePerson(met, person)));
  const together = wereMet ? begun.findLast((other) => other.people.some(isNamed)) : undefined;
  return (together ?? begun.at(-1)) === round;
}
