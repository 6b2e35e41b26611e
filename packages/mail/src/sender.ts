import { editDistance } from "@afterword/core/text";
import type { Mailbox } from "./message.ts";
import { hostOf, registeredDomain, skeleton, wordsOf } from "./names.ts";
import { isSharedHost, type RecordIndex } from "./record.ts";

/** Why a sender may not be who they seem to be, in words; empty where nothing speaks against it. */
export function doubtsAbout(from: Mailbox, record: RecordIndex): string[] {
  const doubts: string[] = [];
  const host = hostOf(from.email);
  const domain = registeredDomain(host);
  const isKnown = record.byAddress.has(from.email) || record.byDomain.has(domain);
  const named = /[^\s<>"'()]+@[^\s<>"'()]+\.[^\s<>"'()]+/.exec(from.name)?.[0]?.toLowerCase();
  if (named !== undefined && named !== from.email)
    doubts.push(`the sender's name shows the address ${named}, but the mail comes from ${from.email}`);
  if (!isKnown && !isSharedHost(host)) {
    const alike = [...record.byDomain.keys()].find((known) => looksLike(domain, known));
    if (alike !== undefined) doubts.push(`${host} looks like ${alike}, but is another address`);
    else if (/[^\x20-\x7E]|(?:^|\.)xn--/.test(host))
      doubts.push(`${host} is written with letters that can pass for others`);
  }
  const people = record.byPerson.get(wordsOf(from.name).join(" ")) ?? [];
  const addresses = people
    .flatMap((known) => known.people)
    .filter(({ name }) => wordsOf(name).join(" ") === wordsOf(from.name).join(" "))
    .flatMap(({ email }) => email?.toLowerCase() ?? []);
  if (addresses.length > 0 && !isKnown && !addresses.includes(from.email) && doubts.length === 0)
    doubts.push(`${from.name} writes from ${from.email}, which is not the address on record (${addresses[0]})`);
  return doubts;
}

function looksLike(domain: string, known: string): boolean {
  if (domain === known) return false;
  if (skeleton(domain) === skeleton(known)) return true;
  const name = (text: string) => text.slice(0, text.indexOf(".") < 0 ? undefined : text.indexOf("."));
  const [one, other] = [name(domain), name(known)];
  if (one === other) return true;
  return other.length >= 5 && editDistance(skeleton(one), skeleton(other), 2) < 2;
}
