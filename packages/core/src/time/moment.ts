import { Temporal } from "temporal-polyfill";
import { addDays, dayNumber } from "./day-number.ts";

/** A moment as it was written: exact to the minute, or a date whose hour nobody wrote down. */
export type Moment = { exact: true; at: Temporal.ZonedDateTime } | { exact: false; date: Temporal.PlainDate };

/**
 * Reads a moment that the schema accepted. A wall clock time is read in `zone`; one that a clock change skips moves
 * forward by the gap, one that happens twice means the first.
 */
export function readMoment(text: string, zone: string): Moment {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { exact: false, date: Temporal.PlainDate.from(text) };
  const wall = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})$/.exec(text);
  if (wall) return { exact: true, at: atClock(Temporal.PlainDate.from(wall[1]!), wall[2]!, zone) };
  const iso = text.replace(" ", "T");
  return /(?:Z|[+-]\d{2}:?\d{2})$/.test(iso)
    ? { exact: true, at: Temporal.Instant.from(iso).toZonedDateTimeISO(zone) }
    : { exact: true, at: Temporal.PlainDateTime.from(iso).toZonedDateTime(zone, { disambiguation: "compatible" }) };
}

/** Reads a moment in a zone; a date alone is at `clock` that day. */
export function momentOf(text: string, zone: string, clock: string): Temporal.ZonedDateTime {
  const moment = readMoment(text, zone);
  return moment.exact ? moment.at : atClock(moment.date, clock, zone);
}

// Zoned times are values, and the plans of a folder meet at the same ones: working mornings, ends of days. Each is made once.
const zoned = new Map<string, Map<number, Temporal.ZonedDateTime>>();
let kept = 0;
const most = 20_000;

/** A clock time such as `09:00` on a date, in a zone. */
export function atClock(date: Temporal.PlainDate, clock: string, zone: string): Temporal.ZonedDateTime {
  const minutes = dayNumber(date) * 1440 + Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
  return madeOnce(zone, minutes, () =>
    date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(clock) }),
  );
}

function madeOnce(zone: string, key: number, make: () => Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const known = zoned.get(zone)?.get(key);
  if (known) return known;
  const at = make();
  if (kept++ === most) {
    zoned.clear();
    kept = 1;
  }
  const ofZone = zoned.get(zone) ?? new Map<number, Temporal.ZonedDateTime>();
  zoned.set(zone, ofZone.set(key, at));
  return at;
}

/** The end of a day, 24:00, in a zone. */
export function endOfDay(date: Temporal.PlainDate, zone: string): Temporal.ZonedDateTime {
  // Half a minute, which no clock time has: where a clock change skips midnight, a day begins at another moment than 00:00 gives.
  return madeOnce(zone, dayNumber(date) * 1440 + 0.5, () => addDays(date, 1).toZonedDateTime(zone));
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
