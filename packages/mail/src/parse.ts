import PostalMime, { type Address, type Attachment, type Email } from "postal-mime";
import { cleanLine, cleanText } from "@afterword/core/text";
import { decodeText } from "./decode.ts";
import { readMailDate } from "./mail-date.ts";
import { textOfHtml } from "./html.ts";
import type { Mailbox, Message } from "./message.ts";

/** Enough for any letter; the rest is history or an attempt to keep the reader busy. */
const maxText = 100_000;
const keptHeaders = new Set([
  "auto-submitted",
  "precedence",
  "list-unsubscribe",
  "list-id",
  "x-autoreply",
  "x-autorespond",
  "x-auto-response-suppress",
  "x-failed-recipients",
  "return-path",
  "content-type",
]);

/** The words stand first; what follows are files. Every line costs the parser time, so what nobody would read is not read. */
const mostLines = 40_000;

function firstLines(source: string | Uint8Array): { source: string | Uint8Array; cut: boolean } {
  let at = -1;
  for (let lines = 0; lines < mostLines; lines++) {
    at = typeof source === "string" ? source.indexOf("\n", at + 1) : source.indexOf(10, at + 1);
    if (at < 0) return { source, cut: false };
  }
  return { source: source.slice(0, at), cut: true };
}

/** Takes one message apart. Never throws: what cannot be read is said in `warnings`. */
export async function parseMessage(whole: string | Uint8Array): Promise<Message> {
  const { source, cut } = firstLines(whole);
  let email: Email;
  try {
    email = await PostalMime.parse(source, {
      maxNestingDepth: 50,
      maxHeadersSize: 500_000,
      maxRfc822NestingDepth: 3,
      rfc822Attachments: true,
    });
  } catch {
    return { ...nothing, warnings: ["this message cannot be read: save it again as .eml, or paste its text"] };
  }
  const value = (key: string) => email.headers.find((header) => header.key === key)?.value;
  const headers = new Map(
    email.headers.filter(({ key }) => keptHeaders.has(key)).map(({ key, value }) => [key, value.slice(0, 2000)]),
  );
  return {
    id: idOf(email.messageId),
    inReplyTo: idOf(email.inReplyTo),
    references: idsOf(email.references),
    from: mailboxesOf([withAddress(email.from, value("from") ?? "")])[0],
    replyTo: mailboxesOf(email.replyTo)[0],
    to: mailboxesOf(email.to),
    cc: mailboxesOf(email.cc),
    subject: cleanLine(email.subject ?? "", 500),
    at: readMailDate(value("date") ?? ""),
    text: textOf(email),
    headers,
    failed: failedAddresses(email, headers),
    authentication: email.headers
      .filter(({ key }) => key === "authentication-results")
      .slice(0, 20)
      .map(({ value }) => value),
    hasCalendar: email.attachments.some(isCalendar) || /BEGIN:VCALENDAR/.test(email.text ?? ""),
    warnings: cut ? ["this message is very long; only its first part was read"] : [],
  };
}

const nothing: Message = {
  references: [],
  to: [],
  cc: [],
  subject: "",
  text: "",
  headers: new Map(),
  failed: [],
  authentication: [],
  hasCalendar: false,
  warnings: [],
};

/** Plain text as it was sent, else the HTML; a plain part that only points at the other is none. */
function textOf({ text = "", html = "" }: Email): string {
  const plain = text.trim();
  const isPlaceholder = plain.length < 200 && /\b(?:html|view (?:this|it) (?:email|message) in)\b/i.test(plain);
  return tidyText(html !== "" && (plain === "" || isPlaceholder) ? textOfHtml(html) : text);
}

/** Line breaks as `\n`, no invisible characters inside words, bounded. */
export const tidyText = (text: string): string =>
  cleanText(text.slice(0, maxText))
    .replace(/(?:\u00AD|\u034F|\u061C|\u115F|\u1160|\u17B4|\u17B5|\u180E|[\u200B-\u200F\u2060-\u2064])/gu, "")
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, " ")
    .replace(/\n{4,}/g, "\n\n\n")
    .trim();

const flat = (addresses: readonly Address[] = []): { name: string; address: string }[] =>
  addresses.flatMap((address) => address.group ?? [address]);

function mailboxesOf(addresses: readonly Address[] | undefined): Mailbox[] {
  return flat(addresses)
    .slice(0, 200)
    .map(({ name, address }) => ({
      name: cleanLine(name ?? "", 200).replace(/^["']|["']$/g, ""),
      email: cleanLine(address ?? "", 320).toLowerCase(),
    }));
}

/** "Denise Okafor, RN <denise@…>" without quotes reads as two senders, the first without an address; there is one. */
const withAddress = (from: Address | undefined, line: string): Address => {
  const address = /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(line.slice(0, 2000))?.[1];
  return from?.address || from?.group || address === undefined
    ? (from ?? { name: "", address: "" })
    : { name: from?.name ?? "", address };
};

const idOf = (text: string | undefined): string | undefined => idsOf(text)[0];
const idsOf = (text = ""): string[] =>
  text
    .slice(0, 20_000)
    .split(/[\s<>,]+/)
    .filter((id) => id.includes("@"))
    .slice(-100);

const isCalendar = ({ mimeType, filename, method }: Attachment): boolean =>
  method !== undefined || /calendar|ical|ics/i.test(mimeType) || /\.(?:ics|vcs)$/i.test(filename ?? "");

const textOfAttachment = ({ content }: Attachment): string =>
  typeof content === "string" ? content : decodeText(new Uint8Array(content.slice(0, 50_000)));

function failedAddresses({ attachments }: Email, headers: ReadonlyMap<string, string>): string[] {
  const reports = attachments
    .filter(({ mimeType }) => mimeType === "message/delivery-status")
    .map(textOfAttachment)
    .filter((report) => /^Action:\s*failed/im.test(report));
  const found = reports.flatMap((report) =>
    [...report.matchAll(/^(?:Final|Original)-Recipient:[^;\n]*;\s*<?([^\s<>]+@[^\s<>]+)>?/gim)].map(
      (match) => match[1]!,
    ),
  );
  const named = headers.get("x-failed-recipients")?.split(/[\s,]+/) ?? [];
  return [...new Set([...found, ...named].map((address) => address.toLowerCase()).filter((a) => a.includes("@")))];
}
