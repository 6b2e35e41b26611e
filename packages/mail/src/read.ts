import type { Temporal } from "temporal-polyfill";
import { applicationZone, unknownCountry, type Application, type Settings, type WorkCalendar } from "@afterword/core";
import { readInvitations } from "@afterword/invitation";
import { agreedMove } from "./agreement.ts";
import { belongsTo, type Belongs, type Matched } from "./belongs.ts";
import { bounced, failedOf } from "./bounce.ts";
import type { DateContext } from "./dates.ts";
import { bytesAsText, decodeText, textAsBytes } from "./decode.ts";
import { readSentence } from "./evidence.ts";
import { partsOf } from "./history.ts";
import { isMbox, splitMbox } from "./mbox.ts";
import type { Mailbox, Message } from "./message.ts";
import { doubtAboutOrigin } from "./origin.ts";
import { parseMessage } from "./parse.ts";
import { readPaste } from "./paste.ts";
import type { Proposal } from "./proposal.ts";
import { indexRecord, type RecordIndex } from "./record.ts";
import { sentencesOf } from "./sentences.ts";
import { sentProposal } from "./sent.ts";
import { proposalsOf } from "./weigh.ts";

/** What mails are read against. */
export interface MailContext {
  readonly applications: readonly Application[];
  readonly settings: Settings;
  /** For mails that do not say when they were written. */
  readonly now: Temporal.ZonedDateTime;
  /** Working days by country, for "within five working days"; see `@afterword/holidays`. */
  readonly calendars?: Readonly<Record<string, WorkCalendar>> | undefined;
  /** More addresses of the reader's own, beside the one in the settings. */
  readonly self?: readonly string[] | undefined;
  /** Message-IDs that are known to belong to an application. */
  readonly threads?: ReadonlyMap<string, string> | undefined;
}

/** One mail, read. */
export interface ReadMessage {
  readonly id?: string | undefined;
  readonly from?: Mailbox | undefined;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  /** When it was written, ISO 8601 with the offset it names. */
  readonly at: string;
  /** What is new in it; quoted history and signatures are left out. */
  readonly text: string;
  readonly belongs: Belongs;
  readonly proposals: readonly Proposal[];
  /** What to know before believing it, in words. */
  readonly warnings: readonly string[];
}

export interface MailRead {
  readonly messages: readonly ReadMessage[];
  /** Why there is nothing, or less than the file holds, in words. */
  readonly problems: readonly string[];
}

const largest = 25_000_000;

/**
 * Reads a saved mail (`.eml`), a folder of them (`.mbox`) or pasted text, and proposes what it means for the record. It keeps
 * nothing, fetches nothing and never throws; time and memory are bounded for any input.
 */
export async function readMail(source: string | Uint8Array, context: MailContext): Promise<MailRead> {
  if (source.length > largest)
    return { messages: [], problems: ["this file is larger than 25 MB; save fewer messages at a time"] };
  const text = typeof source === "string" ? source : bytesAsText(source);
  if (text.trim() === "") return { messages: [], problems: ["there is nothing in it"] };
  if (/^(?:\u00D0\u00CF\u0011|PK\u0003\u0004|%PDF)/.test(text))
    return { messages: [], problems: ["this is no mail: save it as .eml or .mbox, or paste its text"] };
  const reader = mailReader(context);
  if (isMbox(text)) {
    const { messages, cut } = splitMbox(text);
    const read: ReadMessage[] = [];
    for (const message of messages)
      read.push(await reader.read(typeof source === "string" ? message : textAsBytes(message)));
    return {
      messages: read,
      problems: cut ? [`this file holds more than ${messages.length} messages; the rest was not read`] : [],
    };
  }
  return { messages: [await reader.read(source)], problems: [] };
}

/** Header lines that only a saved message has; pasted text has at most those that are shown. */
const saved =
  /^(?:received|mime-version|message-id|content-type|return-path|delivered-to|x-[a-z-]+|dkim-signature|date: \w{3}, \d{1,2} \w{3} \d{4} \d\d:\d\d(?::\d\d)? [+-]\d{4})\b/im;

export const isSavedMail = (text: string): boolean => {
  const head = text.slice(0, 100_000).replace(/^[\uFEFF\s]+/, "");
  const end = head.search(/\r?\n\r?\n/);
  return /^[A-Za-z][A-Za-z0-9-]*:/.test(head) && saved.test(end < 0 ? head : head.slice(0, end));
};

/** Where a message was found. */
export interface Place {
  readonly folder?: "inbox" | "sent" | undefined;
  /** When it came in, for one that does not say when it was written. */
  readonly received?: Temporal.ZonedDateTime | undefined;
}

/** A reader for many mails against one record. */
export function mailReader(context: MailContext): {
  /** Reads one message, saved or pasted. */
  read(source: string | Uint8Array, place?: Place): Promise<ReadMessage>;
  readonly record: RecordIndex;
} {
  const record = indexRecord(context.applications);
  return {
    record,
    async read(source, { folder = "inbox", received } = {}) {
      const isSaved = isSavedMail(typeof source === "string" ? source : bytesAsText(source.subarray(0, 100_000)));
      const message = isSaved
        ? await parseMessage(source)
        : readPaste(typeof source === "string" ? source : decodeText(source), context.now);
      return readMessage(
        received && !message.at ? { ...message, at: received } : message,
        source,
        record,
        context,
        folder,
      );
    },
  };
}

