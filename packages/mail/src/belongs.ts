import type { Person } from "@afterword/core";
import type { Mailbox, Message } from "./message.ts";
import { hostOf, mentions, plainName, registeredDomain, wordsOf } from "./names.ts";
import { isSharedHost, type Known, type RecordIndex } from "./record.ts";
import { doubtsAbout } from "./sender.ts";

/** Which application a mail is about, and who has written it. */
export interface Belongs {
  /** The one it is about. Undefined where several could be meant, or none. */
  readonly application?: string | undefined;
  readonly sure: boolean;
  /** Those it could be about, the likeliest first. */
  readonly candidates: readonly string[];
  /** What it was recognised by, or why it was not, in words. */
  readonly because: string;
  /** Who has written. `onRecord` tells whether the record knows them under this address. */
  readonly person?: (Pick<Person, "name" | "email"> & { readonly onRecord: boolean }) | undefined;
  /** Why the sender may not be who they seem to be. */
  readonly doubts: readonly string[];
}

export interface Matched {
  readonly belongs: Belongs;
  /** The candidates with what tells them apart, for mails about more than one. */
  readonly known: readonly Known[];
}

/** Finds the application that a mail from `from` is about. `threads` knows the ids of earlier messages. */
export function belongsTo(
  from: Mailbox | undefined,
  message: Pick<Message, "replyTo" | "inReplyTo" | "references" | "subject">,
  text: string,
  record: RecordIndex,
  threads: ReadonlyMap<string, string> = new Map(),
): Matched {
  const doubts = from ? doubtsAbout(from, record) : [];
  const said = { subject: wordsOf(message.subject), text: wordsOf(text.slice(0, 20_000).replace(/[’']/g, "")) };
  const person = personOf(from, record);
  const thread = [message.inReplyTo ?? "", ...message.references.toReversed()]
    .map((id) => threads.get(id))
    .find((id) => id !== undefined);
  const { known, because, weak } = bySender(from, message.replyTo, said, record);
  const result = (found: readonly Known[], sure: boolean, because: string): Matched => ({
    belongs: {
      application: found.length === 1 ? found[0]!.id : undefined,
      sure: sure && found.length === 1 && doubts.length === 0,
      candidates: found.map(({ id }) => id),
      because,
      person,
      doubts,
    },
    known: found,
  });
  if (known.length === 0) {
    const inThread = record.all.filter(({ id }) => id === thread);
    if (inThread.length === 1) return result(inThread, true, "the thread it answers");
    return result([], false, "neither its sender nor a company or role in it is on record");
  }
  const narrowed = known.length > 1 ? narrow(known, said) : known;
  if (narrowed.length > 1) {
    const inThread = narrowed.filter(({ id }) => id === thread);
    if (inThread.length === 1) return result(inThread, true, "the thread it answers");
    const companies = [...new Set(narrowed.map(({ application }) => application.company))];
    return result(
      narrowed,
      false,
      companies.length === 1
        ? `${companies[0]} has ${narrowed.length} of your applications, and the mail does not say which one it is about`
        : `${from?.name || "the sender"} is on record for ${narrowed.length} applications, and the mail does not say which one it is about`,
    );
  }
  const one = narrowed[0]!;
  if (thread !== undefined && thread !== one.id)
    return result(
      [one, ...record.all.filter(({ id }) => id === thread)],
      false,
      "the sender and the thread point to different applications",
    );
  const other = otherRole(one, text, message.subject, record);
  if (other !== undefined)
    return result(narrowed, false, `it names the role "${other}", but the record says ${one.application.role}`);
  return result(narrowed, !weak, because);
}

interface Said {
  subject: readonly string[];
  text: readonly string[];
}

interface BySender {
  known: readonly Known[];
  because: string;
  /** Likely, but anybody could have written it. */
  weak?: boolean;
}

function bySender(from: Mailbox | undefined, replyTo: Mailbox | undefined, said: Said, record: RecordIndex): BySender {
  for (const address of [from?.email, replyTo?.email]) {
    const known = address === undefined ? undefined : record.byAddress.get(address);
    if (known) return { known, because: `the address ${address}` };
  }
  for (const address of [from?.email, replyTo?.email]) {
    if (!address?.includes("@")) continue;
    const host = hostOf(address);
    if (isSharedHost(host)) continue;
    const domain = registeredDomain(host);
    const known = record.byDomain.get(domain);
    if (known) return { known, because: `the domain ${domain}` };
    const company = plainName(domain.split(".")[0]!.replaceAll("-", " "));
    const byName =
      record.byCompany.get(company) ??
      record.all.filter(({ companyNames }) => companyNames.some((name) => name.join("") === company));
    if (company.length >= 3 && byName.length > 0) return { known: byName, because: `the domain ${domain}` };
  }
  const named = [...wordsOf(from?.name ?? ""), "|", ...said.subject];
  const inHead = record.all.filter((known) => namesCompany(named, known));
  const host = hostOf(from?.email ?? "");
  const people = record.byPerson.get(wordsOf(from?.name ?? "").join(" ")) ?? [];
  if (inHead.length > 0) {
    const isSystem = isSharedHost(host) || from === undefined || from.email === "";
    return { known: inHead, because: "the company it names", weak: !isSystem };
  }
  if (people.length > 0) return { known: people, because: `the name ${from?.name}`, weak: from?.email !== "" };
  const inText = record.all.filter((known) => namesCompany(said.text, known));
  const withRole = inText.filter((known) => mentions([...said.subject, "|", ...said.text], known.role));
  if (withRole.length === 1)
    return {
      known: withRole,
      because: "the company and the role it names",
      weak: !(isSharedHost(host) || !from?.email),
    };
  return { known: inText, because: "the company it names", weak: true };
}

export const namesCompany = (words: readonly string[], { companyNames }: Known): boolean =>
  companyNames.some((name) => mentions(words, name));

/** Of several, those that the subject or the text names: by company where these differ, by role where they do not. */
function narrow(known: readonly Known[], said: Said): readonly Known[] {
  for (const words of [said.subject, said.text]) {
    const byCompany = known.filter((one) => namesCompany(words, one));
    const among = byCompany.length > 0 ? byCompany : known;
    const byRole = among.filter((one) => namesRole(words, one, known));
    if (byRole.length > 0) return byRole;
    if (byCompany.length > 0 && byCompany.length < known.length) return byCompany;
  }
  return known;
}

const roleNouns = new Set(
  "role position job post vacancy opening interview application team one test side process".split(" "),
);

/** The whole role, or a word that only this one has, close to a word such as "role". */
export function namesRole(words: readonly string[], { role }: Known, among: readonly Known[]): boolean {
  if (mentions(words, role)) return true;
  const own = role.filter(
    (word) => word.length >= 3 && among.filter((other) => other.role.includes(word)).length === 1,
  );
  return words.some(
    (word, at) => own.includes(word) && words.slice(at + 1, at + 4).some((next) => roleNouns.has(next)),
  );
}

/** A role that the mail names and that is clearly not the one on record. */
function otherRole(known: Known, text: string, subject: string, record: RecordIndex): string | undefined {
  const words = wordsOf(`${subject} | ${text.slice(0, 5000)}`);
  if (mentions(words, known.role)) return undefined;
  const sister = record.all.find(
    (other) =>
      other !== known &&
      plainName(other.application.company) === plainName(known.application.company) &&
      mentions(words, other.role),
  );
  if (sister) return sister.application.role;
  const named =
    /\b(?:role|position|post|job|vacancy) of (?:a |an |the )?((?:\p{Lu}[\p{L}/&-]*(?: (?:in|of|and|for))? ?){1,6})/u.exec(
      text,
    )?.[1] ??
    /\b(?:the|our|your) ((?:\p{Lu}[\p{L}/&-]+ ){1,5})(?:role|position|post|vacancy|job|application)\b/u.exec(text)?.[1];
  if (named === undefined) return undefined;
  const theirs = wordsOf(named).filter((word) => word.length >= 3);
  const initials = known.role.map((word) => word[0]).join("");
  const company = wordsOf(known.application.company);
  const isSame =
    theirs.every((word) => company.includes(word)) ||
    theirs.some((word) => word === initials || known.role.some((own) => own.slice(0, 5) === word.slice(0, 5)));
  return isSame || theirs.length === 0 ? undefined : named.trim();
}

function personOf(from: Mailbox | undefined, record: RecordIndex): Belongs["person"] {
  if (!from || (from.email === "" && from.name === "")) return undefined;
  const known = record.byAddress
    .get(from.email)
    ?.flatMap(({ people }) => people)
    .find(({ email }) => email?.toLowerCase() === from.email);
  return {
    name: known?.name ?? from.name,
    ...(from.email !== "" && { email: from.email }),
    onRecord: known !== undefined,
  };
}
