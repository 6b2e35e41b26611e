import { Temporal } from "temporal-polyfill";
import { isWorkingDay, rollBack, rollForward, type WorkCalendar } from "./working-days.ts";

type Feast = (said: Temporal.PlainDate, calendar: WorkCalendar) => Temporal.PlainDate | undefined;

const feasts: readonly (readonly [name: string, next: Feast])[] = [
  [
    "thanksgiving(?: day)?",
    (said, { country }) =>
      yearly(said, (year) => (country?.startsWith("CA") ? nthWeekday(year, 10, 2, 1) : nthWeekday(year, 11, 4, 4))),
  ],
  ["(?:thai )?pongal|makar sankranti|sankranti", (said) => yearly(said, (year) => dayOf(year, 1, 17))],
  ["(?:epiphany|three kings(?: day)?)", (said) => yearly(said, (year) => dayOf(year, 1, 6))],
  ["australia day", (said) => yearly(said, (year) => dayOf(year, 1, 26))],
  ["(?:st\\.? )patrick'?s day", (said) => yearly(said, (year) => dayOf(year, 3, 17))],
  ["anzac day", (said) => yearly(said, (year) => dayOf(year, 4, 25))],
  ["freedom day", (said) => yearly(said, (year) => dayOf(year, 4, 27))],
  ["may day", (said) => yearly(said, (year) => dayOf(year, 5, 1))],
  ["juneteenth", (said) => yearly(said, (year) => dayOf(year, 6, 19))],
  ["midsummer", (said) => yearly(said, (year) => dayOf(year, 6, 26))],
  ["canada day", (said) => yearly(said, (year) => dayOf(year, 7, 1))],
  ["(?:fourth|4th) of july|july (?:fourth|4th)", (said) => yearly(said, (year) => dayOf(year, 7, 4))],
  ["bastille day", (said) => yearly(said, (year) => dayOf(year, 7, 14))],
  ["ferragosto|assumption(?: day)?", (said) => yearly(said, (year) => dayOf(year, 8, 15))],
  ["heritage day", (said) => yearly(said, (year) => dayOf(year, 9, 24))],
  ["(?:all saints'?(?: day)?|halloween)", (said) => yearly(said, (year) => dayOf(year, 11, 1))],
  ["labor day", (said) => yearly(said, (year) => nthWeekday(year, 9, 1, 1))],
  ["memorial day", (said) => yearly(said, (year) => nthWeekday(year, 6, 0, 1))],
  ["(?:bank holiday|public holiday|long weekend|holiday weekend)", longWeekend],
];

/**
 * Reads what is said around a day off that people count from: "before Thanksgiving", "the week after Labor Day", "by the bank
 * holiday weekend". Expects lower case. Undefined for anything else.
 */
export function readAroundFeast(
  words: string,
  said: Temporal.PlainDate,
  calendar: WorkCalendar,
): { begin: Temporal.PlainDate; end: Temporal.PlainDate } | undefined {
  for (const [name, next] of [...feasts, ...namedIn(words, said, calendar)]) {
    const found = new RegExp(
      `^(?:(${sides}) )?(?:the )?(?:next )?(?:${name})(?: (?:weekend|week|break|holiday))?$`,
    ).exec(words);
    if (!found) continue;
    const day = next(said, calendar);
    const when = found[1] ?? "by";
    // No such weekend is known, here or so soon: it is spoken of when it is close.
    if (!day) return { begin: said, end: said.add({ weeks: 2 }) };
    if (/^(?:by|before|ahead of|this side of)$/.test(when))
      return { begin: said, end: later(rollBack(day.subtract({ days: 1 }), calendar), said) };
    if (/^(?:after|once)$/.test(when)) {
      const begin = rollForward(day.add({ days: 1 }), calendar);
      return { begin, end: rollBack(begin.add({ days: 6 }), calendar) };
    }
    const monday = day
      .subtract({ days: day.dayOfWeek - 1 })
      .add({ weeks: when.endsWith("before") ? -1 : when.endsWith("week after") ? 1 : 0 });
    const end = rollBack(monday.add({ days: 6 }), calendar);
    return Temporal.PlainDate.compare(end, said) < 0 ? undefined : { begin: later(monday, said), end };
  }
  return undefined;
}

const sides = "by|before|ahead of|this side of|after|once|over|around|(?:in |during )?the week (?:before|of|after)";
const beside = new RegExp(`^(?:${sides}) (?:the )?([a-z' -]{4,40})$`);

/** A public holiday of their country by its own name, or by what is left of it without "day": the next one. */
function namedIn(words: string, said: Temporal.PlainDate, { holidays }: WorkCalendar): (readonly [string, Feast])[] {
  const name = beside.exec(words)?.[1]?.replace(/ (?:weekend|week|break|holiday)$/, "");
  if (name === undefined) return [];
  const bare = bareName(name);
  const day = Object.keys(holidays)
    .sort()
    .find((one) => one > said.toString() && bare !== "" && bareName(holidays[one]!) === bare);
  return day === undefined ? [] : [[name, () => Temporal.PlainDate.from(day)]];
}

const bareName = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}|\(.*\)|['’]?s?['’]?(?![\p{L}'’])/gu, "")
    .replace(/\b(?:the|of|national|day|festival)\b/g, " ")
    .replace(/[^a-z]+/g, " ")
    .trim();

function yearly(said: Temporal.PlainDate, of: (year: number) => Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(of(said.year), said) <= 0 ? of(said.year + 1) : of(said.year);
}

const dayOf = (year: number, month: number, day: number): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year, month, day });

/** The nth such day of the week in a month; 0 is the last of the month before. */
function nthWeekday(year: number, month: number, nth: number, weekday: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
}

/** How many days ahead "the long weekend" is still spoken of: one that is further off is another, which only a region has. */
const daysSpokenOf = 21;

/** The next Monday or Friday off, or the Friday after a Thursday off, which most take as well. */
function longWeekend(said: Temporal.PlainDate, calendar: WorkCalendar): Temporal.PlainDate | undefined {
  for (let ahead = 1; ahead <= daysSpokenOf; ahead++) {
    const day = said.add({ days: ahead });
    const isOff = !isWorkingDay(day, calendar) && !calendar.weekend.includes(day.dayOfWeek);
    if (isOff && (day.dayOfWeek === 1 || day.dayOfWeek === 5)) return day;
    if (isOff && day.dayOfWeek === 4) return day.add({ days: 1 });
  }
  return undefined;
}

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) < 0 ? b : a;
