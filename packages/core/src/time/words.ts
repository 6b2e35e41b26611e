import type { Temporal } from "temporal-polyfill";
import { dateOf, minuteOfDay } from "./moment.ts";

// Spelled out here, not by Intl: hosts differ in their data, and the same input must give the same text.
/** Monday first. */
export const dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
export const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

type Dated = Temporal.PlainDate | Temporal.ZonedDateTime;

export const dayName = (date: Dated): string => dayNames[date.dayOfWeek - 1]!;
export const monthName = (date: Dated): string => monthNames[date.month - 1]!;

/** `Mon 23 Nov`; with its year where that is not `thisYear`. */
export const shortDate = (date: Dated, thisYear = date.year): string =>
  `${dayName(date).slice(0, 3)} ${date.day} ${monthName(date).slice(0, 3)}${date.year === thisYear ? "" : ` ${date.year}`}`;

/** `23 November`, or `November 23` in American English. */
export const monthDay = (date: Dated, dialect = "en-GB"): string =>
  dialect === "en-US" ? `${monthName(date)} ${date.day}` : `${date.day} ${monthName(date)}`;

/** `Monday 23 November`, or `Monday, November 23` in American English; with its year where that is not `thisYear`. */
export function longDate(date: Dated, dialect = "en-GB", thisYear = date.year): string {
  const comma = dialect === "en-US" ? "," : "";
  const year = date.year === thisYear ? "" : `${comma} ${date.year}`;
  return `${dayName(date)}${comma} ${monthDay(date, dialect)}${year}`;
}

/** `11:00` */
export function clockTime(at: Temporal.ZonedDateTime): string {
  const minute = minuteOfDay(at);
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

const twoDigits = (n: number): string => String(n).padStart(2, "0");

/** `Mon 23 Nov, 11:00`; with its year where that is not `thisYear`. */
export const shortMoment = (at: Temporal.ZonedDateTime, thisYear?: number): string =>
  `${shortDate(dateOf(at), thisYear)}, ${clockTime(at)}`;

/** `Mon 23 Nov, 13:00 in New York (20:00 in Johannesburg)`, or without places where both clocks show the same. */
export function onBothClocks(
  at: Temporal.ZonedDateTime,
  senderZone: string | undefined,
  thisYear: number = dateOf(at).year,
): string {
  if (senderZone === undefined || senderZone === at.timeZoneId) return shortMoment(at, thisYear);
  const own = at.withTimeZone(senderZone);
  if (own.offsetNanoseconds === at.offsetNanoseconds) return shortMoment(at, thisYear);
  const there = dateOf(own).equals(dateOf(at)) ? clockTime(own) : shortMoment(own, thisYear);
  return `${shortMoment(at, thisYear)} in ${zoneCity(at.timeZoneId)} (${there} in ${zoneCity(own.timeZoneId)})`;
}

/** The last minute before an end that is midnight on its own clock or in `zone`, so that the day shown is the one it ends; any other moment as it is. */
export function lastMinute(at: Temporal.ZonedDateTime, zone = at.timeZoneId): Temporal.ZonedDateTime {
  const isMidnight = [at, at.withTimeZone(zone)].some(({ hour, minute }) => hour === 0 && minute === 0);
  return isMidnight ? at.subtract({ minutes: 1 }) : at;
}

/** The last part of a zone's name, `Johannesburg`. */
export const zoneCity = (zone: string): string => zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");

/** `one day`, `3 days` */
export const counted = (n: number, unit: string): string => (n === 1 ? `one ${unit}` : `${n} ${unit}s`);

/** `A`, `A and B`, `A, B and C` */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
