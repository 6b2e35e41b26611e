import { Temporal } from "temporal-polyfill";
import { readAroundFeast } from "./feast.ts";
import { longestWords, month, monthNumber, plain } from "./span.ts";
import { addWorkingDays, rollBack, type WorkCalendar } from "./working-days.ts";

/** The days that vague words cover. */
export interface VagueSpan {
  begin: Temporal.PlainDate;
  end: Temporal.PlainDate;
}

type Read = (
  said: Temporal.PlainDate,
  calendar: WorkCalendar,
  ...found: (string | undefined)[]
) => VagueSpan | undefined;
type Form = [pattern: RegExp, read: Read];
const form = (pattern: string, read: Read): Form => [new RegExp(`^(?:${pattern})$`), read];

const within =
  (length: Temporal.DurationLike): Read =>
  (said) => ({ begin: said, end: said.add(length) });
const withinWorkingDays =
  (days: number): Read =>
  (said, calendar) => ({ begin: said, end: addWorkingDays(said, days, calendar) });

const which = "(this|the|next|the next|the coming|the following)";
const quarter =
  "(?:q([1-4])|(?:the )?(first|second|third|fourth|last) quarter)(?: of (?:the|this|next) year)?(?: (\\d{4}))?";
const ordinals = ["first", "second", "third", "fourth"];

