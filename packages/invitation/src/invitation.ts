import type { Temporal } from "temporal-polyfill";
import { cleanLine } from "@afterword/core/text";
import { readCalendars, UnreadableError, valueOf, type Component } from "./content.ts";
import { readDescription, wordsOf } from "./description.ts";
import { decode } from "./decode.ts";
import { guessesFrom, type Guesses } from "./guess.ts";
import { meetingOf } from "./link.ts";
import { calendarsInMail, isMail, type MailContent } from "./mail.ts";
import { peopleOf, type Attendee, type Self } from "./people.ts";
import { readText } from "./property.ts";
import { patienceForFile, type Patience } from "./series.ts";
import { timesOf, write, type TimeContext, type Times } from "./times.ts";
import { clocksOf, isOfOurTime } from "./when.ts";

/** One event of an invitation, as far as it can be understood. Every text is clean of control characters, and a stranger's. */
export interface Invitation extends Guesses, Times {
  /** What its later versions are told by. Undefined where the file has none. */
  readonly uid?: string | undefined;
  readonly sequence: number;
  /** `request`, `cancel`, `publish`, `reply`, …, in small letters; `publish` where the file does not say. */
  readonly method: string;
  readonly status: "confirmed" | "tentative" | "cancelled";
  readonly summary: string;
  /** What it says beside that, in lines, without the joining details of a meeting program; at most 2000 characters. */
  readonly description?: string | undefined;
  /** Where it is one instance of an event that repeats: when that one was to begin. */
  readonly instance?: string | undefined;
  readonly organizer?: Attendee | undefined;
  readonly attendees: readonly Attendee[];
  readonly link?: string | undefined;
  readonly place?: string | undefined;
}

export interface ReadOptions {
  /** Who is reading, so that they are not taken for somebody they meet. */
  readonly self?: Self | undefined;
  /** The reader's own zone: preferred among the zones that a custom one could be, never used for a time without a zone. */
  readonly zone?: string | undefined;
  /** With it, an event that repeats gives its next instance instead of its first. */
  readonly now?: Temporal.Instant | undefined;
}

export interface Read {
  readonly invitations: readonly Invitation[];
  /** Why there is nothing, or less than the file holds, in words for the person who chose it. */
  readonly problems: readonly string[];
}

const maxSize = 5_000_000;
const maxEvents = 500;

/**
 * Reads an `.ics` file, or a mail message that carries one. Bytes are decoded by what they look like; a text is taken as it is.
 * It never throws: what cannot be read is said in `problems`. Time and memory are bounded for any input.
 */
export async function readInvitations(file: string | Uint8Array, options: ReadOptions = {}): Promise<Read> {
  try {
    return await read(file, options);
  } catch (error) {
    if (error instanceof UnreadableError) return { invitations: [], problems: [error.message] };
    throw error;
  }
}

async function read(file: string | Uint8Array, options: ReadOptions): Promise<Read> {
  if (file.length > maxSize)
    throw new UnreadableError("this file is larger than 5 MB; save the one invitation by itself");
  const text = typeof file === "string" ? file : decode(file);
  const mail = isMail(text) ? await calendarsInMail(file) : undefined;
  const self = [...(options.self ? [options.self] : []), ...(mail?.recipients ?? [])];
  const invitations: Invitation[] = [];
  const problems = new Set<string>();
  const patience = patienceForFile();
  let events = 0;
  for (const part of mail?.texts ?? [text]) {
    const { calendars, cut } = readCalendars(part);
    if (cut) problems.add("the file ends in the middle of an event; something may be missing");
    events += calendars.flatMap(({ children }) => children).filter(isEvent).length;
    if (events > maxEvents)
      throw new UnreadableError(`this file holds more than ${maxEvents} events; save the one invitation by itself`);
    for (const calendar of calendars)
      for (const found of eventsOf(calendar, self, options, patience)) {
        if (typeof found === "string") problems.add(found);
        else if (!invitations.some((other) => sameEvent(other, found))) invitations.push(found);
      }
  }
  if (invitations.length === 0 && problems.size === 0) problems.add(whyNothing(text, mail));
  return { invitations, problems: [...problems] };
}

