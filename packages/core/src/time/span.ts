import { Temporal } from "temporal-polyfill";
import { nameMonths } from "./numeric-date.ts";
import { dayNames, monthNames } from "./words.ts";
import { addWorkingDays, rollBack, startOfWeek, type WorkCalendar } from "./working-days.ts";

/** A date as people give it: counted from the day it was said. */
export type Span =
  | { is: "date"; date: Temporal.PlainDate }
  | { is: "days"; days: number }
  /** As a day, the one after; {@link readWhen} knows the hour. */
  | { is: "hours"; hours: number }
  | { is: "working-days"; days: number }
  | { is: "months"; months: number }
  /** The next such day after the one it was said on ("Friday"), and so many weeks later ("Friday week"). */
  | { is: "weekday"; weekday: number; weeks: number }
  /** The next such day, today included ("this Friday"). */
  | { is: "this-weekday"; weekday: number }
  /** That day of the week so many weeks ahead ("Tuesday next week"). */
  | { is: "weekday-of-week"; weekday: number; weeks: number }
  /** Counted from 0, the first day of the week after its weekend ("the start of next week"). */
  | { is: "day-of-week"; nth: number; weeks: number }
  | { is: "end-of-week"; weeks: number }
  /** A month by name, 1 to 12, or so many months ahead. */
  | { is: "part-of-month"; part: MonthPart; month: { named: number } | { ahead: number } };

type MonthPart = "early" | "mid" | "end";

// A Map: the words come from files, and `constructor` is no number.
const numbers = new Map([
  ["a", 1],
  ["an", 1],
  ["one", 1],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
  ["six", 6],
  ["seven", 7],
  ["eight", 8],
  ["nine", 9],
  ["ten", 10],
  ["eleven", 11],
  ["twelve", 12],
  ["fourteen", 14],
  ["fifteen", 15],
  ["twenty", 20],
  ["thirty", 30],
  ["a couple of", 2],
  ["a couple", 2],
  ["couple of", 2],
  ["couple", 2],
  ["a few", 3],
  ["few", 3],
]);

const count = `(\\d{1,3}|${[...numbers.keys()].sort((a, b) => b.length - a.length).join("|")})`;
const unit = "(hour|day|(?:working|business|work)[ -]day|week|fortnight|month)(?:s'|'s|s)?";
/** One of them: "the coming weeks" is no week. */
const oneUnit = "(hour|day|(?:working|business|work)[ -]day|week|fortnight|month)(?:'s)?";
const weekday =
  "(mon(?:day)?|tue(?:s|sday)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
export const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

const placeOf =
  (names: readonly string[]) =>
  (name: string): number =>
    names.findIndex((full) => full.toLowerCase().startsWith(name)) + 1;
/** "Weds" begins as no day is written, so three letters decide. */
const weekdayNumber = (name: string): number => placeOf(dayNames)(name.slice(0, 3));
export const monthNumber = placeOf(monthNames);
const numberOf = (word: string): number => numbers.get(word) ?? Number(word);
const weeksAhead = (which = "this"): number =>
  which.endsWith("after next") ? 2 : /next|following/.test(which) ? 1 : 0;
const partOf = (word: string): MonthPart =>
  /early|start|beginning/.test(word) ? "early" : /mid/.test(word) ? "mid" : "end";

type Form = [pattern: RegExp, read: (...found: (string | undefined)[]) => Span | undefined];
const form = (pattern: string, read: Form[1]): Form => [new RegExp(`^${pattern}$`), read];

