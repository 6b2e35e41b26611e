import { Temporal } from "temporal-polyfill";

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

// Read once: this is the innermost step of every plan.
const oneDay = Temporal.Duration.from({ days: 1 });

/** The same calendar with days off added. */
export function withDaysOff(calendar: WorkCalendar, daysOff: readonly { date: string; name: string }[]): WorkCalendar {
  if (daysOff.length === 0) return calendar;
  return {
    ...calendar,
    holidays: { ...calendar.holidays, ...Object.fromEntries(daysOff.map((day) => [day.date, day.name])) },
  };
}

export function isWorkingDay(date: Temporal.PlainDate, calendar: WorkCalendar): boolean {
  return !calendar.weekend.includes(date.dayOfWeek) && !Object.hasOwn(calendar.holidays, date.toString());
}

/** Why nobody works that day: a holiday's name or `weekend`. */
export function dayOffName(date: Temporal.PlainDate, calendar: WorkCalendar): string | undefined {
  const key = date.toString();
  if (Object.hasOwn(calendar.holidays, key)) return calendar.holidays[key];
  return calendar.weekend.includes(date.dayOfWeek) ? "weekend" : undefined;
}

/** The date itself if it is a working day, else the next one that is. */
export function rollForward(date: Temporal.PlainDate, calendar: WorkCalendar): Temporal.PlainDate {
  // A year without a working day is bad data; give the date back rather than loop for ever.
  let day = date;
  for (let tries = 0; tries < 366; tries++) {
    if (isWorkingDay(day, calendar)) return day;
    day = day.add(oneDay);
  }
  return date;
}

/** The date itself if it is a working day, else the last one before it that was. */
export function rollBack(date: Temporal.PlainDate, calendar: WorkCalendar): Temporal.PlainDate {
  let day = date;
  for (let tries = 0; tries < 366; tries++) {
    if (isWorkingDay(day, calendar)) return day;
    day = day.subtract({ days: 1 });
  }
  return date;
}

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
  let day = date;
  for (let i = 0; i < n; i++) day = rollForward(day.add(oneDay), calendar);
  return day;
}

/** Working days after `from` up to and including `to`; 0 where `to` is not later. Counted by weeks: a file may name any year. */
export function workingDaysBetween(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  { weekend, holidays }: WorkCalendar,
): number {
  const days = from.until(to).days;
  if (days <= 0) return 0;
  const isWorked = (dayOfWeek: number): boolean => !weekend.includes(dayOfWeek);
  const everyWeek = [1, 2, 3, 4, 5, 6, 7].filter(isWorked).length;
  const rest = Array.from({ length: days % 7 }, (_, ago) => ((to.dayOfWeek + 6 - ago) % 7) + 1).filter(isWorked).length;
  const [first, last] = [from.toString(), to.toString()];
  const off = Object.keys(holidays).filter(
    (day) => day > first && day <= last && isWorked(Temporal.PlainDate.from(day).dayOfWeek),
  ).length;
  return Math.floor(days / 7) * everyWeek + rest - off;
}
