import type { Person } from "../model/index.ts";
import { folded, partsOf } from "./name.ts";

// Who is who: one person stays one person through rounds, replies and companies, however the name was typed that day.

/** Whether two companies or roles are one: in any case, and however their accents were typed. */
export const sameName = (a: string, b: string): boolean => folded(a) === folded(b);

/**
 * Two records of one person: the same address, or the same name. Where both have an address and they differ, only a full name
 * (two words or more) makes them one: the address was corrected. Two full names with nothing in common share an address: an
 * office's, or a colleague's.
 */
export function samePerson(a: Named, b: Named): boolean {
  if (a.email !== undefined && b.email !== undefined) {
    return isSameAddress(a, b) || (isFullName(a.name) && isSameFullName(a.name, b.name));
  }
  return isSameFullName(a.name, b.name);
}

/** The same, where a stranger may bear a known name: two addresses that differ are two people. */
export const surelySamePerson = (a: Named, b: Named): boolean =>
  a.email !== undefined && b.email !== undefined ? isSameAddress(a, b) : samePerson(a, b);

type Named = Pick<Person, "name" | "email">;

const isSameFullName = (a: string, b: string): boolean => partsOf(a).join(" ") === partsOf(b).join(" ");
const isSameAddress = (a: Named, b: Named): boolean =>
  b.email !== undefined && isAddressOf(a, b.email) && !isOtherName(a.name, b.name);

/** Two full names without a part in common, one being short for another included. One in another script may be the same name. */
function isOtherName(a: string, b: string): boolean {
  if (!isFullName(a) || !isFullName(b) || isLatin(a) !== isLatin(b)) return false;
  const parts = partsOf(b);
  return !partsOf(a).some((one) => parts.some((other) => one.startsWith(other) || other.startsWith(one)));
}

const isLatin = (name: string): boolean => /\p{Script=Latin}/u.test(name);
const isFullName = (name: string): boolean => partsOf(name).length > 1;

/**
 * Those whom a name in passing could mean: "Thandi" is Thandi Nkosi, "T Nkosi" and "Ms Nkosi" too. The same person where the name
 * is the same; several where it fits several, and then who is meant has to be asked.
 */
export function whoIsMeant<P extends Named>(said: string, among: readonly P[]): P[] {
  const exact = among.filter((person) => samePerson(person, { name: said }) || isAddressOf(person, said));
  if (exact.length > 0) return exact;
  const parts = partsOf(said);
  return parts.length === 0 ? [] : among.filter(({ name }) => isSaidShorter(parts, partsOf(name)));
}

/** Whether one name is short for the other as people say it, or either has only the initials of the other. */
const isSaidShorter = (said: readonly string[], full: readonly string[]): boolean =>
  isShortFor(said, full) || hasInitialsOf(said, full) || hasInitialsOf(full, said);

/** "J.W. van der Meer" has the initials of "Jan Willem van der Meer". */
const hasInitialsOf = (short: readonly string[], full: readonly string[]): boolean =>
  short.length === full.length &&
  short.length > 1 &&
  short.at(-1) === full.at(-1) &&
  short
    .slice(0, -1)
    .every((part, index) => part === full[index] || (part.length === 1 && full[index]!.startsWith(part)));

/** Whether every part of a short name is one of the full name, in order; the first may be an initial, and a last name may stand alone. */
function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length && short.length > 1) return false;
  const [first, ...rest] = short;
  const isFirst = full[0] === first || (first!.length === 1 && full[0]?.startsWith(first!) === true && rest.length > 0);
  if (rest.length === 0) return isFirst || full.at(-1) === first;
  return isFirst && rest.every((part) => full.includes(part));
}

/**
 * Whom a log entry's `to` names: by address, by name, or by both as in a mail header; in any case. An address may have been
 * corrected since, so the name will do beside another one, unless that one is somebody else's `among` those it could mean.
 */
export function names(to: readonly string[], person: Person, among: readonly Person[] = []): boolean {
  return to.some((word) => {
    const [, before = word, address = word] = /^([^<]*?)\s*<([^<>]*)>$/.exec(folded(word)) ?? [];
    if (isAddressOf(person, address)) return before === address || !isOtherName(before, person.name);
    if (isSameFullName(before, person.name))
      return !among.some((other) => other !== person && isAddressOf(other, address));
    return whoIsMeant(before, among).length === 1 && whoIsMeant(before, [person]).length === 1;
  });
}

const isAddressOf = ({ email }: Named, address: string): boolean =>
  email !== undefined && folded(email) === folded(address);

/** What identifies a person in an id: the name, which outlives a change of address; namesakes in one round are counted. */
export function personKey(person: Person, among: readonly Person[]): string {
  const name = folded(person.name);
  const before = among
    .slice(0, Math.max(among.indexOf(person), 0))
    .filter((other) => folded(other.name) === name).length;
  return before === 0 ? name : `${name} (${before + 1})`;
}

/** These people, each once: the fuller name and whatever else is known of one person are put together. */
export function eachOnce<P extends Person>(people: readonly P[]): P[] {
  const once: P[] = [];
  for (const person of people) {
    const index = once.findIndex((known) => isOnePerson(known, person, people));
    if (index < 0) once.push(person);
    else once[index] = merged(once[index]!, person);
  }
  return once;
}

/** One person in a list: the same, or a short name that fits nobody else in it. */
function isOnePerson(known: Person, other: Person, all: readonly Person[]): boolean {
  // Two addresses in one list are two people, namesakes even.
  if (known.email !== undefined && other.email !== undefined) return surelySamePerson(known, other);
  if (isSameFullName(known.name, other.name)) return true;
  const meant = (short: Person, full: Person): boolean => {
    const fits = whoIsMeant(
      short.name,
      all.filter((person) => person !== short && !samePerson(person, short)),
    );
    return fits.length > 0 && fits.every((person) => samePerson(person, full));
  };
  return meant(other, known) || meant(known, other);
}

function merged<P extends Person>(known: P, other: P): P {
  const name = partsOf(other.name).length > partsOf(known.name).length ? other.name : known.name;
  const given = Object.fromEntries(Object.entries(other).filter(([, value]) => value !== undefined));
  return {
    ...known,
    ...given,
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
    name,
  };
}
