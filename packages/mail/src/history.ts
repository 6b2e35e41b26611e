import type { Temporal } from "temporal-polyfill";
import type { Mailbox } from "./message.ts";
import { endOfLine, mailboxOf, readHead, type Head } from "./paste.ts";

/** A message's own words, and the message it passes on. The rest, quoted history, is not news. */
export interface Parts {
  /** What the sender has written in this message. */
  readonly own: string;
  /** The newest message passed on below, where this one is a forward. */
  readonly forwarded?: { readonly head: Head; readonly text: string } | undefined;
  /** Who is said to have written the history below, where the line above it says so. */
  readonly answering?: Mailbox | undefined;
  readonly answered?: Answered | undefined;
}

/** The message that is answered, as it is quoted below. */
export interface Answered {
  /** What says when it was written; empty where nothing does. */
  readonly line: string;
  /** Its first words, without the signs that quote them. */
  readonly text: string;
}

const forwardLine =
  /^[>*\s]*(?:-{2,}\s*(?:forwarded message|forwarded by|original message|weitergeleitete nachricht|message transféré)\b|begin forwarded message:)/i;
const forwardSubject = /^\s*(?:fwd?|wg|tr|rv|i)\s*:/i;
/** "On Tue, 24 Nov 2026 at 10:02, Robin Adams <…> wrote:", in the languages mail programs speak. */
const wroteLine =
  /^[>\s]*(?:(?:on|am|le|el|il|op|den|em)\b.{5,250}\b(?:wrote|schrieb|a écrit|escribió|ha scritto|schreef|skrev|escreveu)\b.{0,100}:|.{3,200}<[^<>@\s]+@[^<>\s]+>\s*(?:wrote|schrieb|writes)\s*:)\s*$/i;
const wroteBegins = /^[>\s]*(?:on|am|le|el|il|op)\b.{5,200}$/i;
const rule = /^\s*(?:_{10,}|-{10,}|={10,})\s*$/;
const originalLine =
  /^[>\s]*-{3,}\s*(?:original message|original appointment|ursprüngliche nachricht|message d'origine)\s*-{0,}/i;

/** Cuts a text into what is new and what it passes on. `subject` tells a forward from an answer where the text does not. */
export function partsOf(text: string, subject: string, now: Temporal.ZonedDateTime): Parts {
  const own: string[] = [];
  let at = 0;
  while (at < text.length) {
    const stop = endOfLine(text, at);
    const line = text.slice(at, stop);
    const short = line.slice(0, 400);
    if (forwardLine.test(short) && !originalLine.test(short))
      return { own: joined(own), ...forwardFrom(text, stop + 1, now) };
    if (wroteLine.test(short))
      return { own: joined(own), answering: mailboxOf(short), answered: answeredBelow(short, text, stop + 1) };
    if (wroteBegins.test(short)) {
      const next = endOfLine(text, stop + 1);
      const both = `${short} ${text.slice(stop + 1, next).slice(0, 200)}`;
      if (wroteLine.test(both))
        return { own: joined(own), answering: mailboxOf(both), answered: answeredBelow(both, text, next + 1) };
    }
    const opens = rule.test(short) || originalLine.test(short) || /^\*?(?:from|von|de)\s*:/i.test(short);
    const head = opens ? readHead(text, /^\*?(?:from|von|de)\s*:/i.test(short) ? at : stop + 1, now) : undefined;
    if (head?.from) {
      const isForward = forwardSubject.test(subject) || joined(own).trim() === "";
      return isForward
        ? { own: joined(own), forwarded: { head, text: newest(text, head, now) } }
        : { own: joined(own), answering: head.from, answered: answeredBelow("", text, head.end) };
    }
    // A quoted line: inline answers stand between such lines, so reading goes on below them.
    if (!/^\s*>/.test(short)) own.push(line);
    at = stop + 1;
  }
  return { own: joined(own) };
}

const mostAnswered = 4000;

function answeredBelow(line: string, text: string, at: number): Answered {
  const day =
    /^[>\s]*(?:on|am|le|el|il|op|den|em)\s+(.{5,60}?(?:\d{4}|\d{1,2}:\d{2})(?:(?:,| at|) \d{1,2}:\d{2})?(?: ?[ap]\.?m\b\.?)?)/i.exec(
      line,
    );
  return {
    line: day?.[1] ?? "",
    text: text
      .slice(at, at + mostAnswered)
      .replace(/^> ?/gm, "")
      .trim(),
  };
}

const joined = (lines: readonly string[]): string => withoutSignature(lines.join("\n").trim());

function forwardFrom(text: string, at: number, now: Temporal.ZonedDateTime): Pick<Parts, "forwarded"> {
  const unquoted = text.slice(at).replace(/^> ?/gm, "");
  const head = readHead(unquoted, 0, now);
  return head ? { forwarded: { head, text: newest(unquoted, head, now) } } : {};
}

const newest = (text: string, head: Head, now: Temporal.ZonedDateTime): string => {
  const rest = text.slice(head.end).trim();
  const parts = partsOf(rest, "", head.at ?? now);
  return parts.own === "" ? (parts.forwarded?.text ?? "") : parts.own;
};

const signOff =
  /^\s*(?:(?:(?:with )?(?:kind(?:est)?|best|warm(?:est)?|many|every|all|yours|with|sincere(?:ly)?|respectfully)\b[\w ,'’]{0,40})|regards|rgds|cheers|thanks(?: again| so much| a lot)?|many thanks|thank you|sincerely|talk soon|speak soon|best|warmly|ciao|take care|br|kr)\s*[,.!]?\s*$/i;

/** Without what stands below a sign-off, where names, slogans and disclaimers are; a postscript stays. */
function withoutSignature(text: string): string {
  const lines = text.split("\n");
  const marker = lines.findIndex((line) => /^-- ?$/.test(line));
  const kept = marker > 0 ? lines.slice(0, marker) : lines;
  for (let i = kept.length - 1; i > 0; i--) {
    if (kept.length - i > 25) break;
    if (!signOff.test(kept[i]!) || kept.slice(0, i).every((line) => line.trim().length < 15)) continue;
    const after = kept.slice(i + 1);
    const postscript = after.findIndex((line) => /^\s*p\.?\s?s\.?\b/i.test(line));
    return [...kept.slice(0, i), ...(postscript < 0 ? [] : after.slice(postscript))].join("\n").trim();
  }
  return kept
    .filter((line) => !/^\s*(?:sent from my|get outlook for|von meinem \w+ gesendet)\b/i.test(line))
    .join("\n")
    .trim();
}
