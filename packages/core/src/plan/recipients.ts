import { Interviewer, isMessageKind, type Channel, type Person } from "../model/index.ts";
import type { Advice, Recipient } from "./advice.ts";
import { names, samePerson, whoIsMeant } from "../people/same.ts";
import type { Facts, Logged, Round } from "./facts.ts";
import { hasLeft } from "./standing.ts";

/** That a message has a reader and no way to reach them, with where to look; undefined where it can be sent. */
export function missingAddress({
  kind,
  channel,
  recipients: [to, ...more],
}: Pick<Advice, "kind" | "channel" | "recipients">): string | undefined {
  if (!isMessageKind(kind) || channel !== undefined || !to || more.length > 0) return undefined;
  if ((to.email ?? to.phone ?? to.linkedin) !== undefined) return undefined;
  return `No address or number of ${to.name} is on record: look in the invitation or in an earlier mail, or ask whoever arranged the interview.`;
}

/** Mail needs an address: a person without one is written to by another medium on record, and by none where there is none. */
export function reachableBy(channel: Channel | undefined, [to, ...more]: readonly Recipient[]): Channel | undefined {
  if (channel !== "email" || !to || more.length > 0 || to.email !== undefined) return channel;
  return to.phone !== undefined ? "text" : to.linkedin !== undefined ? "linkedin" : undefined;
}

/** A person as the one a message goes to: what they said stays in the record. */
export function recipientOf(
  { name, email, greeting, position, phone, linkedin, zone, country }: Person,
  part: string,
): Recipient {
  const known = { email, greeting, position, phone, linkedin, zone, country };
  return { name, part, ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) };
}

/** Whoever wrote an entry, where it says so: with what the record knows of them. */
export function writerOf({ entry }: Logged, facts: Facts): (Person & { part: string }) | undefined {
  const from = "from" in entry ? entry.from : undefined;
  return from === undefined ? undefined : personMeant(from, facts);
}

/** Somebody by the words that name them, with what the record knows; nobody who has left, and nobody where it fits several. */
function personMeant(from: string, { application, rounds, standing }: Facts): (Person & { part: string }) | undefined {
  const known = [
    ...application.contacts,
    ...rounds.flatMap(({ people }) => people.map((person) => ({ ...person, part: "interviewer" }))),
  ];
  const exact = known.find((person) => names([from], person));
  const meant = exact ? [exact] : whoIsMeant(from, known);
  const same = meant.filter((person, index) => meant.findIndex((other) => samePerson(other, person)) === index);
  if (same.length === 1) return hasLeft(standing, same[0]!) ? undefined : same[0];
  const read = same.length === 0 ? Interviewer.safeParse(from) : undefined;
  return read?.success ? { ...read.data, part: "other" } : undefined;
}

/** Who wrote that entry, as a list; whoever status messages go to, where it is not known. */
export function writerOrOne(logged: Logged | undefined, facts: Facts): Recipient[] {
  const writer = logged && writerOf(logged, facts);
  return writer ? [recipientOf(writer, writer.part)] : oneRecipient(facts);
}

/** Whoever stands in for the person who is away, where they can be reached at all. */
export function standIn(facts: Facts): Recipient | undefined {
  const { away } = facts.standing;
  const person = away?.instead === undefined ? undefined : personMeant(away.instead, facts);
  return person && (person.email ?? person.phone ?? person.linkedin) !== undefined
    ? recipientOf(person, person.part)
    : undefined;
}

/** Who arranged the interview: the coordinator, the agency or the recruiter; else whoever status messages go to. */
export function arranger(facts: Facts): Recipient[] {
  const { contacts } = facts.application;
  const reachable = ({ email, phone }: Person): boolean => email !== undefined || phone !== undefined;
  const who = (["coordinator", "agency", "recruiter"] as const)
    .map((part) =>
      contacts.find((contact) => contact.part === part && reachable(contact) && !hasLeft(facts.standing, contact)),
    )
    .find((contact) => contact !== undefined);
  return who ? [recipientOf(who, who.part)] : oneRecipient(facts);
}