/** Every form with what it means. The first that fits counts. */
const forms: Form[] = [
  form("(\\d{4}-\\d{2}-\\d{2})", (date) => isoDate(date!)),
  form("(?:today|tonight)", () => ({ is: "days", days: 0 })),
  form("(?:tomorrow|tmrw|tmr|tomoz)", () => ({ is: "days", days: 1 })),
  form("(?:the )?day after tomorrow", () => ({ is: "days", days: 2 })),
  form(
    "(?:(?:the )?(?:end|close) of |(?:late|later)(?: in)? )?(?:(the|this|next|the following) week|(?:the )?(week after next))",
    (which, afterNext) => ({
      is: "end-of-week",
      weeks: weeksAhead(which ?? afterNext),
    }),
  ),
  form("(?:(?:the )?end of week|eow|the weekend)", () => ({ is: "end-of-week", weeks: 0 })),
  form(
    "(?:the )?(start|beginning|early|middle|mid)(?: of| in)?[ -](?:(?:the |(this|next|the following) )?week|(?:the )?(week after next))",
    (part, which, afterNext) => ({
      is: "day-of-week",
      nth: part === "early" ? 1 : part!.startsWith("mid") ? 2 : 0,
      weeks: weeksAhead(which ?? afterNext),
    }),
  ),
  form("midweek", () => ({ is: "day-of-week", nth: 2, weeks: 0 })),
  form(
    "(?:(?:the )?(end|close|start|beginning|early|middle|mid|late|later)(?: of| in)?[ -])?(the|this|next|the following) month",
    (part = "end", which) => ({
      is: "part-of-month",
      part: partOf(part),
      month: { ahead: weeksAhead(which) },
    }),
  ),
  form("(?:(?:the )?end of month|eom)", () => ({ is: "part-of-month", part: "end", month: { ahead: 0 } })),
  form("(?:(?:the )?end of (?:(?:the|this) )?year|year[ -]end)", () => ({
    is: "part-of-month",
    part: "end",
    month: { named: 12 },
  })),
  form(`(?:the )?(end|close|start|beginning|early|middle|mid|late)(?: of| in)?[ -]${month}`, (part, name) => ({
    is: "part-of-month",
    part: partOf(part!),
    month: { named: monthNumber(name!) },
  })),
  form(`${weekday}`, (name) => ({ is: "weekday", weekday: weekdayNumber(name!), weeks: 0 })),
  form(`(?:this|this coming|coming) ${weekday}`, (name) => ({ is: "this-weekday", weekday: weekdayNumber(name!) })),
  form(`(next|the following|following) ${weekday}`, (_, name) => ({
    is: "weekday-of-week",
    weekday: weekdayNumber(name!),
    weeks: 1,
  })),
  form(`(?:the )?${weekday} after next`, (name) => ({
    is: "weekday-of-week",
    weekday: weekdayNumber(name!),
    weeks: 2,
  })),
  form(`${weekday} (?:of )?(this|next|the following|(?:the )?week after next)(?: week)?`, (name, which) => ({
    is: "weekday-of-week",
    weekday: weekdayNumber(name!),
    weeks: weeksAhead(which),
  })),
  form(`(this|next|the following) week(?: on)? ${weekday}`, (which, name) => ({
    is: "weekday-of-week",
    weekday: weekdayNumber(name!),
    weeks: weeksAhead(which),
  })),
  form(`${weekday} (week|fortnight)`, (name, length) => ({
    is: "weekday",
    weekday: weekdayNumber(name!),
    weeks: length === "week" ? 1 : 2,
  })),
  form(`${count} (week|fortnight)s? (?:on|from) ${weekday}`, (n, length, name) => ({
    is: "weekday",
    weekday: weekdayNumber(name!),
    weeks: numberOf(n!) * (length === "week" ? 1 : 2),
  })),
  form(`an? ${unit} or (two|three|so)`, (length, n) => lengthOf(n === "so" ? 1 : numberOf(n!), length!)),
  // "A week to ten days" is a promise of ten days.
  form(`${count} ${unit} (?:to|or) ${count} ${unit}`, (_, __, n, length) => lengthOf(numberOf(n!), length!)),
  form(`(?:another|(?:the )?(?:next|coming|following)) ${oneUnit}`, (length) => lengthOf(1, length!)),
  form(
    `(?:(?:about|around|roughly|up to|at most|another|(?:the )?(?:next|coming|following)) )*${count}(?: ?(?:-|–|to|or) ?${count})? ?${unit}(?: or so| time| from (?:now|today)| today)*`,
    // "Two to three weeks" is a promise of three.
    (first, last, length) => lengthOf(Math.max(numberOf(first!), numberOf(last ?? first!)), length!),
  ),
];

