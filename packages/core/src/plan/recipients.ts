import type { Person } from "../model/index.ts";
import type { Recipient } from "./advice.ts";
import { samePerson, type Facts, type Round } from "./facts.ts";

/** A person as the one a message goes to: what they said stays in the record. */
export function recipientOf(
  { name, email, greeting, position, phone, linkedin, zone, country }: Person,
  part: string,
): Recipient {
  const known = { email, greeting, position, phone, linkedin, zone, country };
  return { name, part, ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) };
}

/**
 * Whom status messages go to (H6): the recruiter if known, else whoever leads the last round, else anyone known. Somebody who
 * can be reached comes before somebody who cannot.
 */
export function spokesperson({ application, rounds, instruction }: Facts): (Person & { part: string }) | undefined {
  const { contacts } = application;
  const everyone = [
    ...contacts.filter(({ part }) => part === "recruiter"),
    ...rounds.toReversed().flatMap(({ people }) => people.map((person) => ({ ...person, part: "interviewer" }))),
    ...contacts.filter(({ part }) => part !== "recruiter" && part !== "referrer"),
    ...contacts.filter(({ part }) => part === "referrer"),
  ];
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

/** Who can pass thanks on: the recruiter, another contact, or one of those met in the same round. */
export function passOnTo({ application: { contacts } }: Facts, met: readonly Person[]): Recipient | undefined {
  const contact =
    contacts.find(({ part, email }) => part === "recruiter" && email) ??
    contacts.find(({ part, email }) => part !== "referrer" && email);
  const person = contact ?? met.find(({ email }) => email !== undefined);
  return person && recipientOf(person, met.some((other) => samePerson(other, person)) ? "interviewer" : contact!.part);
}
