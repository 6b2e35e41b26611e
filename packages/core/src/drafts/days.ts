import type { Temporal } from "temporal-polyfill";
import type { Dialect } from "../model/index.ts";
import { readPromise } from "../time/promise.ts";
import { readSpan } from "../time/span.ts";
import { unknownCountry } from "../time/working-days.ts";
import { dayName, monthDay } from "../time/words.ts";

/** A day as one says it in a message sent on `sent`: "today", "yesterday", "Friday", "last Friday", "23 November". */
export function spokenDay(
  day: Temporal.PlainDate,
  sent: Temporal.PlainDate,
  dialect: Dialect,
  /** False where the message may go out on another day than `sent`: then days have names. */
  isSure = true,
): string {
  const ago = daysBetween(day, sent);
  if (isSure && ago === 0) return "today";
  if (isSure && ago === 1) return "yesterday";
  if (ago < 0 || ago > 6) return monthDay(day, dialect);
  return sameWeek(day, sent) || !isSure || ago < 4 ? dayName(day) : `last ${dayName(day)}`;
}

/** The same where it says when something was: "yesterday", "on Friday", "last Friday", "on 23 November". */
export const onDay = (spoken: string): string => (/^(?:today|yesterday|last )/.test(spoken) ? spoken : `on ${spoken}`);

/** How long ago a day was, where one would say so: "a week", "more than two weeks", "a month". */
export function spokenSince(day: Temporal.PlainDate, today: Temporal.PlainDate): string | undefined {
  const ago = daysBetween(day, today);
  const words: readonly (readonly [most: number, says: string | undefined])[] = [
    [5, undefined],
    [8, "a week"],
    [12, "more than a week"],
    [15, "two weeks"],
    [19, "more than two weeks"],
    [23, "three weeks"],
    [27, "more than three weeks"],
    [33, "a month"],
  ];
  return words.find(([most]) => ago <= most)?.[1];
}

/** Whether the words of a promise name a day, and not a time that a day can only be worked out from. */
export const namesDay = ({ words, said }: Promised): boolean =>
  readPromise(words, said, unknownCountry)?.isNamedDay === true;

/** Whether they name a day or a week. */
export const namesWeek = (promise: Promised): boolean =>
  namesDay(promise) || ["end-of-week", "day-of-week"].includes(readSpan(promise.words)?.is ?? "");

interface Promised {
  words: string;
  said: Temporal.PlainDate;
}

/** "this week" or "next week", as it is said on `today`. */
export function spokenWeek(day: Temporal.PlainDate, today: Temporal.PlainDate): string | undefined {
  if (daysBetween(day, today) > 0) return undefined;
  if (sameWeek(day, today)) return "this week";
  return sameWeek(day, today.add({ weeks: 1 })) ? "next week" : undefined;
}

const spanWords =
  /^(?:in |within |after |about |around |roughly |approximately )*((?:a|an|one|two|three|four|five|six|seven|eight|ten|a couple of|a few|a week or two|\d{1,2})(?:(?: to | or |[-–])(?:two|three|four|five|six|eight|ten|\d{1,2}))? (?:working |business )?(?:days?|weeks?|months?)|a fortnight|a week or two)(?: or so| at most| time)?$/i;

/** A length of time as it was given: "in about two weeks" was "two weeks". Undefined where it was given another way. */
export const spokenSpan = (words: string): string | undefined =>
  spanWords.exec(words.trim().replace(/\s+/g, " "))?.[1]?.toLowerCase();

const daysBetween = (day: Temporal.PlainDate, today: Temporal.PlainDate): number =>
  day.until(today, { largestUnit: "days" }).days;

const sameWeek = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  one.weekOfYear === other.weekOfYear && one.yearOfWeek === other.yearOfWeek;