/** "Soon" is five working days and "in the coming weeks" three weeks: our own judgement, as no source says (H25). */
const forms: Form[] = [
  form(
    "(?:very |pretty |quite |really )?(?:soon|shortly|promptly)|before long|as soon as (?:possible|we can|i can)|asap|any (?:day|time)(?: now)?|(?:a matter of )?days",
    withinWorkingDays(5),
  ),
  form("(?:the )?(?:(?:coming|next|following) )?(?:several )?days|one of these days", withinWorkingDays(5)),
  form(
    "(?:the )?(?:(?:coming|next|following) )?(?:several |some )?weeks|a matter of weeks|due course|a while",
    within({ weeks: 3 }),
  ),
  form("(?:the )?(?:(?:coming|next|following) )?(?:several |some )?months", within({ months: 3 })),
  form(
    "(?:the )?(?:(?:christmas|xmas|festive|year-end|winter|december) )?(?:holidays?|holiday season|break)(?: season| period)?|christmas(?: and new year)?|xmas|(?:the )?new year(?:'s)?|(?:early|the start of|the beginning of)(?: in)? the new year",
    (said, calendar) => afterSeason(said, calendar) ?? newYear(said),
  ),
  form(
    "(?:the )?((?:chinese|lunar) new year|cny|spring festival|t[eế]t|seollal|golden week|national day|mid-autumn(?: festival)?|chuseok|hari raya(?: puasa| haji)?|lebaran|dragon boat(?: festival)?|qingming(?: festival)?|ching ming|eid(?: (?:al[- ])?(?:fitr|adha))?|ramadan|diwali|deepavali|holi|carnival|passover|pesach|rosh hashanah|sukkot|purim|thanksgiving|bayram|nowruz|songkran|obon)(?: (?:holidays?|break|week|weekend))?",
    (said, calendar, feast) => afterFeast(said, calendar, feast!),
  ),
  form("(?:the )?easter(?: (?:holidays?|break|weekend))?", (said) => afterDay(said, easterMonday)),
  form("(?:the )?summer(?: (?:holidays?|break))?", (said) => afterMonth(said, 9)),
  form(quarter, (said, calendar, number, ordinal, year) =>
    quarterOf(said, calendar, number ? Number(number) : ordinal === "last" ? 4 : ordinals.indexOf(ordinal!) + 1, year),
  ),
  form(`(?:(?:the )?end of )?${which} quarter`, (said, calendar, ahead) => {
    const now = Math.ceil(said.month / 3);
    return quarterOf(said, calendar, /next|coming|following/.test(ahead!) ? (now % 4) + 1 : now, undefined);
  }),
  form(`(?:early|(?:the )?(?:start|beginning) of)(?: in)? q([1-4])`, (said, calendar, number) => {
    const all = quarterOf(said, calendar, Number(number), undefined);
    return all && { begin: all.begin, end: lastWorked(all.begin.with({ day: all.begin.daysInMonth }), calendar) };
  }),
  form(`(?:(?:the )?end of |late )q([1-4])`, (said, calendar, number) =>
    quarterOf(said, calendar, Number(number), undefined),
  ),
  form(`(?:the )?${month}(?: (\\d{4}))?`, (said, calendar, name, year) => {
    const first = monthAhead(said, monthNumber(name!), year);
    return span(said, first, lastWorked(first.with({ day: first.daysInMonth }), calendar));
  }),
  form(
    `(?:the )?(first|second|latter) half of (?:${month}|(the|this|next) month)`,
    (said, calendar, half, name, relative) => {
      const first = name
        ? monthAhead(said, monthNumber(name), undefined)
        : said.with({ day: 1 }).add({ months: relative === "next" ? 1 : 0 });
      return half === "first"
        ? span(said, first, first.with({ day: 15 }))
        : span(said, first.with({ day: 16 }), lastWorked(first.with({ day: first.daysInMonth }), calendar));
    },
  ),
  form(
    `(?:the )?(first|second|third|fourth|last)(?: full)? week of (?:${month}|(the|this|next) month)`,
    (said, calendar, nth, name, relative) => {
      const first = name
        ? monthAhead(said, monthNumber(name), undefined)
        : said.with({ day: 1 }).add({ months: relative === "next" ? 1 : 0 });
      const monday =
        nth === "last"
          ? first.add({ months: 1 }).subtract({ days: 1 })
          : first.add({ days: (8 - first.dayOfWeek) % 7 }).add({ weeks: ordinals.indexOf(nth!) });
      const start = nth === "last" ? monday.subtract({ days: monday.dayOfWeek - 1 }) : monday;
      return span(said, start, lastWorked(start.add({ days: 6 }), calendar));
    },
  ),
  form(
    `(?:(?:the )?week (?:of|commencing|beginning|starting)|w\\/?c)(?: the)? (\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}`,
    (said, calendar, day, name) => {
      const there = dated(monthAhead(said, monthNumber(name!), undefined), Number(day));
      if (!there) return undefined;
      const start = there.subtract({ days: there.dayOfWeek - 1 });
      return span(said, start, lastWorked(start.add({ days: 6 }), calendar));
    },
  ),
  form(
    "(?:(?:the )?week (?:of|commencing|beginning|starting)|w\\/?c)(?: the)? (\\d{1,2})(?:st|nd|rd|th)",
    (said, calendar, day) => {
      for (const months of [0, 1, 2]) {
        const there = dated(said.with({ day: 1 }).add({ months }), Number(day));
        const start = there?.subtract({ days: there.dayOfWeek - 1 });
        const covered = start && span(said, start, lastWorked(start.add({ days: 6 }), calendar));
        if (covered) return covered;
      }
      return undefined;
    },
  ),
  // "KW 7" and "vecka 7": the week of that number (ISO 8601), the next one.
  form(
    "(?:(?:in )?der )?(?:(?:calendar )?week|wk|kw|cw|kalenderwoche|vecka|uge|uke|viikko)\\.? ?(\\d{1,2})",
    (said, calendar, number) => {
      for (const year of [said.year, said.year + 1]) {
        const monday = weekOf(year, Number(number));
        const covered = monday && span(said, monday, lastWorked(monday.add({ days: 6 }), calendar));
        if (covered) return covered;
      }
      return undefined;
    },
  ),
  form("(?:later )?(?:this|the) year", (said, calendar) =>
    span(said, said, lastWorked(said.with({ month: 12, day: 31 }), calendar)),
  ),
  form("(?:sometime |early |later )?next year", (said, calendar) => {
    const first = said.with({ month: 1, day: 1 }).add({ years: 1 });
    return span(said, first, lastWorked(first.add({ months: 2, days: 30 }), calendar));
  }),
];

/**
 * Reads what names no day: "soon", "in the coming weeks", "after the holidays", "by Q1", "in January", "towards the end of the
 * month", "the week of 7 December". Undefined for anything else.
 */
