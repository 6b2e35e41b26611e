import { Temporal } from "temporal-polyfill";

/**
 * A calendar date as days since 1 January 1970. Days are counted and compared as numbers, because every step of a
 * `Temporal.PlainDate` makes an object. A type of its own, so that no moment and no plain number is taken for a date.
 */
export type DayNumber = number & { readonly unit: "day number" };

/** The day so many days later, or earlier where `days` is negative. */
export const plusDays = (day: DayNumber, days: number): DayNumber => (day + days) as DayNumber;

/** 1 (Monday) to 7 (Sunday). 1 January 1970 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The number of a date. */
export const dayNumber = (date: Temporal.PlainDate): DayNumber =>
  numbers.get(date) ?? fromCivil(date.year, date.month, date.day);

/** The number of a date as files carry it, `2026-11-23`. Undefined for any other text, and for a day that does not exist. */
export function dayNumberOf(text: string): DayNumber | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (month < 1 || month > 12 || day < 1) return undefined;
  const number = fromCivil(year, month, day);
  const next = month === 12 ? fromCivil(year + 1, 1, 1) : fromCivil(year, month + 1, 1);
  return number < next ? number : undefined;
}

/** Years begin in March here, so that the leap day is the last day of one. */
function fromCivil(year: number, month: number, day: number): DayNumber {
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  // 719,468 days lie between 1 March of the year 0 and 1 January 1970.
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (365 * y + leapDays + dayOfYear - 719_468) as DayNumber;
}

const epoch = Temporal.PlainDate.from("1970-01-01");
const dates = new Map<DayNumber, Temporal.PlainDate>();
/** The numbers of the dates that are kept: reading a year, a month and a day takes several times as long. */
const numbers = new WeakMap<Temporal.PlainDate, DayNumber>();

/** The date of a day number. The dates of some years are kept: the plans of a folder speak of the same ones. */
export function dateAt(day: DayNumber): Temporal.PlainDate {
  const known = dates.get(day);
  if (known) return known;
  if (dates.size > 3000) dates.clear();
  const date = epoch.add({ days: day });
  dates.set(day, date);
  numbers.set(date, day);
  return date;
}

/** The date so many days later, as `date.add({ days })` gives it. */
export const addDays = (date: Temporal.PlainDate, days: number): Temporal.PlainDate =>
  dateAt(plusDays(dayNumber(date), days));
