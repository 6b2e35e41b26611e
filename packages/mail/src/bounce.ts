import type { Person } from "@afterword/core";
import { editDistance } from "@afterword/core/text";
import type { Belongs, Matched } from "./belongs.ts";
import type { Message } from "./message.ts";
import { hostOf, registeredDomain } from "./names.ts";
import type { Proposal } from "./proposal.ts";
import { isSharedHost, type Known, type RecordIndex } from "./record.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";

/** What servers say of a message that will never arrive. */
const refusedBy =
  /\bfailed\b|\bcould(?: not|n['’]t) (?:\w+ )?be (?:found|delivered)|\bwas(?: not|n['’]t) delivered|\bunknown\b|\bdo(?:es)?(?: not|n['’]t) exist\b|\bno such (?:user|mailbox|address)|\bmailbox (?:unavailable|not found|is full|disabled)|\bhost \S+ said:|\b5\d\d[ -]5\.\d\.\d/i;

/** The addresses that a mail server says it could not deliver to. */
export function failedOf({ failed, from, subject, text, headers }: Message): readonly string[] | undefined {
  const isServer =
    /^(?:mailer-daemon|postmaster|mail-?daemon|microsoftexchange\w*)@/.test(from?.email ?? "") ||
    /^mail delivery (?:sub)?system$/i.test(from?.name ?? "") ||
    /report-type="?delivery-status/i.test(headers.get("content-type") ?? "");
  if (failed.length > 0) return failed;
  const told = /undeliver|failure|failed|returned|not (?:be )?delivered|delivery status|not found/i;
  if (!isServer || !(told.test(subject) || refusedBy.test(text.slice(0, 3000)))) return undefined;
  if (
    /\b(?:delayed|will (?:keep|continue) (?:trying|to try)|still trying|warning)\b/i.test(
      `${subject} ${text.slice(0, 2000)}`,
    ) &&
    !refusedBy.test(text.slice(0, 2000))
  )
    return undefined;
  const addresses = text.slice(0, 5000).match(/[^\s<>()[\],;:"']+@[^\s<>()[\],;:"']+\.[^\s<>()[\],;:"'.]+/g) ?? [];
  return [...new Set(addresses.map((address) => address.toLowerCase()))]
    .filter((address) => !/^(?:mailer-daemon|postmaster|mail-?daemon)@/.test(address))
    .slice(0, 5);
}

interface Meant {
  known: readonly Known[];
  person?: Person | undefined;
  because: string;
}

/** Whom a note to an address was for: the person who has it, whose own is nearly that, or the employer whose domain it is in. */
function meantBy(address: string, record: RecordIndex): Meant | undefined {
  const whose = (own: string) =>
    record.byAddress
      .get(own)!
      .flatMap(({ people }) => people)
      .find(({ email }) => email?.toLowerCase() === own);
  const known = record.byAddress.get(address);
  if (known) return { known, person: whose(address), because: `the address ${address}` };
  const host = hostOf(address);
  const alike = [...record.byAddress.keys()].filter((own) => hostOf(own) === host && editDistance(own, address, 3) < 3);
  if (alike.length === 1)
    return {
      known: record.byAddress.get(alike[0]!)!,
      person: whose(alike[0]!),
      because: `the address ${address}, which is nearly ${alike[0]!}`,
    };
  const employer = isSharedHost(host) ? undefined : record.byDomain.get(registeredDomain(host));
  return employer && { known: employer, because: `the domain ${registeredDomain(host)}` };
}

/** Of the addresses that failed the first on record, else the first that is nearly one of those, or in a domain of theirs. */
function firstMeant(failed: readonly string[], record: RecordIndex): Meant & { address?: string } {
  const known = failed.filter((one) => record.byAddress.has(one));
  for (const address of [...known, ...failed]) {
    const meant = meantBy(address, record);
    if (meant) return { ...meant, address };
  }
  return { known: [], because: "the address it failed for is not on record" };
}

/** A note that did not arrive: for the application whose person has that address, or nearly. */
export function bounced(
  failed: readonly string[],
  text: string,
  { belongs }: Matched,
  record: RecordIndex,
): { belongs: Belongs; proposals: Proposal[] } {
  const { address, known, person, because } = firstMeant(failed, record);
  const sentence: Sentence = sentencesOf(text)[0] ?? { text: "", start: 0, end: 0, paragraph: 0 };
  const own = address ?? failed[0];
  const found = sentencesOf(text).find(({ text }) => own !== undefined && text.toLowerCase().includes(own)) ?? sentence;
  const application = known.length === 1 ? known[0]!.id : undefined;
  return {
    belongs: {
      ...belongs,
      application,
      sure: application !== undefined,
      candidates: known.map(({ id }) => id),
      because,
      person: person && { name: person.name, email: person.email, onRecord: true },
      doubts: [],
    },
    proposals: [
      {
        kind: "bounce",
        application,
        candidates: application === undefined ? known.map(({ id }) => id) : [],
        words: text.slice(found.start, found.end).replace(/\s+/g, " "),
        range: { start: found.start, end: found.end },
        sure: address === undefined ? "unsure" : "sure",
        ...(address === undefined && { why: because }),
        failed: address === undefined ? failed : [address],
      },
    ],
  };
}
