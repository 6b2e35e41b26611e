import { Temporal } from "temporal-polyfill";
import type { Dialect } from "../model/index.ts";
import { upperFirst } from "../text/line.ts";
import { readPromise, saysCall, timeIn } from "../time/promise.ts";
import { unknownCountry } from "../time/working-days.ts";
import { dayName, dayNames, monthDay, monthNames } from "../time/words.ts";

/** A day as one says it in a message sent on `sent`: "today", "yesterday", "Friday", "last Friday", "23 November". */
export function spokenDay(
  day: Temporal.PlainDate,
  sent: Temporal.PlainDate,
  dialect: Dialect,
  /** The hour it began, where that is known: "this morning" is closer than "today". */
  hour?: number,
): string {
  const ago = daysBetween(day, sent);
  if (ago === 0) return hour === undefined ? "today" : partOfDay(hour);
  if (ago === 1) return "yesterday";
  if (ago < 0 || ago > 6) return monthDay(day, dialect);
  return sameWeek(day, sent) || ago < 4 ? dayName(day) : `last ${dayName(day)}`;
}

const partOfDay = (hour: number): string => `this ${hour < 12 ? "morning" : hour < 17 ? "afternoon" : "evening"}`;

/** The same where it says when something was: "yesterday", "on Friday", "last Friday", "on 23 November". */
export const onDay = (spoken: string): string =>
  /^(?:today|yesterday|last |this )/.test(spoken) ? spoken : `on ${spoken}`;

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

interface Promised {
  words: string;
  said: Temporal.PlainDate;
}

const spanWords =
  /^(?:in |within |after |about |around |roughly |approximately )*((?:a|an|one|two|three|four|five|six|seven|eight|ten|a couple of|a few|a week or two|\d{1,2})(?:(?: to | or |[-–])(?:two|three|four|five|six|eight|ten|\d{1,2}))? (?:working |business )?(?:days?|weeks?|months?)|a fortnight|a week or two)(?: or so| at most| time)?$/i;

/** A length of time as it was given: "in about two weeks" was "two weeks". Undefined where it was given another way. */
export const spokenSpan = (words: string): string | undefined =>
  spanWords.exec(timeIn(words.trim().replace(/\s+/g, " ")))?.[1]?.toLowerCase();

const inWords =
  /^(?:(?:in|within|after) )?(?:(?:about|around|roughly|approximately) )?(?:a|an|one|two|three|four|five|six|seven|eight|ten|a couple of|a few|\d{1,2})(?:(?: to | or |[-–])(?:two|three|four|five|six|eight|ten|\d{1,2}))? (?:working |business )?(?:days?|weeks?|months?)(?: or so| or two)?$/i;
const within =
  /^(?:in|over|within) the (?:next|coming) (?:(?:couple of|few|two|three) )?(?:days|weeks|months|week|month|fortnight)$/i;
const ofItsWeek =
  /^(?:(?:by|before|at|towards) )?(?:(?:the )?(?:end|start|beginning|middle) of (?:the|this|next) (?:week|month|year)|(?:early|late|later|sometime|some time)? ?(?:this|next) (?:week|month)|within the (?:week|month))(?: or so| or next(?: week)?)?$/i;
const feasts =
  /^(?:after|before) (?:thanksgiving|christmas|easter|new year|ramadan|eid|diwali|the holidays|the new year|the long weekend)$/i;

const month = monthNames.join("|").toLowerCase();
const ofMonth = new RegExp(`^(?:by )?(?:the )?(end|start|beginning|middle) of (${month})$`);

/** "After the board sits", "before the summer break": true until it has happened, as long as it says "you" of nobody else. */
const atEvent =
  /^(?:after|before|once) (?:the|your|all) (?!.*\b(?:i|me|my|we|us|our|he|his|him|she|her|they|them|their)\b)(?:[\p{L}'’-]+ ?){1,6}$/iu;

const beforeDay = new RegExp(
  `^before (?:(?:mon|tues|wednes|thurs|fri)day|\\d{1,2} (?:${month})|(?:${month}) \\d{1,2})$`,
);

/**
 * When the reader will be in touch, in the words it was given in, to follow "I look forward to hearing from you": "by Friday",
 * "in about two weeks", "by the end of next week". Undefined where the words would not be true or natural on the day the note goes out.
 */
export function spokenWhen(
  promise: Promised & { day: Temporal.PlainDate },
  sent: Temporal.PlainDate,
  day: string,
): string | undefined {
  if (Temporal.PlainDate.compare(promise.day, sent) <= 0) return undefined;
  const words = plainWords(promise.words);
  const by = saysCall(promise.words) && !/\bby\b/.test(words) ? "on" : "by";
  // A date is said only where they said one: "the Tuesday after next" is no 17 November.
  if (namesDay(promise))
    return dayNames.some((name) => name === day) ||
      monthNames.some((name) => words.includes(name.slice(0, 3).toLowerCase()))
      ? `${by} ${day}`
      : undefined;
  if (beforeDay.test(words)) return words.replace(/(?<=^before |\d )\p{L}/u, (letter) => letter.toUpperCase());
  // "In a week" is said for a day longer, "in three weeks" for three: the words are rough, but not wrong by half.
  const isFresh = daysBetween(promise.said, sent) <= Math.min(3, daysBetween(promise.said, promise.day) / 7);
  if (inWords.test(words) && isFresh) return /^(?:in|within|after) /.test(words) ? words : `in ${words}`;
  if (within.test(words) && isFresh) return words;
  if (ofItsWeek.test(words) && sameWeek(promise.said, sent))
    return /^(?:the )?(?:end|start|beginning|middle)/.test(words)
      ? `${by === "on" ? "at" : "by"} ${words.replace(/^(?=end|start|beginning|middle)/, "the ")}`
      : words;
  // What happens on no known day may keep its capitals: "after the Berlin trip".
  if (atEvent.test(words) && !feasts.test(words))
    return promise.words
      .trim()
      .replace(/[.!]+$/, "")
      .replace(/^\p{Lu}/u, (first) => first.toLowerCase());
  const [, part, named] = ofMonth.exec(words) ?? [];
  if (part !== undefined && named !== undefined) return `by the ${part} of ${upperFirst(named)}`;
  if (feasts.test(words))
    return words
      .replace(/ (?!the\b|new year|long|holidays|weekend)(\p{L})/u, (space) => space.toUpperCase())
      .replace("new year", "New Year");
  return undefined;
}

/** When the reader should have been heard of by now: "by 4 December", "in about two weeks". */
export function spokenBy(promise: Promised, day: string): string {
  if (namesDay(promise)) return `by ${day}`;
  const words = plainWords(promise.words);
  return inWords.test(words) ? (/^(?:in|within|after) /.test(words) ? words : `in ${words}`) : "by now";
}

const plainWords = (words: string): string =>
  timeIn(words.trim().replace(/\s+/g, " "))
    .replace(/[.!]+$/, "")
    .toLowerCase();

const daysBetween = (day: Temporal.PlainDate, today: Temporal.PlainDate): number =>
  day.until(today, { largestUnit: "days" }).days;

const sameWeek = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  one.weekOfYear === other.weekOfYear && one.yearOfWeek === other.yearOfWeek;
