import type { Mailbox } from "./message.ts";
import { hostOf, plainName, registeredDomain, wordsOf } from "./names.ts";
import { namesCompany } from "./belongs.ts";
import { isSharedHost, type RecordIndex } from "./record.ts";

/** What the header of a message tells before its body is read. */
export interface Header {
  readonly from: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly references: readonly string[];
}

/**
 * Whether a message is to or from somebody on record, or their employer: only then is its body read. A system that mails for many
 * employers counts where the name of the sender or the subject names a company on record.
 */
export function isRelevant(
  { from, to, subject, references }: Header,
  record: RecordIndex,
  threads: ReadonlyMap<string, string>,
): boolean {
  if ([...from, ...to].some(({ email }) => isOnRecord(email, record))) return true;
  if (references.some((id) => threads.has(id))) return true;
  if (!from.some(({ email }) => isSharedHost(hostOf(email)))) return false;
  const words = [...from.flatMap(({ name }) => [...wordsOf(name), "|"]), ...wordsOf(subject)];
  return record.all.some((known) => namesCompany(words, known));
}

export function isOnRecord(email: string, record: RecordIndex): boolean {
  if (!email.includes("@")) return false;
  if (record.byAddress.has(email)) return true;
  const host = hostOf(email);
  if (isSharedHost(host)) return false;
  const domain = registeredDomain(host);
  return record.byDomain.has(domain) || record.byCompany.has(plainName(domain.split(".")[0]!.replaceAll("-", " ")));
}

/** Whether a server wrote it: a report of a message that did not arrive, which names the address in a part of its own. */
export const isReport = ({ from }: Pick<Header, "from">): boolean =>
  from.some(({ email }) => /^(?:mailer-daemon|postmaster|mail-?daemon)@/.test(email));