export function readVague(words: string, said: Temporal.PlainDate, calendar: WorkCalendar): VagueSpan | undefined {
  if (words.length > longestWords) return undefined;
  const lower = words
    .trim()
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\s+/g, " ")
    .replace(/[.!?,]+$/, "")
    .replace(/^(?:(?:hopefully|probably|possibly|likely|maybe|some ?time|at some point),? )+/, "");
  const before =
    /^(?:by|before|this side of) (?:the )?(?:christmas|xmas|(?:(?:christmas|festive|december|winter|year-end) )?(?:holidays?|break))$/.test(
      lower,
    );
  if (before) {
    const eve = said.with({ month: 12, day: 23 });
    const end = Temporal.PlainDate.compare(eve, said) < 0 ? eve.add({ years: 1 }) : eve;
    return span(said, said, lastWorked(end, calendar));
  }
  const around = readAroundFeast(lower, said, calendar);
  if (around) return around;
  const text = plain(lower);
  const part = partOfWeek.exec(text);
  if (part) {
    const week = readVague(part[2]!, said, calendar);
    return week && narrowed(week, part[1]!);
  }
  for (const [pattern, read] of forms) {
    const found = pattern.exec(text);
    const covered = found && read(said, calendar, ...found.slice(1));
    if (covered) return covered;
  }
  return undefined;
}

/** "Late in the week of 7 December": which part, and the week. */
const partOfWeek =
  /^(?:the )?(early|beginning|start|mid|middle|late|later|end)(?: in| of)? ((?:the )?(?:week (?:of|commencing|beginning|starting) |w\/?c ).+)$/;

/** The first two days of a week, its middle, or its last two. */
function narrowed({ begin, end }: VagueSpan, part: string): VagueSpan {
  const monday = end.subtract({ days: end.dayOfWeek - 1 });
  const day = (nth: number): Temporal.PlainDate => {
    const found = monday.add({ days: nth });
    return Temporal.PlainDate.compare(found, end) > 0 ? end : later(found, begin);
  };
  if (/^(?:late|later|end)$/.test(part)) return { begin: later(end.subtract({ days: 1 }), begin), end };
  return part.startsWith("mid") ? { begin: day(1), end: day(2) } : { begin: day(0), end: day(1) };
}

function span(said: Temporal.PlainDate, begin: Temporal.PlainDate, end: Temporal.PlainDate): VagueSpan | undefined {
  if (Temporal.PlainDate.compare(end, said) < 0) return undefined;
  return { begin: Temporal.PlainDate.compare(begin, said) < 0 ? said : begin, end };
}

const lastWorked = (day: Temporal.PlainDate, calendar: WorkCalendar): Temporal.PlainDate => rollBack(day, calendar);

/** The month of that number that is under way or comes next, as its first day. */
function monthAhead(said: Temporal.PlainDate, number: number, year: string | undefined): Temporal.PlainDate {
  const first = said.with({ day: 1 });
  return year === undefined
    ? first.add({ months: (number - first.month + 12) % 12 })
    : Temporal.PlainDate.from({ year: Number(year), month: number, day: 1 });
}

function quarterOf(
  said: Temporal.PlainDate,
  calendar: WorkCalendar,
  number: number,
  year: string | undefined,
): VagueSpan | undefined {
  const last = monthAhead(said, number * 3, year);
  return span(said, last.subtract({ months: 2 }), lastWorked(last.with({ day: last.daysInMonth }), calendar));
}

/** From the new year's first working days to the end of January's first full week. */
function newYear(said: Temporal.PlainDate): VagueSpan {
  const first = Temporal.PlainDate.from({
    year: said.month > 1 || said.day > 15 ? said.year + 1 : said.year,
    month: 1,
    day: 1,
  });
  const monday = first.add({ days: (8 - first.dayOfWeek) % 7 });
  return {
    begin: Temporal.PlainDate.compare(monday, said) < 0 ? said : monday,
    end: later(monday.add({ days: 4 }), said),
  };
}

/** The season of the calendar that is under way or comes next within half a year, and a working week in which to come back. */
function afterSeason(said: Temporal.PlainDate, { seasons = [], ...calendar }: WorkCalendar): VagueSpan | undefined {
  const season = seasons.find(({ from, to }) => to >= said.toString() && from <= said.add({ months: 6 }).toString());
  return season && backAfter(Temporal.PlainDate.from(season.to), said, calendar);
}

