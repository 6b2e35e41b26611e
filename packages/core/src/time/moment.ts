import { Temporal } from "temporal-polyfill";
import { dateAt, dayNumber, dayNumberOf, plusDays, type DayNumber } from "./day-number.ts";
import { offsetAt, steadyOffset } from "./offset.ts";

/** A moment as it was written: exact to the minute, or a date whose hour nobody wrote down. */
export type Moment = { exact: true; at: Temporal.ZonedDateTime } | { exact: false; date: Temporal.PlainDate };

/**
 * Reads a moment that the schema accepted. A wall clock time is read in `zone`; one that a clock change skips moves
 * forward by the gap, one that happens twice means the first.
 */
export function readMoment(text: string, zone: string): Moment {
  const day = dayNumberOf(text);
  if (day !== undefined) return { exact: false, date: dateAt(day) };
  const wall = /^(\d{4}-\d{2}-\d{2})[ T]((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(text);
  const on = dayNumberOf(wall?.[1] ?? "");
  if (on !== undefined) return { exact: true, at: atMinute(on, minuteOf(wall![2]!), zone) };
  const iso = text.replace(" ", "T");
  return /(?:Z|[+-]\d{2}:?\d{2})$/.test(iso)
    ? { exact: true, at: Temporal.Instant.from(iso).toZonedDateTimeISO(zone) }
    : { exact: true, at: Temporal.PlainDateTime.from(iso).toZonedDateTime(zone, { disambiguation: "compatible" }) };
}

/** Whether a moment is written as a date whose hour nobody wrote down. */
export const isDayAlone = (text: string): boolean => dayNumberOf(text) !== undefined;

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
export const atClock = (date: Temporal.PlainDate, clock: string, zone: string): Temporal.ZonedDateTime =>
  atMinute(dayNumber(date), minuteOf(clock), zone);

const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** So many minutes into the wall clock's day; one that a clock change skips moves forward by the gap, of two it is the first. */
function atMinute(day: DayNumber, minute: number, zone: string): Temporal.ZonedDateTime {
  return madeOnce(zone, day * 1440 + minute, () => {
    const offset = steadyOffset(zone, day);
    if (offset !== undefined) return atMilliseconds(day * dayLength + minute * minuteLength - offset, zone);
    const plainTime = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
    return dateAt(day).toZonedDateTime({ timeZone: zone, plainTime });
  });
}

/** The date that a moment has on the wall clock of a zone, its own unless another is named. */
export const dateOf = (at: Temporal.ZonedDateTime, zone: string = at.timeZoneId): Temporal.PlainDate =>
  dateAt(Math.floor(wallClock(at, zone) / dayLength) as DayNumber);

/** The time of day on a moment's own clock, cut to the minute, in minutes since 00:00. */
export const minuteOfDay = (at: Temporal.ZonedDateTime): number => {
  const wall = wallClock(at, at.timeZoneId);
  return Math.floor((wall - Math.floor(wall / dayLength) * dayLength) / minuteLength);
};

/** The time of day that a moment shows, on another date of the same clock. */
export function atTimeOf(at: Temporal.ZonedDateTime, date: Temporal.PlainDate): Temporal.ZonedDateTime {
  const zone = at.timeZoneId;
  const isWholeMinute = at.epochNanoseconds % 60_000_000_000n === 0n && wallClock(at, zone) % minuteLength === 0;
  if (isWholeMinute) return atMinute(dayNumber(date), minuteOfDay(at), zone);
  return date.toZonedDateTime({ timeZone: zone, plainTime: at.toPlainTime() });
}

/** What a zone's clock shows at a moment, as milliseconds since its own 1 January 1970. */
function wallClock(at: Temporal.ZonedDateTime, zone: string): number {
  const time = at.epochMilliseconds;
  return time + offsetAt(zone, time);
}

const minuteLength = 60_000;
const dayLength = 1440 * minuteLength;

const atMilliseconds = (at: number, zone: string): Temporal.ZonedDateTime =>
  new Temporal.ZonedDateTime(BigInt(at) * 1_000_000n, zone);

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
export const endOfDay = (date: Temporal.PlainDate, zone: string): Temporal.ZonedDateTime =>
  startOf(plusDays(dayNumber(date), 1), zone);

/** The start of the day that a moment is in, on its own clock. */
export const startOfDay = (at: Temporal.ZonedDateTime): Temporal.ZonedDateTime =>
  startOf(dayNumber(dateOf(at)), at.timeZoneId);

function startOf(day: DayNumber, zone: string): Temporal.ZonedDateTime {
  // Half a minute, which no clock time has: where a clock change skips midnight, a day begins at another moment than 00:00 gives.
  return madeOnce(zone, day * 1440 - 0.5, () => dateAt(day).toZonedDateTime(zone));
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
  a.epochNanoseconds < b.epochNanoseconds;
/** For sorting, the earlier first: without the checks of `Temporal.ZonedDateTime.compare`, which take several times as long. */
export const compareMoments = (a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): number =>
  isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0;
export const later = (a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): Temporal.ZonedDateTime =>
  isBefore(a, b) ? b : a;
export const earlier = (a: Temporal.ZonedDateTime, b: Temporal.ZonedDateTime): Temporal.ZonedDateTime =>
  isBefore(b, a) ? b : a;