function whyNothing(text: string, mail: MailContent | undefined): string {
  if (mail?.wrapped)
    return "this message hides its content in a winmail.dat, which only Outlook opens; ask for the invitation as an .ics file";
  if (mail) return "this message carries no invitation";
  if (text.startsWith("\u00D0\u00CF\u0011"))
    return "this is a message in Outlook's own format; save it as .ics, or as .eml";
  if (text.startsWith("PK\u0003\u0004")) return "this is a ZIP archive; unpack it first";
  if (/BEGIN\s*:\s*VCALENDAR/i.test(text)) return "this calendar holds no event";
  return "this is not an invitation: expected an .ics file, or a mail message (.eml) that carries one";
}

const sameEvent = (a: Invitation, b: Invitation): boolean =>
  a.uid === b.uid &&
  a.sequence === b.sequence &&
  a.instance === b.instance &&
  a.start === b.start &&
  a.end === b.end &&
  a.summary === b.summary;

const isEvent = ({ name }: Component): boolean => name === "VEVENT";

function* eventsOf(
  calendar: Component,
  self: readonly Self[],
  options: ReadOptions,
  patience: TimeContext["patience"],
): Generator<Invitation | string> {
  const events = calendar.children.filter(isEvent);
  if (events.length === 0) return;
  const clockOf = clocksOf(calendar, options.zone);
  for (const event of events) {
    const clock = clockOf(event);
    const start = event.properties.find(({ name }) => name === "DTSTART");
    const reading = start && clock.read(start);
    if (!start || !reading || !isOfOurTime(reading)) {
      const summary = titleOf(event);
      yield start
        ? `"${summary}" begins at "${cleanLine(start.value, 60)}", which is not a date and time`
        : `"${summary}" does not say when it begins`;
      continue;
    }
    const uid = valueOf(event, "UID");
    const overridden =
      uid === undefined
        ? []
        : events
            .filter((other) => other !== event && valueOf(other, "UID") === uid)
            .flatMap(({ properties }) => properties.find(({ name }) => name === "RECURRENCE-ID") ?? []);
    yield invitationOf(calendar, event, self, { start, reading, clock, overridden, now: options.now, patience });
  }
}

const titleOf = (event: Component): string =>
  cleanLine(readText(valueOf(event, "SUMMARY") ?? ""), 300) || "Untitled event";

function invitationOf(calendar: Component, event: Component, self: readonly Self[], context: TimeContext): Invitation {
  const { clock } = context;
  const summary = titleOf(event);
  const description = descriptionOf(event, context.patience);
  const people = peopleOf(event, self, description, summary);
  const times = timesOf(event, context);
  const method = /^[a-z]+/.exec(valueOf(calendar, "METHOD")?.toLowerCase() ?? "")?.[0] ?? "publish";
  const instance = event.properties.find(({ name }) => name === "RECURRENCE-ID");
  const uid = cleanLine(readText(valueOf(event, "UID") ?? ""), 400);
  const original = instance && clock.read(instance);
  const said = wordsOf(description);
  return {
    ...(uid && { uid }),
    sequence: sequenceOf(valueOf(event, "SEQUENCE")),
    method,
    status: statusOf(method, valueOf(event, "STATUS"), summary),
    summary,
    ...(said !== "" && { description: said }),
    ...times,
    ...(original && { instance: write(original, "zone" in original ? original.zone : undefined) }),
    ...people,
    ...meetingOf(event),
    ...guessesFrom({ summary, description }, people.organizer, people.attendees, self),
    notes: [...clock.notes, ...times.notes],
  };
}

/** What is read for guesses: of a file with many long descriptions, only the beginnings of the later ones. */
function descriptionOf(event: Component, patience: Patience): string {
  const written = valueOf(event, "DESCRIPTION") || valueOf(event, "X-ALT-DESC") || "";
  const text = readDescription(readText(written.slice(0, Math.max(patience.text, 300))));
  patience.text -= text.length;
  return text;
}

/** Seconds since 1970 are a sequence as well: they only ever grow. */
function sequenceOf(text: string | undefined): number {
  const sequence = Number(/^\s*(\d{1,15})\b/.exec(text ?? "")?.[1] ?? 0);
  return Number.isSafeInteger(sequence) ? sequence : 0;
}

function statusOf(method: string, status: string | undefined, summary: string): Invitation["status"] {
  if (method === "cancel" || /^cancel/i.test(status ?? "")) return "cancelled";
  // Google and Outlook write it into the title as well, and some programs that export do so only there.
  if (/^\s*(?:cancell?ed(?: event)?|abgesagt|annulé|cancelado)\s*:/i.test(summary)) return "cancelled";
  return /^tentative/i.test(status ?? "") ? "tentative" : "confirmed";
}
