import {
  roundIds,
  type Application,
  type Channel,
  type Contact,
  type DecisionPromise,
  type Instruction,
  type Interview,
  type Interviewer,
  type LogEntry,
  type Person,
} from "../model/index.ts";
import type * as z from "zod";
import type { Advice } from "../plan/advice.ts";
import { samePerson, whoIsMeant } from "../people/same.ts";
import { promisedDay } from "../time/promise.ts";
import { unknownCountry } from "../time/working-days.ts";

// Each of these gives a changed copy, ready for the store's `update`. `at` is a moment as files carry it, `2026-11-23 10:00`.

/** Adds an entry to the log. Entries are only ever added. */
export const logged = (application: Application, entry: LogEntry): Application => ({
  ...application,
  log: [...application.log, entry],
});

/** What is to be logged is in the log already. The message is a sentence for people. */
export class Settled extends Error {
  override readonly name = "Settled";
}

/**
 * You sent or did what the advice says, to all of its people or to those named.
 * @throws Settled where a card of a plan is done: when it was read, or since, by another entry of that day to somebody it is for.
 */
export function markSent(
  application: Application,
  advice: Pick<Advice, "kind" | "channel" | "recipients" | "round"> & Partial<Pick<Advice, "state" | "about">>,
  {
    at,
    to,
    via,
    template,
    subject,
    frame,
    despite,
    note,
  }: {
    at: string;
    to?: readonly string[];
    via?: Channel;
    template?: string;
    subject?: string;
    /** The draft's: so that the next note takes another wording. */
    frame?: number;
    despite?: string;
    note?: string;
  },
): Application {
  const people = [...(to ?? addressees(advice))];
  const isAgain = (entry: LogEntry): boolean =>
    entry.kind === "sent" &&
    entry.what === advice.kind &&
    entry.round === advice.round &&
    entry.about === advice.about &&
    entry.at.slice(0, 10) === at.slice(0, 10) &&
    (people.length === 0 ? entry.to.length === 0 : entry.to.some((person) => people.includes(person)));
  if (advice.state === "done" || (advice.state !== undefined && application.log.some(isAgain))) {
    throw new Settled("This is logged as sent already. To go back, use Undo.");
  }
  return logged(application, {
    at,
    kind: "sent",
    // Only messages are ever marked as sent; the schema refuses anything else when the file is written.
    what: advice.kind as Extract<LogEntry, { kind: "sent" }>["what"],
    to: people,
    ...given({
      via: via ?? advice.channel,
      round: advice.round,
      about: advice.about,
      template,
      subject,
      frame,
      despite,
      note,
    }),
  });
}

/** Whom a log entry names for a card: those it is for, and not a contact who only passes it on. */
export const addressees = ({ recipients }: Pick<Advice, "recipients">): string[] =>
  recipients.flatMap(({ name, email, part, passOn }) => [
    ...(passOn && part !== "interviewer" ? [] : [email === undefined ? name : `${name} <${email}>`]),
    ...(passOn ?? []),
  ]);

/** You decided against one piece of advice. */
export const skip = (
  application: Application,
  advice: Pick<Advice, "kind" | "recipients" | "round">,
  at: string,
  reason: string,
): Application =>
  logged(application, {
    at,
    kind: "skipped",
    what: advice.kind,
    to: addressees(advice),
    reason,
    ...given({ round: advice.round }),
  });

/** They named a date, or another one. What it was before stays in the log. */
export function promise(application: Application, next: Promised, at: string, note?: string): Application {
  const before = application.promise;
  const changed = { ...application, promise: next };
  return before && (before.by !== next.by || isLater(before, next))
    ? logged(changed, { at, kind: "promise-moved", from: dated(before), to: dated(next), ...given({ note }) })
    : changed;
}

type Promised = z.output<typeof DecisionPromise>;

/** The same words mean another day when they are said again; holidays make no difference to that. */
const isLater = (before: Promised, next: Promised): boolean =>
  `${promisedDay(before, unknownCountry)}` !== `${promisedDay(next, unknownCountry)}`;

const dated = ({ by, said }: Promised): string => (/^\d{4}-\d{2}-\d{2}$/.test(by) ? by : `${by}, said ${said}`);

/** What they said about contact. */
export const instruct = (application: Application, instruction: Instruction): Application => ({
  ...application,
  instruction,
});

/** Another round, with an id of its own. */
export function addRound(application: Application, interview: Interview): Application {
  const taken = new Set(roundIds(application.interviews));
  let n = application.interviews.length + 1;
  while (taken.has(`r${n}`)) n++;
  return { ...application, interviews: [...application.interviews, { ...interview, id: interview.id ?? `r${n}` }] };
}

/** Changes one round. Throws a RangeError where there is no such round. */
export function changeRound(
  application: Application,
  round: string,
  change: (interview: Interview) => Interview,
): Application {
  const index = roundIds(application.interviews).indexOf(round);
  if (index < 0) throw new RangeError(`there is no round ${round}`);
  return { ...application, interviews: application.interviews.with(index, change(application.interviews[index]!)) };
}

/** A round moves to another time; what it was before stays in the log. */
export function reschedule(
  application: Application,
  round: string,
  to: { start: string; end?: string | undefined },
  at: string,
): Application {
  let from = "";
  const moved = changeRound(application, round, (interview) => {
    from = interview.start;
    return { ...interview, status: "confirmed", start: to.start, end: to.end };
  });
  return logged(moved, { at, kind: "rescheduled", round, from, to: to.start });
}

/** Adds somebody to a round. Who is there already keeps the fuller of both names and gains what is new. */
export const addPerson = (application: Application, round: string, person: Interviewer): Application =>
  changeRound(application, round, (interview) => ({ ...interview, people: withPerson(interview.people, person) }));

/** These people and one more, each of them once. */
export function withPerson(people: readonly Interviewer[], person: Interviewer): Interviewer[] {
  const index = indexOf(person, people);
  const known = people[index];
  if (!known) return [...people, person];
  return people.with(index, {
    ...known,
    ...person,
    name: fuller(known.name, person.name),
    topics: [...known.topics, ...person.topics],
  });
}

/** Adds somebody they deal with, met or not. Who is known already keeps what is known and gains what is new. */
export function addContact(application: Application, contact: Contact): Application {
  const { contacts } = application;
  const index = indexOf(contact, contacts);
  const known = contacts[index];
  return {
    ...application,
    contacts: known
      ? contacts.with(index, { ...contact, ...known, name: fuller(known.name, contact.name) })
      : [...contacts, contact],
  };
}

/** The place of somebody who is there already: the same person, or the one whom a short name means. */
function indexOf(person: Person, people: readonly Person[]): number {
  const same = people.findIndex((known) => samePerson(known, person));
  if (same >= 0) return same;
  const meant = people.filter(
    (known) =>
      (known.email === undefined || person.email === undefined) &&
      (whoIsMeant(person.name, [known]).length === 1 || whoIsMeant(known.name, [person]).length === 1),
  );
  return meant.length === 1 ? people.indexOf(meant[0]!) : -1;
}

// A card is known by its person's name: "T" in passing must not rename Thandi Nkosi.
const fuller = (known: string, said: string): string => (said.length > known.length ? said : known);

/** Without what is undefined, so that no empty key is written. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