function lengthOf(n: number, length: string): Span {
  switch (length) {
    case "hour":
      return { is: "hours", hours: n };
    case "day":
      return { is: "days", days: n };
    case "week":
      return { is: "days", days: 7 * n };
    case "fortnight":
      return { is: "days", days: 14 * n };
    case "month":
      return { is: "months", months: n };
    default:
      return { is: "working-days", days: n };
  }
}

/**
 * Reads "2026-12-04", "tomorrow", "Friday", "next Tuesday", "Thursday week", "in two weeks", "two to three weeks", "within 10
 * working days", "a week from Friday", "end of next week", "early next week", "mid-December", "the end of the month", with or
 * without "by". Undefined for anything else: what is vaguer ("soon", "in January") is for {@link readPromise}.
 */
export function readSpan(words: string): Span | undefined {
  const text = plain(words);
  for (const [pattern, read] of forms) {
    const found = pattern.exec(text);
    const span = found && read(...found.slice(1), text);
    if (span) return span;
  }
  return undefined;
}

/** No way of naming a time is longer; patterns are tried on nothing that is. */
export const longestWords = 200;

/** Without the words around a date that do not change which day it is. */
export function plain(words: string): string {
  if (words.length > longestWords) return "";
  const text = nameMonths(words)
    .trim()
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .replace(/[.!?,]+$/, "")
    .replace(/,? (?:at the latest|latest)$/, "")
    .replace(
      /^(?:(?:by|before|until|till|on|around|about|at|within|in|after|from|over|during|no later than|not later than|some ?time|towards?|hopefully|probably|possibly|likely|maybe|at some point) )+/,
      "",
    );
  const dayPart =
    / (?:morning|lunchtime|noon|afternoon|evening|night|eod|eop|cob|(?:at )?(?:the )?(?:end of (?:the )?(?:day|play)|close of (?:business|play)))$/;
  const endOf =
    /^(?:(?:the )?end of (?:(?:the |business )?day|play)|(?:the )?close of (?:business|play)|eod|eop|cob)(?:,? on)? ?/;
  const rest = /^this (?:morning|afternoon|evening)$/.test(text)
    ? "today"
    : text.replace(endOf, "").replace(dayPart, "");
  return rest === "" && text !== "" ? "today" : rest;
}

function isoDate(text: string): Span | undefined {
  try {
    return { is: "date", date: Temporal.PlainDate.from(text) };
  } catch {
    return undefined;
  }
}

const dayThenMonth = new RegExp(`^(?:${weekday} )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?: (\\d{4}))?$`);
const monthThenDay = new RegExp(`^(?:${weekday} )?${month} (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: (\\d{4}))?$`);
const dayAlone = new RegExp(`^(?:${weekday} )?(?:the )?(\\d{1,2})(?:st|nd|rd|th)$`);

/** Which way a time leans that could be two: the last one, the next one, or whichever is closer. */
export type Lean = "past" | "future" | "nearest";

/**
 * "4 December" or "December 4th": the closest to `from`, whichever side it is on. "The 4th" alone leans as `lean` says. Where a
 * weekday is named as well, the date wins. Apart from {@link readSpan} because it names a date, not a distance.
 */
export function readDayAndMonth(
  words: string,
  from: Temporal.PlainDate,
  lean: Lean = "future",
): Temporal.PlainDate | undefined {
  const text = plain(words).replace(/[.,]/g, "");
  const [, , dayFirst, monthSecond, yearThird] = dayThenMonth.exec(text) ?? [];
  const [, , monthFirst, daySecond, yearLast] = monthThenDay.exec(text) ?? [];
  const name = monthSecond ?? monthFirst;
  const day = Number(dayFirst ?? daySecond ?? dayAlone.exec(text)?.[2]);
  if (Number.isNaN(day)) return undefined;
  const year = yearThird ?? yearLast;
  if (year) return existing(Number(year), monthNumber(name!), day);
  const next = lean === "past" && !name ? undefined : occurrence(name, day, from, 1);
  const last = lean === "future" && !name ? undefined : occurrence(name, day, from, -1);
  if (!next || !last) return next ?? last;
  return last.until(from).days < from.until(next).days ? last : next;
}