async function readMessage(
  message: Message,
  source: string | Uint8Array,
  record: RecordIndex,
  context: MailContext,
  folder: "inbox" | "sent",
): Promise<ReadMessage> {
  const at = message.at ?? context.now;
  const own = ownAddresses(context);
  const parts = partsOf(message.text, message.subject, at);
  const isOwn = message.from !== undefined && own.has(message.from.email);
  const forwarded = parts.forwarded && (isOwn || parts.own.length < 400) ? parts.forwarded : undefined;
  const shown = {
    id: message.id,
    from: message.from,
    to: message.to,
    subject: message.subject,
    at: at.toString({ smallestUnit: "second", timeZoneName: "never" }),
  };
  if (folder === "sent" || (isOwn && !forwarded)) {
    const text = parts.own;
    const to = message.to.find(({ email }) => !own.has(email));
    const matched = belongsTo(to, { ...message, replyTo: undefined }, text, record, context.threads);
    return {
      ...shown,
      text,
      belongs: matched.belongs,
      proposals: sentProposal(text, message.subject, matched),
      warnings: message.warnings,
    };
  }
  // What you pass on to yourself speaks for the one who wrote it; what they pass on to you, for both.
  const inner = forwarded && {
    from: forwarded.head.from,
    subject: forwarded.head.subject ?? message.subject,
    at: forwarded.head.at ?? at,
  };
  const whole = forwarded
    ? [parts.own, forwarded.text].filter((part) => part !== "" && !(isOwn && part === parts.own)).join("\n\n")
    : parts.own;
  const from = isOwn ? inner?.from : message.from;
  const heads = { ...message, subject: isOwn ? (inner?.subject ?? message.subject) : message.subject };
  const passedOn =
    inner && !isOwn ? belongsTo(inner.from, { ...heads, subject: inner.subject }, forwarded!.text, record) : undefined;
  const matched = withDoubt(
    withForwarder(belongsTo(from, heads, whole, record, isOwn ? undefined : context.threads), passedOn),
    doubtAboutOrigin(message.from, message.authentication),
  );
  const failed = failedOf(message);
  if (failed) return { ...shown, text: whole, ...bounced(failed, whole, matched, record), warnings: message.warnings };
  const said = isOwn && inner ? inner.at : at;
  const reads = sentencesOf(whole).map((sentence) => readSentence(sentence, dateContext(matched, said, context)));
  const invitations = message.hasCalendar
    ? (await readInvitations(source, { self: selfOf(context), zone: context.settings.zone })).invitations
    : [];
  const isToReader = parts.answering !== undefined && isReader(parts.answering, own, context.settings);
  const agreed =
    isToReader && parts.answered && !forwarded
      ? agreedMove(reads, parts.answered, dateContext(matched, said, context), said)
      : undefined;
  const proposals = proposalsOf({ message, whole, reads, matched, invitations, settings: context.settings, agreed });
  return {
    ...shown,
    text: whole,
    belongs: matched.belongs,
    proposals,
    warnings: [...message.warnings, ...matched.belongs.doubts],
  };
}

const isReader = ({ email, name }: Mailbox, own: ReadonlySet<string>, { name: ownName }: Settings): boolean =>
  email === "" ? ownName !== undefined && name.toLowerCase().includes(ownName.toLowerCase()) : own.has(email);

const withDoubt = ({ belongs, known }: Matched, doubt: string | undefined): Matched => ({
  belongs: doubt === undefined ? belongs : { ...belongs, sure: false, doubts: [doubt, ...belongs.doubts] },
  known,
});

/** Where a sender is on record for several applications, whom they pass on decides. */
function withForwarder(matched: Matched, inner: Matched | undefined): Matched {
  if (inner && inner.known.length === 0) {
    const doubt = "it forwards a text by a person who is not on record";
    return { ...matched, belongs: { ...matched.belongs, doubts: [...matched.belongs.doubts, doubt] } };
  }
  const id = inner?.belongs.application;
  if (matched.known.length < 2 || id === undefined || !matched.known.some((known) => known.id === id)) return matched;
  return { ...inner!, belongs: { ...inner!.belongs, person: matched.belongs.person, doubts: matched.belongs.doubts } };
}

const ownAddresses = ({ settings, self = [] }: MailContext): Set<string> =>
  new Set([...(settings.email ? [settings.email] : []), ...self].map((address) => address.toLowerCase()));

const selfOf = ({ settings }: MailContext) =>
  settings.email === undefined ? undefined : { email: settings.email, name: settings.name };

function dateContext(
  { known }: Matched,
  said: Temporal.ZonedDateTime,
  { settings, calendars = {} }: MailContext,
): DateContext {
  const country = known[0]?.application.country ?? settings.country;
  const zone = known[0] ? applicationZone(known[0].application, settings) : settings.zone;
  const american =
    country?.startsWith("US") ??
    (zone === undefined
      ? undefined
      : /^America\/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Boise|Anchorage)|^US\//.test(zone));
  return {
    said: said.toPlainDate(),
    calendar: (country === undefined ? undefined : calendars[country]) ?? unknownCountry,
    monthFirst: american,
  };
}
