import {
  ICalAlarm,
  ICalCalendar,
  ICalEvent,
  ICalEventBusyStatus,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { fold } from "./fold.ts";
import { cleanUri } from "./text.ts";
import { cleanLine, cleanText } from "@afterword/core/text";

/** Timed in UTC (`2026-11-23T07:00:00Z`), or whole days (`2026-11-23`) with `until` the first day after them. */
export type When = { readonly start: string; readonly end: string } | { readonly from: string; readonly until: string };

/**
 * One event of ours, as plain data that never changes once made. It is never busy time. There is
 * deliberately no way to ask for a zone, a property of one's own, or an alarm after the start.
 */
export interface CalendarEvent {
  readonly uid: string;
  readonly when: When;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly location?: string | undefined;
  readonly url?: string | undefined;
  readonly categories: readonly string[];
  /** A step that may yet fall away: what comes before it decides. */
  readonly tentative: boolean;
  /** Minutes before the start, the one that matters first: some clients keep only that one. */
  readonly alarms: readonly number[];
  /** Whose it is: the application's id. Said nowhere; it tells what is known of the event where its application cannot be read. */
  readonly owner?: string | undefined;
  /** The latest fact it rests on, in UTC. Says when the event was last revised, and nothing else. */
  readonly fact: string;
}

/** What publishing adds to an event: the ledger decides these. */
export interface Revision {
  readonly sequence: number;
  /** In UTC. */
  readonly stamp: string;
}

// An event of ical-generator wants a calendar to ask for a zone. This one has none, so times stay in UTC.
const zoneless = new ICalCalendar();

/**
 * The event as folded content lines. ical-generator writes each property; what it leaves open is sealed here, by what is
 * passed in and by what is written around it. Throws a RangeError for a time that is not in the form `When` asks for.
 */
export function writeEvent(event: CalendarEvent, revision: Revision, isPrivate: boolean): string {
  const written = new ICalEvent(
    {
      id: cleanLine(event.uid),
      sequence: revision.sequence,
      stamp: utc(revision.stamp),
      lastModified: revision.stamp,
      ...times(event.when),
      summary: cleanLine(event.summary),
      description: event.description ? cleanText(event.description) : null,
      location: event.location ? cleanLine(event.location) : null,
      categories: event.categories.map((name) => ({ name: cleanLine(name) })).filter(({ name }) => name !== ""),
      status: event.tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      ...(isPrivate && { class: ICalEventClass.PRIVATE }),
    },
    zoneless,
  );
  const body = written.toString();
  const url = event.url === undefined ? undefined : cleanUri(event.url);
  // Properties before components, as the grammar has it, and a URL is not TEXT.
  return fold(body.slice(0, -end.length) + (url ? `URL:${url}\r\n` : "") + alarms(event, written) + end);
}

const end = "END:VEVENT\r\n";

function times(when: When): { start: string; end: string; allDay?: boolean } {
  return "from" in when
    ? { start: `${day(when.from)}T00:00:00Z`, end: `${day(when.until)}T00:00:00Z`, allDay: true }
    : { start: utc(when.start), end: utc(when.end) };
}

// Any other form makes ical-generator ask the machine for its zone.
const utc = (text: string): string => checked(text, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
const day = (text: string): string => checked(text, /^\d{4}-\d\d-\d\d$/);

function checked(text: string, form: RegExp): string {
  if (!form.test(text)) throw new RangeError(`not a time as the calendar writes them: ${JSON.stringify(text)}`);
  return text;
}

function alarms(event: CalendarEvent, written: ICalEvent): string {
  let text = "";
  for (const minutes of event.alarms) {
    if (minutes >= 0) text += new ICalAlarm({ triggerBefore: Math.round(minutes) * 60 }, written).toString();
  }
  return text;
}
