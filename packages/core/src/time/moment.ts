import { Temporal } from "temporal-polyfill";

/** A moment as it was written: exact to the minute, or a date whose hour nobody wrote down. */
export type Moment = { exact: true; at: Temporal.ZonedDateTime } | { exact: false; date: Temporal.PlainDate };

/**
 * Reads a moment that the schema accepted. A wall clock time is read in `zone`; one that a clock change skips moves
 * forward by the gap, one that happens twice means the first.
 */
export function readMoment(text: string, zone: string): Moment {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { exact: false, date: Temporal.PlainDate.from(text) };
  const iso = text.replace(" ", "T");
  return /(?:Z|[+-]\d{2}:?\d{2})$/.test(iso)
    ? { exact: true, at: Temporal.Instant.from(iso).toZonedDateTimeISO(zone) }
    : { exact: true, at: Temporal.PlainDateTime.from(iso).toZonedDateTime(zone, { disambiguation: "compatible" }) };
}

/** Reads a moment in a zone; a date alone is at `clock` that day. */
export function momentOf(text: string, zone: string, clock: string): Temporal.ZonedDateTime {
  const moment = readMoment(text, zone);
  return moment.exact
    ? moment.at
    : moment.date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(clock) });
}

/** A clock time such as `09:00` on a date, in a zone. */
export function atClock(date: Temporal.PlainDate, clock: string, zone: string): Temporal.ZonedDateTime {
  return date.toZonedDateTime({ timeZone: zone, plainTime: plainTime(clock) });
}

/** There are a handful of them, and they are asked for all the time. */
const plainTimes = new Map<string, Temporal.PlainTime>();
function plainTime(clock: string): Temporal.PlainTime {
  const known = plainTimes.get(clock);
  if (known) return known;
  const time = Temporal.PlainTime.from(clock);
  plainTimes.set(clock, time);
  return time;
}

/** The end of a day, 24:00, in a zone. */
export function endOfDay(date: Temporal.PlainDate, zone: string): Temporal.ZonedDateTime {
  return date.add({ days: 1 }).toZonedDateTime(zone);
}

/**
 * The wall clock time as files carry it, `2026-11-23 10:00`, cut to the minute. In the hour that a clock change repeats, the
 * second time round carries its offset, `2026-10-25T01:30+00:00`, so that it is read as the same moment.
 */
export function writeMoment(at: Temporal.ZonedDateTime): string {
  const wall = at.toPlainDateTime().toString({ smallestUnit: "minute" });
  const first = at.toPlainDateTime().toZonedDateTime(at.timeZoneId, { disambiguation: "earlier" });
  return first.offsetNanoseconds === at.offsetNanoseconds ? wall.replace("T", " ") : `${wall}${at.offset}`;
}

/** ISO 8601 with an offset, `2026-11-23T10:00:00+02:00`: what JSON carries. */
export function isoOffset(at: Temporal.ZonedDateTime): string {
  return at.toString({ smallestUnit: "second", timeZoneName: "never" });
}

export const isBefore = (a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): boolean =>
  Temporal.ZonedDateTime.compare(a, b) < 0;
export const later = (a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): Temporal.ZonedDateTime =>
  isBefore(a, b) ? b : a;
export const earlier = (a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): Temporal.ZonedDateTime =>
  isBefore(b, a) ? b : a;