/** The first such day on or after `from`, or on or before it (`sign` -1). */
function occurrence(
  month: string | undefined,
  day: number,
  from: Temporal.PlainDate,
  sign: 1 | -1,
): Temporal.PlainDate | undefined {
  // Eight years reach the next 29 February even across a century.
  for (let i = 0; i <= 8 * 12; i++) {
    const there = from.with({ day: 1 }).add({ months: sign * i });
    const found = month && there.month !== monthNumber(month) ? undefined : existing(there.year, there.month, day);
    if (found && sign * Temporal.PlainDate.compare(found, from) >= 0) return found;
  }
  return undefined;
}

/** The day of the week that the words name beside a date ("Friday 4 December"), 1 to 7. */
export function weekdayNamed(words: string): number | undefined {
  const name = new RegExp(`^${weekday}\\b.*\\d`).exec(plain(words).replace(/[.,]/g, ""))?.[1];
  return name === undefined ? undefined : weekdayNumber(name);
}

function existing(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

/** The date a span means when it was said on `said`; never before that day, but for a date that is written out or "Monday this week". */
export function resolveSpan(span: Span, said: Temporal.PlainDate, calendar: WorkCalendar): Temporal.PlainDate {
  switch (span.is) {
    case "date":
      return span.date;
    case "days":
      return said.add({ days: span.days });
    case "hours":
      return said.add({ days: Math.ceil(span.hours / 24) });
    case "working-days":
      return addWorkingDays(said, span.days, calendar);
    case "months":
      return said.add({ months: span.months });
    case "weekday":
      return onOrAfter(said.add({ days: 1 }), span.weekday).add({ weeks: span.weeks });
    case "this-weekday":
      return onOrAfter(said, span.weekday);
    case "weekday-of-week":
      return onOrAfter(startOfWeek(said, calendar).add({ weeks: span.weeks }), span.weekday);
    case "day-of-week": {
      const found = startOfWeek(said, calendar).add({ weeks: span.weeks, days: span.nth });
      return isBefore(found, said) ? found.add({ weeks: 1 }) : found;
    }
    case "end-of-week": {
      const found = lastWorkingDayOfWeek(startOfWeek(said, calendar).add({ weeks: span.weeks }), calendar);
      // "This week", said on a Saturday, is the one that is about to begin.
      return isBefore(found, said)
        ? lastWorkingDayOfWeek(startOfWeek(said, calendar).add({ weeks: 1 }), calendar)
        : found;
    }
    case "part-of-month":
      return partOfMonth(span, said, calendar);
  }
}

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(a, b) < 0;

const onOrAfter = (date: Temporal.PlainDate, weekday: number): Temporal.PlainDate =>
  date.add({ days: (weekday - date.dayOfWeek + 7) % 7 });

/** In a week without any working day, the day that would have been the last. */
function lastWorkingDayOfWeek(start: Temporal.PlainDate, calendar: WorkCalendar): Temporal.PlainDate {
  const end = start.add({ days: 6 });
  const last = rollBack(end, calendar);
  return isBefore(last, start) ? rollBack(end, { ...calendar, holidays: {} }) : last;
}

/** Early is the first week, the middle is the 15th, the end is the last working day. A month that is over means the next one. */
function partOfMonth(
  span: Span & { is: "part-of-month" },
  said: Temporal.PlainDate,
  calendar: WorkCalendar,
): Temporal.PlainDate {
  const first = said.with({ day: 1 });
  const start =
    "ahead" in span.month
      ? first.add({ months: span.month.ahead })
      : first.add({ months: (span.month.named - first.month + 12) % 12 });
  const last = start.with({ day: start.daysInMonth });
  if (span.part === "end") {
    const worked = rollBack(last, calendar);
    return isBefore(worked, said) ? last : worked;
  }
  const found = start.with({ day: span.part === "early" ? 7 : 15 });
  return isBefore(found, said) ? found.add("ahead" in span.month ? { months: 1 } : { years: 1 }) : found;
}
