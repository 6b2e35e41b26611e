import { dayName, dayNames, monthDay, monthNames } from "@afterword/core";
import { Temporal } from "temporal-polyfill";
import type { Note } from "./note.ts";

const day = "(?:mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?";
const month =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const nth = "(\\d{1,2})(?:st|nd|rd|th)?";
const gap = "[ \\t\\n]{1,2}";
const patterns = [
  new RegExp(
    `\\b(?:(${day})\\.?,?${gap})?(?:the${gap})?${nth}(?:${gap}of)?${gap}(${month})\\b\\.?(?:,?${gap}(\\d{4})\\b)?`,
    "gi",
  ),
  new RegExp(
    `\\b(?:(${day})\\.?,?${gap})?(${month})\\.?${gap}(?:the${gap})?${nth}\\b(?!:)(?:,?${gap}(\\d{4})\\b)?`,
    "gi",
  ),
  new RegExp(`\\b(?:(${day})\\.?,?${gap})?(\\d{4})-(\\d{2})-(\\d{2})\\b`, "gi"),
  new RegExp(`\\b(${day})\\.?,?${gap}(?:the${gap})(\\d{1,2})(?:st|nd|rd|th)\\b`, "gi"),
];
const lone = new RegExp(`\\b(${day})(?:['’]s)?\\b`, "gi");

/** A day the note names: with a date, or a weekday alone. */
export interface NamedDay {
  start: number;
  end: number;
  /** 1 (Monday) to 7, where a weekday is written. */
  weekday: number | undefined;
  /** Where the weekday stands. */
  weekdayEnd: number;
  /** Absent for a weekday alone, and where no year or month can be told. */
  date: Temporal.PlainDate | undefined;
  /** No calendar has that day, such as 31 November. */
  impossible: boolean;
  monthFirst: boolean;
  hasYear: boolean;
  hasDate: boolean;
}

const read = new WeakMap<Note, { near: Temporal.PlainDate | undefined; days: readonly NamedDay[] }>();

/** The days named in the note. Without a year, the one nearest to `near`. Several checks ask; they are read once. */
export function namedDays(note: Note, near: Temporal.PlainDate | undefined): readonly NamedDay[] {
  const before = read.get(note);
  if (before && (before.near === near || (near && before.near?.equals(near)))) return before.days;
  const days = readDays(note, near);
  read.set(note, { near, days });
  return days;
}

function readDays(note: Note, near: Temporal.PlainDate | undefined): NamedDay[] {
  const resolved = new Map<string, Temporal.PlainDate | undefined>();
  const found: NamedDay[] = [];
  // A note may name one day many times; it is looked up once.
  const once = (key: string, look: () => Temporal.PlainDate | undefined): Temporal.PlainDate | undefined => {
    if (!resolved.has(key)) resolved.set(key, look());
    return resolved.get(key);
  };
  const push = (
    match: RegExpMatchArray,
    weekday: string | undefined,
    more: Pick<NamedDay, "date" | "impossible" | "monthFirst" | "hasYear">,
  ) => {
    const start = match.index!;
    found.push({
      start,
      end: start + match[0].replace(/[\s,.]+$/, "").length,
      weekday: weekdayOf(weekday),
      weekdayEnd: start + (weekday?.length ?? 0),
      ...more,
      hasDate: true,
    });
  };
  const add = (
    match: RegExpMatchArray,
    weekday: string | undefined,
    y: string | undefined,
    m: number,
    d: number,
    monthFirst: boolean,
  ) => {
    const date = once(`${y}-${m}-${d}`, () =>
      m >= 1 && m <= 12 && d >= 1 ? resolve(y === undefined ? undefined : Number(y), m, d, near) : undefined,
    );
    const impossible = y === undefined ? m < 1 || m > 12 || d < 1 || d > daysIn(m) : date === undefined;
    push(match, weekday, { date, impossible, monthFirst, hasYear: y !== undefined });
  };
  for (const match of note.text.matchAll(patterns[0]!))
    add(match, match[1], match[4], monthOf(match[3]!), Number(match[2]), false);
  for (const match of note.text.matchAll(patterns[1]!))
    add(match, match[1], match[4], monthOf(match[2]!), Number(match[3]), true);
  for (const match of note.text.matchAll(patterns[2]!))
    add(match, match[1], match[2], Number(match[3]), Number(match[4]), false);
  for (const match of note.text.matchAll(patterns[3]!)) {
    const [weekday, day] = [weekdayOf(match[1])!, Number(match[2])];
    const date = near && once(`${weekday} the ${day}`, () => inMonthNear(weekday, day, near));
    push(match, match[1], { date, impossible: false, monthFirst: false, hasYear: false });
  }
  for (const match of note.text.matchAll(lone)) {
    const weekday = weekdayOf(match[1]);
    // "sat", "sun" and "wed" are words, and "Mon" and the rest need their dot or date.
    if (match[1]!.length < 6 && !isShortDay(note.text, match.index, match[1]!)) continue;
    const start = match.index;
    found.push({
      start,
      end: start + match[1]!.length,
      weekday,
      weekdayEnd: start + match[1]!.length,
      date: undefined,
      impossible: false,
      monthFirst: false,
      hasYear: false,
      hasDate: false,
    });
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let free = 0;
  return found.filter((each) => {
    if (each.start < free) return false;
    free = each.end;
    return true;
  });
}

/** "On Thurs", "last Tues.": a capital, and a word before it that times something. */
const isShortDay = (text: string, at: number, word: string): boolean =>
  /^\p{Lu}/u.test(word) && /\b(?:on|last|this|of|since|from) $/i.test(text.slice(Math.max(0, at - 6), at));

const weekdayOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : placeOf(dayNames, word);
const monthOf = (word: string): number => placeOf(monthNames, word);
const placeOf = (names: readonly string[], word: string): number =>
  names.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase().slice(0, 3))) + 1;
const daysIn = (m: number): number => (m === 2 ? 29 : [4, 6, 9, 11].includes(m) ? 30 : 31);

function resolve(
  year: number | undefined,
  month: number,
  day: number,
  near: Temporal.PlainDate | undefined,
): Temporal.PlainDate | undefined {
  if (year !== undefined) return valid(year, month, day);
  if (!near) return undefined;
  const candidates = [near.year - 1, near.year, near.year + 1]
    .map((each) => valid(each, month, day))
    .filter((date) => date !== undefined);
  const distance = (date: Temporal.PlainDate) => Math.abs(near.until(date, { largestUnit: "days" }).days);
  return candidates.sort((a, b) => distance(a) - distance(b))[0];
}

/** "Friday the 4th" names no month: the one around `near` in which that is so, if any. */
function inMonthNear(weekday: number, day: number, near: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const months = [0, 1, -1].map((ahead) => near.with({ day: 1 }).add({ months: ahead }));
  return months.map(({ year, month }) => valid(year, month, day)).find((date) => date?.dayOfWeek === weekday);
}

function valid(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

/** A date written the way `like` was. */
export function writeLike(date: Temporal.PlainDate, like: NamedDay): string {
  const weekday = dayName(date);
  if (!like.hasDate) return weekday;
  const core = monthDay(date, like.monthFirst ? "en-US" : "en-GB");
  return `${like.weekday === undefined ? "" : like.monthFirst ? `${weekday}, ` : `${weekday} `}${core}${like.hasYear ? `${like.monthFirst ? "," : ""} ${date.year}` : ""}`;
}
