import type { Temporal } from "temporal-polyfill";
import { cleanLine } from "@afterword/core/text";
import { readLooseDate } from "./loose-date.ts";
import type { Mailbox, Message } from "./message.ts";
import { tidyText } from "./parse.ts";

export interface Head {
  from?: Mailbox | undefined;
  to: readonly Mailbox[];
  subject?: string | undefined;
  at?: Temporal.ZonedDateTime | undefined;
  /** Where the body begins. */
  end: number;
}

/** The names of header lines in the languages that mail programs show them in. */
const labels: readonly [RegExp, "from" | "to" | "cc" | "date" | "subject"][] = [
  [/^(?:from|von|de|da|van|fra|från)$/i, "from"],
  [/^(?:to|an|à|para|a|aan|til|till)$/i, "to"],
  [/^(?:cc|kopie|copie)$/i, "cc"],
  [/^(?:date|sent|gesendet|datum|envoyé|enviado|inviato|verzonden|fecha|data|sendt|skickat)$/i, "date"],
  [/^(?:subject|betreff|objet|asunto|oggetto|onderwerp|emne|ämne|assunto)$/i, "subject"],
];

/**
 * Reads the header lines that mail programs put above a message they show, print or forward ("From: … Sent: … Subject: …"), from
 * `start` on. Undefined where there are none. `day` is the day and zone that words without a year or a zone are read against.
 */
export function readHead(text: string, start: number, now: Temporal.ZonedDateTime): Head | undefined {
  const head: { -readonly [K in keyof Head]: Head[K] } = { to: [], end: start };
  let at = start;
  let found = 0;
  for (let lines = 0; lines < 12 && at < text.length; lines++) {
    const stop = endOfLine(text, at);
    const line = text.slice(at, Math.min(stop, at + 1000)).replace(/^[*_>\s]+/, "");
    const [, name, value] = /^\*?([\p{L}]{1,12})\s*:\*?\s*(.*)$/u.exec(line.trim()) ?? [];
    const label = name && labels.find(([pattern]) => pattern.test(name))?.[1];
    if (!label) {
      if (line.trim() === "" && found === 0) {
        at = stop + 1;
        continue;
      }
      break;
    }
    found++;
    const clean = cleanLine(value!, 500);
    if (label === "from") head.from = mailboxOf(clean);
    if (label === "to") head.to = clean.split(/[;,]\s*/).map(mailboxOf);
    if (label === "subject") head.subject = clean;
    if (label === "date") head.at = readLooseDate(clean, now);
    at = stop + 1;
  }
  head.end = Math.min(at, text.length);
  return found >= 2 && (head.from || head.subject !== undefined) ? head : undefined;
}

export const endOfLine = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};

export function mailboxOf(text: string): Mailbox {
  const email = /[^\s<>()[\],;:"']+@[^\s<>()[\],;:"']+/.exec(text)?.[0] ?? "";
  const name = text
    .replace(/[<[(]?(?:mailto:)?[^\s<>()[\],;:"']+@[^\s<>()[\],;:"']+[>\])]?/g, "")
    .replace(/^["'\s]+|["'\s]+$/g, "");
  return { name: cleanLine(name, 200), email: email.toLowerCase() };
}

/** Text that was pasted: with the header lines a mail program shows, with the one line Gmail copies, or with neither. */
export function readPaste(pasted: string, now: Temporal.ZonedDateTime): Message {
  const text = tidyText(pasted);
  const head = readHead(text, 0, now) ?? gmailHead(text, now);
  return {
    references: [],
    from: head?.from,
    to: head?.to ?? [],
    cc: [],
    subject: head?.subject ?? "",
    at: head?.at,
    text: text.slice(head?.end ?? 0).trim(),
    headers: new Map(),
    failed: [],
    authentication: [],
    hasCalendar: /BEGIN:VCALENDAR/.test(text),
    warnings: head?.at ? [] : ["this text does not say when it was written, so its dates are read from today"],
  };
}

/** `Thandi Nkosi <thandi@acme.example>`, then `Fri, 4 Dec 2026 at 10:12`, then `to me`. */
function gmailHead(text: string, now: Temporal.ZonedDateTime): Head | undefined {
  const lines = text.slice(0, 2000).split("\n").slice(0, 6);
  const first = lines[0] ?? "";
  const found = /^[^<>@]{0,100}<[^\s<>]+@[^\s<>]+>/.exec(first)?.[0];
  if (!found) return undefined;
  let taken = 1;
  let at = readLooseDate(first.slice(found.length), now);
  while (taken < lines.length && /^(?:to me\b|to \S+@|\d|mon|tue|wed|thu|fri|sat|sun|$)/i.test(lines[taken]!.trim())) {
    at ??= readLooseDate(lines[taken]!, now);
    taken++;
  }
  return { from: mailboxOf(found), to: [], at, end: lines.slice(0, taken).join("\n").length };
}
