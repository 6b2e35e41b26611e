import { Temporal } from "temporal-polyfill";
import { readInAnyLanguage } from "./languages/index.ts";
import { readMoment } from "./moment.ts";
import { readDate, readWhen } from "./natural.ts";
import { isEitherWay } from "./numeric-date.ts";
import { readSpan, weekdayNamed, type Lean } from "./span.ts";
import { readVague } from "./vague.ts";
import { clockTime, dayName, longDate } from "./words.ts";
import { unknownCountry } from "./working-days.ts";

/** What was typed, as files carry it and as people are shown it; or why it cannot be, in a sentence. */
export type ReadTime = { value: string; shows: string } | { problem: string };

interface Reading {
  now: Temporal.ZonedDateTime;
  /** `past` for what has happened, `future` for what is to come, `nearest` for an interview, which can be either. */
  lean: Lean;
}

/**
 * Reads a moment as typed ("yesterday 10:00", "8 Dec 10:00") on the clock of `now`. A date without a year, and for `nearest` a bare
 * weekday, means the closest one; what lies on the wrong side of `now`, or more than a year away, is a problem.
 */
export function momentFrom(text: string, { now, lean }: Reading): ReadTime {
  const value = lean === "nearest" ? readNearest(text, now)?.value : readWhen(text, now, lean);
  if (value === undefined) {
    return {
      problem:
        coversDays(text, now) ?? unreadable(text, 'a day and a time such as "yesterday 14:00" or "4 December 10:00"'),
    };
  }
  const moment = readMoment(value, now.timeZoneId);
  const date = moment.exact ? moment.at.toPlainDate() : moment.date;
  const shows = longDate(date, "en-GB", now.year) + (moment.exact ? `, ${clockTime(moment.at)}` : "");
  const side = moment.exact
    ? Temporal.ZonedDateTime.compare(moment.at, now)
    : Temporal.PlainDate.compare(date, now.toPlainDate());
  return judged(text, value, shows, date, side, { now, lean });
}

/**
 * Reads a moment that can be over or still to come. A bare weekday is the closer one: on a Tuesday, "Thursday 14:00" is in two days.
 * `isEven` says that it is past, and the next one hardly further away.
 */
export function readNearest(text: string, now: Temporal.ZonedDateTime): { value: string; isEven: boolean } | undefined {
  const [last, next] = [readWhen(text, now, "past"), readWhen(text, now, "future")];
  if (last === undefined || next === undefined || last === next) {
    const value = last ?? next;
    return value === undefined ? undefined : { value, isEven: false };
  }
  const today = `${now.toPlainDate()}`;
  const onDay = (value: string): string => value.slice(0, 10);
  if (onDay(last) === today) return { value: last, isEven: false };
  const days = (value: string): number =>
    Math.abs(now.toPlainDate().until(Temporal.PlainDate.from(onDay(value)), { largestUnit: "days" }).days);
  // Said on that very weekday, before the hour: neither a week ago nor in a week.
  if (days(last) === 7 && days(next) === 7) return { value: `${today}${last.slice(10)}`, isEven: false };
  return { value: days(next) < days(last) ? next : last, isEven: days(next) - days(last) === 1 };
}

/** Reads a day as typed ("Friday", "4 December", "in two weeks") and gives an ISO date, or why not: see {@link momentFrom}. */
export function dayFrom(text: string, { now, lean }: Reading): ReadTime {
  const today = now.toPlainDate();
  const value =
    (lean === "future" ? readDate(text, today) : undefined) ??
    readWhen(text, now, lean === "future" ? "future" : "past")?.slice(0, 10);
  if (value === undefined)
    return {
      problem: coversDays(text, now) ?? unreadable(text, 'a day such as "Friday", "4 December" or "2026-12-04"'),
    };
  const date = Temporal.PlainDate.from(value);
  return judged(text, value, longDate(date, "en-GB", now.year), date, Temporal.PlainDate.compare(date, today), {
    now,
    lean,
  });
}

/** Why a weekday and a date typed together cannot both be right: "Friday 5 December" where the fifth is a Saturday. */
export function disagreement(text: string, date: Temporal.PlainDate): string | undefined {
  const said = text.trim().replace(/^(?:by|on|before|until|till)\s+/i, "");
  const named = readInAnyLanguage(said, weekdayNamed);
  if (named === undefined || named === date.dayOfWeek) return undefined;
  return `${longDate(date, "en-GB", 0)} is a ${dayName(date)}: expected the day and the date to agree, found "${text.trim()}"`;
}

function judged(
  text: string,
  value: string,
  shows: string,
  date: Temporal.PlainDate,
  side: number,
  { now, lean }: Reading,
): ReadTime {
  const disagrees = disagreement(text, date);
  if (disagrees !== undefined) return { problem: disagrees };
  if (lean === "past" && side > 0)
    return { problem: `${shows} is still to come: expected a time that has passed, found "${text.trim()}"` };
  if (lean === "future" && side < 0)
    return { problem: `${shows} has passed: expected a time to come, found "${text.trim()}"` };
  if (Math.abs(now.toPlainDate().until(date).days) > 366) {
    return {
      problem: `${longDate(date, "en-GB", 0)} is more than a year away: expected a closer day, found "${text.trim()}"`,
    };
  }
  return { value, shows };
}

/** Words for a stretch of time, which no moment can be read from. */
function coversDays(text: string, now: Temporal.ZonedDateTime): string | undefined {
  const stretch = readInAnyLanguage(
    text,
    (english) => readSpan(english) ?? readVague(english, now.toPlainDate(), unknownCountry),
  );
  return stretch
    ? `"${text.trim()}" covers several days: expected the day itself, such as "Tuesday" or "8 December"`
    : undefined;
}

function unreadable(text: string, expected: string): string {
  if (text.trim() === "") return `expected ${expected}`;
  const means = isEitherWay(text) ? "expected the month by its name" : `expected ${expected}`;
  return `${means}, found "${text.trim()}"`;
}
