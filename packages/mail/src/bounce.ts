import type { Belongs, Matched } from "./belongs.ts";
import type { Message } from "./message.ts";
import type { Proposal } from "./proposal.ts";
import type { RecordIndex } from "./record.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";

/** The addresses that a mail server says it could not deliver to. */
export function failedOf({ failed, from, subject, text, headers }: Message): readonly string[] | undefined {
  const isServer =
    /^(?:mailer-daemon|postmaster|mail-?daemon)@/.test(from?.email ?? "") ||
    /report-type="?delivery-status/i.test(headers.get("content-type") ?? "");
  if (failed.length > 0) return failed;
  if (!isServer || !/undeliver|failure|failed|returned|not (?:be )?delivered|delivery status/i.test(subject))
    return undefined;
  if (
    /\b(?:delayed|will (?:keep|continue) (?:trying|to try)|still trying|warning)\b/i.test(
      `${subject} ${text.slice(0, 2000)}`,
    ) &&
    !/\bfailed\b|couldn't be found|unknown/i.test(text.slice(0, 2000))
  )
    return undefined;
  const addresses = text.slice(0, 5000).match(/[^\s<>()[\],;:"']+@[^\s<>()[\],;:"']+\.[^\s<>()[\],;:"'.]+/g) ?? [];
  return [...new Set(addresses.map((address) => address.toLowerCase()))].slice(0, 5);
}

/** A note that did not arrive: for the application whose person has that address. */
export function bounced(
  failed: readonly string[],
  text: string,
  { belongs }: Matched,
  record: RecordIndex,
): { belongs: Belongs; proposals: Proposal[] } {
  const address = failed.find((one) => record.byAddress.has(one));
  const known = address === undefined ? [] : record.byAddress.get(address)!;
  const person = known.flatMap(({ people }) => people).find(({ email }) => email?.toLowerCase() === address);
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
      because: address === undefined ? "the address it failed for is not on record" : `the address ${address}`,
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
        ...(address === undefined && { why: "the address it failed for is not on record" }),
        failed: address === undefined ? failed : [address],
      },
    ],
  };
}