/**
 * Whom status messages go to (H6): whoever stands in for somebody away, else whoever wrote last, else the agency that arranged it, else the recruiter, else whoever leads
 * the last round, else anyone known. Somebody who can be reached comes before somebody who cannot; nobody who has left is asked.
 */
export function spokesperson(facts: Facts): Spokesperson | undefined {
  if (!spokespeople.has(facts)) spokespeople.set(facts, findSpokesperson(facts));
  return spokespeople.get(facts);
}

type Spokesperson = Person & { part: string };
/** Every card of an application asks for it. */
const spokespeople = new WeakMap<Facts, Spokesperson | undefined>();

function findSpokesperson(facts: Facts): Spokesperson | undefined {
  const { application, rounds, instruction, standing, reply } = facts;
  const { contacts } = application;
  const wrote = reply && writerOf(reply, facts);
  const instead = standing.away?.instead === undefined ? undefined : personMeant(standing.away.instead, facts);
  const everyone = [
    ...(instead ? [instead] : []),
    ...(wrote ? [wrote] : []),
    ...contacts.filter(({ part }) => part === "agency"),
    ...contacts.filter(({ part }) => part === "recruiter"),
    ...rounds.toReversed().flatMap(({ people }) => people.map((person) => ({ ...person, part: "interviewer" }))),
    ...contacts.filter(({ part }) => part !== "agency" && part !== "recruiter" && part !== "referrer"),
    ...contacts.filter(({ part }) => part === "referrer"),
  ].filter((person) => !hasLeft(standing, person));
  const byMail = everyone.find(({ email }) => email !== undefined);
  const byPhone = everyone.find(({ phone }) => phone !== undefined);
  return (instruction.prefers === "call" ? (byPhone ?? byMail) : (byMail ?? byPhone)) ?? everyone[0];
}

/** The one person whom status messages go to, as a list that is empty where nobody is known. */
export function oneRecipient(facts: Facts): Recipient[] {
  const person = spokesperson(facts);
  return person ? [recipientOf(person, person.part)] : [];
}

/** Who leads the conversation with a round: the first person who can be written to, else the first. */
export const leadOf = ({ people }: Pick<Round, "people">): Person | undefined =>
  people.find(({ email }) => email !== undefined) ?? people[0];

/** Whom a question or a concern goes to: the person it names, where they can be written to, else whoever leads. */
export function askedOf(words: string, round: Pick<Round, "people">): Person | undefined {
  const named = round.people.filter(({ name }) => isNamedIn(words, name));
  return named.find(({ email }) => email !== undefined) ?? leadOf(round);
}

/** By the whole name, or the first name inside the sentence: "Will there be …" asks nobody called Will. */
function isNamedIn(words: string, name: string): boolean {
  const [first] = name.split(" ");
  return words.includes(name) || (words.match(/\p{L}[\p{L}'’-]*/gu) ?? []).slice(1).includes(first!);
}

/** Who can pass thanks on: the recruiter, another contact, or one of those met in the same round; by telephone where nobody has an address. */
export function passOnTo({ application, standing }: Facts, met: readonly Person[]): Recipient | undefined {
  const contacts = application.contacts.filter((contact) => !hasLeft(standing, contact));
  const contact =
    contacts.find(({ part, email }) => part === "agency" && email) ??
    contacts.find(({ part, email }) => part === "recruiter" && email) ??
    contacts.find(({ part, email }) => part !== "referrer" && email);
  const person = contact ?? met.find(({ email }) => email !== undefined);
  if (person)
    return recipientOf(person, met.some((other) => samePerson(other, person)) ? "interviewer" : contact!.part);
  const called = contacts.find(({ part, phone }) => part !== "referrer" && phone !== undefined);
  return called && recipientOf(called, called.part);
}