/** The same after a feast: by its name among the seasons and the public holidays, else where the name alone says when it is. */
function afterFeast(said: Temporal.PlainDate, calendar: WorkCalendar, words: string): VagueSpan | undefined {
  const names = feasts.find((names) => names.test(words)) ?? new RegExp(`\\b${words.split(" ")[0]}\\b`, "i");
  const ahead = (day: string): boolean => day >= said.toString();
  const season = calendar.seasons?.find(({ name, to }) => names.test(name) && ahead(to));
  const days = Object.keys(calendar.holidays)
    .filter((day) => names.test(calendar.holidays[day]!) && ahead(day))
    .sort();
  const last = season?.to ?? lastInRow(days) ?? (words === "thanksgiving" ? thanksgiving(said) : undefined);
  // Of a country that nothing is known of, a feast that is spoken of is weeks away at most.
  return last === undefined
    ? { begin: said, end: said.add({ weeks: 4 }) }
    : backAfter(Temporal.PlainDate.from(last), said, calendar);
}

/** What one feast is called in one language and another. */
const feasts = [
  /(?:chinese|lunar) new year|cny|spring festival|t[eế]t|seollal/i,
  /eid|ramadan|bayram|fitr|adha|hari raya|lebaran/i,
  /diwali|deepavali/i,
  /passover|pesach/i,
  /carnival|carnaval/i,
  /mid-autumn|chuseok|korean thanksgiving/i,
  /dragon boat|tuen ng/i,
  /qingming|ching ming/i,
  /golden week|national day/i,
];

/** The last of the days that follow each other from the first. */
function lastInRow([first, ...more]: readonly string[]): string | undefined {
  if (first === undefined) return undefined;
  let last = Temporal.PlainDate.from(first);
  for (const day of more) {
    const next = Temporal.PlainDate.from(day);
    if (last.until(next).days > 3) break;
    last = next;
  }
  return last.toString();
}

/** The day after the fourth Thursday of November, which most take off as well. */
function thanksgiving(said: Temporal.PlainDate): string {
  const inYear = (year: number): Temporal.PlainDate => {
    const first = Temporal.PlainDate.from({ year, month: 11, day: 1 });
    return first.add({ days: ((11 - first.dayOfWeek) % 7) + 22 });
  };
  const day = inYear(said.year);
  return (Temporal.PlainDate.compare(day, said) < 0 ? inYear(said.year + 1) : day).toString();
}

/** From the first working day after it, a working week. */
function backAfter(last: Temporal.PlainDate, said: Temporal.PlainDate, calendar: WorkCalendar): VagueSpan | undefined {
  return span(said, addWorkingDays(last, 1, calendar), addWorkingDays(last, 5, calendar));
}

/** A week in which to come back, after a day of the year. */
function afterDay(said: Temporal.PlainDate, of: (year: number) => Temporal.PlainDate): VagueSpan {
  const day = Temporal.PlainDate.compare(of(said.year), said) < 0 ? of(said.year + 1) : of(said.year);
  return { begin: day.add({ days: 1 }), end: day.add({ days: 7 }) };
}

function afterMonth(said: Temporal.PlainDate, number: number): VagueSpan {
  const first = monthAhead(said, number, undefined);
  return { begin: later(first, said), end: later(first.with({ day: 15 }), said) };
}

/** Easter Monday by the Gregorian computus. */
function easterMonday(year: number): Temporal.PlainDate {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(n / 31), day: (n % 31) + 1 }).add({ days: 1 });
}

/** The Monday of a week of the year by ISO 8601, where that year has such a week. */
function weekOf(year: number, number: number): Temporal.PlainDate | undefined {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: number - 1 });
  return monday.weekOfYear === number && monday.yearOfWeek === year ? monday : undefined;
}

function dated(first: Temporal.PlainDate, day: number): Temporal.PlainDate | undefined {
  return day >= 1 && day <= first.daysInMonth ? first.with({ day }) : undefined;
}

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) < 0 ? b : a;
