import type { Temporal } from "temporal-polyfill";
import { dateAt, dayNumber, dayNumberOf, plusDays, weekdayOf, type DayNumber } from "./day-number.ts";

/** One country's working days as plain data, so that every host plans alike. */
export interface WorkCalendar {
  /** ISO 3166-1 alpha-2 with an optional subdivision, `ZA` or `DE-BY`. Absent where the country is not known. */
  country?: string;
  /** Days of the week nobody works, 1 (Monday) to 7 (Sunday). */
  weekend: readonly number[];
  /** Public holidays by ISO date. */
  holidays: Readonly<Record<string, string>>;
  /** Seasons in which nobody decides, first day to last. */
  seasons?: readonly Season[];
  /** First and last year the holidays are known for. Absent: no holidays are known. */
  years?: readonly [first: number, last: number];
}

/** Days on which people work, perhaps, but nobody decides: around the year's end, or August in the South. ISO dates, both included. */
export interface Season {
  name: string;
  from: string;
  to: string;
}

/** Saturday and Sunday, no holidays: what is assumed of a country nobody named. */
export const unknownCountry: WorkCalendar = { weekend: [6, 7], holidays: {} };

/** A calendar as day numbers. */
interface OffDays {
  /** By day of the week, 1 to 7. */
  weekend: readonly boolean[];
  holidays: ReadonlySet<DayNumber>;
  /** The holidays on which people would otherwise work, in order. */
  missed: readonly DayNumber[];
}

const offDays = new WeakMap<WorkCalendar, OffDays>();

function offDaysOf(calendar: WorkCalendar): OffDays {
  const known = offDays.get(calendar);
  if (known) return known;
  const weekend = Array.from({ length: 8 }, (_, day) => calendar.weekend.includes(day));
  const holidays = new Set(Object.keys(calendar.holidays).flatMap((date) => dayNumberOf(date) ?? []));
  const missed = [...holidays].filter((day) => !weekend[weekdayOf(day)]).sort((a, b) => a - b);
  const read = { weekend, holidays, missed };
  offDays.set(calendar, read);
  return read;
}

const isWorked = (day: DayNumber, { weekend, holidays }: OffDays): boolean =>
  !weekend[weekdayOf(day)] && !holidays.has(day);

/** The nearest working day in a direction, the day itself included. */
function roll(from: DayNumber, step: 1 | -1, off: OffDays): DayNumber {
  let day = from;
  for (let tries = 0; tries < 366; tries++) {
    if (isWorked(day, off)) return day;
    day = plusDays(day, step);
  }
  // A year without a working day is bad data; give the day back rather than loop for ever.
  return from;
}

/** The same calendar with days off added. */
export function withDaysOff(calendar: WorkCalendar, daysOff: readonly { date: string; name: string }[]): WorkCalendar {
  if (daysOff.length === 0) return calendar;
  const known = withOwn.get(daysOff)?.get(calendar);
  if (known) return known;
  const own = {
    ...calendar,
    holidays: { ...calendar.holidays, ...Object.fromEntries(daysOff.map((day) => [day.date, day.name])) },
  };
  const made = withOwn.get(daysOff) ?? new WeakMap<WorkCalendar, WorkCalendar>();
  withOwn.set(daysOff, made.set(calendar, own));
  return own;
}

// The same settings serve every plan, and a calendar's day numbers go with the calendar.
const withOwn = new WeakMap<readonly { date: string; name: string }[], WeakMap<WorkCalendar, WorkCalendar>>();

export const isWorkingDay = (date: Temporal.PlainDate, calendar: WorkCalendar): boolean =>
  isWorked(dayNumber(date), offDaysOf(calendar));

/** Why nobody works that day: a holiday's name or `weekend`. */
export function dayOffName(date: Temporal.PlainDate, calendar: WorkCalendar): string | undefined {
  const key = date.toString();
  if (Object.hasOwn(calendar.holidays, key)) return calendar.holidays[key];
  return calendar.weekend.includes(date.dayOfWeek) ? "weekend" : undefined;
}

/** The date itself if it is a working day, else the next one that is. */
export const rollForward = (date: Temporal.PlainDate, calendar: WorkCalendar): Temporal.PlainDate =>
  dateAt(roll(dayNumber(date), 1, offDaysOf(calendar)));

/** The date itself if it is a working day, else the last one before it that was. */
export const rollBack = (date: Temporal.PlainDate, calendar: WorkCalendar): Temporal.PlainDate =>
  dateAt(roll(dayNumber(date), -1, offDaysOf(calendar)));

/**
 * The first day of the week that a date is in: the one after the weekend, so Monday where Saturday and Sunday are off, Sunday
 * where Friday and Saturday are. Where the weekend is split, the day that begins the longer stretch of work.
 */
export function startOfWeek(date: Temporal.PlainDate, { weekend }: WorkCalendar): Temporal.PlainDate {
  const worked = (day: number): boolean => !weekend.includes(((day - 1) % 7) + 1);
  const stretch = (day: number): number =>
    worked(day) && !worked(day + 6) ? [0, 1, 2, 3, 4, 5, 6].findIndex((i) => !worked(day + i)) : 0;
  const first = [1, 2, 3, 4, 5, 6, 7].reduce((best, day) => (stretch(day) > stretch(best) ? day : best), 1);
  return date.subtract({ days: (date.dayOfWeek - first + 7) % 7 });
}

/** The nth working day after a date; the date itself does not count. `n` is at least 1. */
export function addWorkingDays(date: Temporal.PlainDate, n: number, calendar: WorkCalendar): Temporal.PlainDate {
  const off = offDaysOf(calendar);
  let day = dayNumber(date);
  for (let i = 0; i < n; i++) day = roll(plusDays(day, 1), 1, off);
  return dateAt(day);
}

/** Working days after `from` up to and including `to`; 0 where `to` is not later. Counted by weeks: a file may name any year. */
export function workingDaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate, calendar: WorkCalendar): number {
  const [first, last] = [dayNumber(from), dayNumber(to)];
  const days = last - first;
  if (days <= 0) return 0;
  const { weekend, missed } = offDaysOf(calendar);
  const everyWeek = weekend.slice(1).filter((isOff) => !isOff).length;
  const rest = Array.from({ length: days % 7 }, (_, ago) => weekdayOf(plusDays(last, -ago)));
  const off = missed.filter((day) => day > first && day <= last).length;
  return Math.floor(days / 7) * everyWeek + rest.filter((weekday) => !weekend[weekday]).length - off;
}
