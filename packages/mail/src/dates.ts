import { Temporal } from "temporal-polyfill";
import { promisedDay, readDate, readWhen, type WorkCalendar } from "@afterword/core";

/** A date that a sentence names, worked out from the day the mail was written. */
export interface FoundDate {
  /** The words it stands in, as they are written. */
  readonly words: string;
  /** Where they stand in the sentence. */
  readonly start: number;
  readonly end: number;
  readonly date: Temporal.PlainDate;
  /** `14:00`, where an hour stands beside it. */
  readonly time?: string | undefined;
  /** The IANA zone the hour is said in, where it is. */
  readonly zone?: string | undefined;
  /** Why it may be another day, in words. */
  readonly doubt?: string | undefined;
  /** A span such as "in two weeks" or "next week" that names no day of its own. */
  readonly isSpan: boolean;
}

export interface DateContext {
  /** The day it was written, for its writer. */
  readonly said: Temporal.PlainDate;
  readonly calendar: WorkCalendar;
  /** Whether 04/12 is 12 April here. Undefined where nobody knows. */
  readonly monthFirst?: boolean | undefined;
}

const weekday = "(?:mon|tues?|weds?|wednes|thur?s?|fri|satur|sat|sun)(?:day)?";
const month =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?";
const nth = "\\d{1,2}(?:st|nd|rd|th)";
const year = "(?:,? \\d{4}(?![:\\d]))?";
const count =
  "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|a couple(?: of)?|couple(?: of)?|a few|few|several)";
const unit = "(?:(?:working|business|work|calendar) )?(?:days?|weeks?|fortnights?|months?)";

/** Phrases that may be dates, the longest first. What they mean is read by the core; what it cannot read is no date. */
const phrases: readonly string[] = [
  "\\d{4}-\\d{2}-\\d{2}",
  `(?:${weekday},? )?(?:the )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}${year}`,
  `(?:${weekday},? )?${month} (?:the )?\\d{1,2}(?:st|nd|rd|th)?(?!\\d|:)${year}`,
  "\\d{1,2}-\\d{1,2}-\\d{4}",
  `(?:${weekday},? )?\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?(?! ?%| ?[ap]\\.?m|\\d)`,
  `${weekday},? (?:the )?${nth}`,
  `the (?:\\d{1,2}(?:st|nd|rd|th))(?! (?:round|stage|interview|floor|time|year|century|person|candidate))`,
  `(?:the )?(?:end|close|start|beginning|middle|early|mid|late|latter part|first half|second half)(?: of| in)?[ -](?:(?:the|this|next|the following|the coming) )?(?:week|month|year|${month})(?: after next)?`,
  "(?:the )?week after next",
  "(?:calendar week|cw|kw) \\d{1,2}",
  `${weekday} (?:of )?(?:next|this|the following) week`,
  `(?:next|this|this coming|coming|the following|following) (?:week on )?${weekday}`,
  `(?:early|late|later|end of|the end of|towards the end of|beginning of|first thing) (?:this|next) (?:week|month)`,
  "(?:next|this|the following) (?:week|month|fortnight)",
  `${weekday} (?:week|fortnight)\\b`,
  `(?:a|one|two|three) weeks? (?:on|from) (?:${weekday}|today|now)`,
  `(?:about |around |roughly |up to |another |a further )?${count}(?: ?(?:-|to|or) ?${count})? ${unit}(?: or so|'? time| from (?:now|today))?`,
  "(?:the )?(?:next|coming|following) (?:few |couple of )?(?:days|weeks|months)",
  `(?:a )?fortnight(?:'s time)?`,
  "(?:the )?day after tomorrow",
  "the (?:following|next) day|the day after(?! tomorrow)",
  "tomorrow(?: (?:morning|lunchtime|afternoon|evening))?|today|tonight|this (?:morning|afternoon|evening)",
  `(?:in|by|before|until|during|for) ${month.replace("may|", "")}(?! \\d)${year}`,
  "(?:the )?new year|q[1-4]|christmas|easter|the holidays|the summer|the (?:new )?financial year",
  weekday,
];
const pattern = new RegExp(`(?<![\\p{L}\\d/])(?:${phrases.join("|")})(?![\\p{L}\\d])`, "giu");

const zoneNames: Readonly<Record<string, string>> = {
  gmt: "Europe/London",
  bst: "Europe/London",
  "uk time": "Europe/London",
  "london time": "Europe/London",
  utc: "UTC",
  cet: "Europe/Berlin",
  cest: "Europe/Berlin",
  sast: "Africa/Johannesburg",
  wat: "Africa/Lagos",
  eat: "Africa/Nairobi",
  et: "America/New_York",
  est: "America/New_York",
  edt: "America/New_York",
  eastern: "America/New_York",
  ct: "America/Chicago",
  central: "America/Chicago",
  cdt: "America/Chicago",
  mt: "America/Denver",
  mst: "America/Denver",
  mdt: "America/Denver",
  mountain: "America/Denver",
  pt: "America/Los_Angeles",
  pst: "America/Los_Angeles",
  pdt: "America/Los_Angeles",
  pacific: "America/Los_Angeles",
  jst: "Asia/Tokyo",
  aest: "Australia/Sydney",
  aedt: "Australia/Sydney",
  sgt: "Asia/Singapore",
};

/** Every date that a sentence names, in order. */
export function datesIn(sentence: string, context: DateContext): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of sentence.matchAll(pattern)) {
    if (found.length >= 20) break;
    const words = match[0];
    if (isOther(sentence, match.index, words)) continue;
    const before = found.at(-1);
    const read =
      before && /^the (?:following|next) day$|^the day after$/i.test(words)
        ? { date: before.date.add({ days: 1 }), isSpan: false, doubt: before.doubt }
        : readDay(words, context);
    if (!read) continue;
    const place = { words, start: match.index, end: match.index + words.length };
    found.push({ ...place, ...(weekBefore.test(sentence.slice(0, match.index)) ? endOfWeek(read, words) : read) });
  }
  return found.map((date, index) => withTime(sentence, date, found[index - 1], found[index + 1]));
}

const weekBefore = /\b(?:week|w\/?c) ?(?:of|commencing|beginning|starting)? ?(?:the |on )?$/i;

/** "The week commencing 14 December" is over on its Friday. */
const endOfWeek = ({ date }: Read, words: string): Read => ({
  date: date.add({ days: Math.max(5 - date.dayOfWeek, 0) }),
  isSpan: true,
  doubt: `it names the week of ${words}, and no day`,
});

/** Words of a date that mean something else here. */
function isOther(sentence: string, at: number, words: string): boolean {
  const before = sentence.slice(Math.max(0, at - 30), at).toLowerCase();
  const after = sentence.slice(at + words.length, at + words.length + 25).toLowerCase();
  if (
    /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+)\b/i.test(words) &&
    /(?:day|week|month|year)/i.test(words)
  )
    return (
      /^(?:'s)? (?:ago|notice|earlier|of (?:leave|experience|annual)|visit|trial|onsite|contract)/.test(after) ||
      /\b(?:last|past|previous|these|after|only|over the last|within) $/.test(before.replace(/\bwithin $/, "")) ||
      /^-?half/.test(after)
    );
  return (
    /\b(?:last|since|from last|every|each|have a (?:good|great|lovely|nice)|previous|this past) $/.test(before) ||
    /^ ago\b/.test(after)
  );
}

type Read = Pick<FoundDate, "date" | "isSpan" | "doubt">;

function readDay(words: string, { said, calendar, monthFirst }: DateContext): Read | undefined {
  const text = words.replace(/\.(?=[ ,]|$)/g, "").replace(/\bweds\b/gi, "wed");
  const numeric = /^(?:\p{L}+,? )?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{2,4}))?$/u.exec(text);
  if (numeric) return readNumeric(text, numeric, said, monthFirst);
  const date = readByCore(text, said, calendar);
  if (!date) return undefined;
  const isSpan =
    !/\d{1,2}(?:st|nd|rd|th)?\b.*[a-z]{3}|[a-z]{3}.* \d{1,2}|\d{4}-|^the \d/i.test(text) ||
    /\b(?:days?|weeks?|months?|fortnights?)\b/i.test(text);
  return { date, isSpan, doubt: doubtOf(text, date, said) };
}

function readByCore(text: string, said: Temporal.PlainDate, calendar: WorkCalendar): Temporal.PlainDate | undefined {
  const forms = [
    text,
    text.replace(/^(?:in|by|before|until|during|for) /i, ""),
    text.replace(/,/g, "").replace(/^(?:about|around|roughly|up to|another|a further|towards) /i, ""),
    text
      .replace(/ (?:morning|lunchtime|afternoon|evening)$/i, "")
      .replace(/^this (?:morning|afternoon|evening)$/i, "today"),
    text.replace(/^(?:the )?(?:next|coming|following) (few|couple of) /i, "$1 ").replace(/^first thing |^later /i, ""),
    text
      .replace(/^a fortnight(?:'s time)?$|^fortnight$/i, "two weeks")
      .replace(/calendar /i, "")
      .replace(/several/i, "a few"),
  ];
  for (const form of forms) {
    const day = promisedDay({ by: form, said: said.toString() }, calendar);
    if (day) return day;
    const read = readDate(form, said);
    if (read) return Temporal.PlainDate.from(read);
  }
  return undefined;
}

function doubtOf(text: string, date: Temporal.PlainDate, said: Temporal.PlainDate): string | undefined {
  if (/ or [\w ]*(?:days|weeks|months|fortnights)\b/i.test(text) && !/ or so$/i.test(text))
    return `"${text}" names no one day`;
  // Friday is the last day of what is only called "next week"; a day of its own it is not.
  if (
    /^(?:early|late|later|mid|middle|start|beginning|(?:the )?(?:start|beginning|middle|first half|second half))\b.*\bweek\b|^(?:the )?week after next$|^(?:next|the following|the coming) week$|\b(?:few|couple|several)\b/i.test(
      text,
    )
  )
    return `"${text}" names no day`;
  if (
    /^q\d|new year|christmas|easter|holidays|summer|financial|months?\b|year\b/i.test(text) ||
    !/\d|day|week|tomorrow|tonight|morning|afternoon|fortnight|mon|tue|wed|thu|fri|sat|sun/i.test(text)
  )
    return `"${text}" names no day`;
  const named = /^(mon|tue|wed|thu|fri|sat|sun)/i.exec(text)?.[1]?.toLowerCase();
  const names = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
  if (named && /\d/.test(text) && names[date.dayOfWeek - 1] !== named)
    return `${date.toString()} is no ${dayWord(named)}`;
  const next = /^next (mon|tue|wed|thu|fri|sat|sun)/i.exec(text)?.[1]?.toLowerCase();
  if (next && names.indexOf(next) + 1 > said.dayOfWeek && said.dayOfWeek < 4)
    return `"${text}" may also be the one in the same week`;
  return undefined;
}

const dayWord = (start: string): string =>
  ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"].find((day) =>
    day.toLowerCase().startsWith(start),
  )!;

/** 04/12 is the fourth of December to most, and 12 April to Americans: the country, the weekday or the other reading decides. */
function readNumeric(
  text: string,
  [, first, second, year]: RegExpExecArray,
  said: Temporal.PlainDate,
  monthFirst: boolean | undefined,
): Read | undefined {
  // 9.30 is an hour.
  if (/\./.test(text) && year === undefined) return undefined;
  const dated = (day: number, monthNumber: number): Temporal.PlainDate | undefined => {
    const full = year === undefined ? said.year : Number(year.length === 2 ? `20${year}` : year);
    try {
      const date = Temporal.PlainDate.from({ year: full, month: monthNumber, day }, { overflow: "reject" });
      return year === undefined && Temporal.PlainDate.compare(date, said.subtract({ days: 60 })) < 0
        ? date.add({ years: 1 })
        : date;
    } catch {
      return undefined;
    }
  };
  const dayFirst = dated(Number(first), Number(second));
  const american = dated(Number(second), Number(first));
  const weekdayNamed = /^(mon|tue|wed|thu|fri|sat|sun)/i.exec(text)?.[1]?.toLowerCase();
  const fits = (date: Temporal.PlainDate | undefined) =>
    date !== undefined && ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][date.dayOfWeek - 1] === weekdayNamed;
  if (!dayFirst || !american) {
    const only = dayFirst ?? american;
    return only && { date: only, isSpan: false, doubt: undefined };
  }
  if (dayFirst.equals(american)) return { date: dayFirst, isSpan: false, doubt: undefined };
  if (weekdayNamed && fits(dayFirst) !== fits(american))
    return { date: fits(dayFirst) ? dayFirst : american, isSpan: false, doubt: undefined };
  if (text.includes(".")) return { date: dayFirst, isSpan: false, doubt: undefined };
  const isNear = (date: Temporal.PlainDate) => Math.abs(said.until(date).total("days")) < 100;
  const usual = monthFirst ? american : dayFirst;
  if (monthFirst === undefined || (!isNear(usual) && isNear(monthFirst ? dayFirst : american))) {
    const near = isNear(dayFirst) || !isNear(american) ? dayFirst : american;
    return { date: near, isSpan: false, doubt: `"${text}" may be ${dayFirst.toString()} or ${american.toString()}` };
  }
  return { date: usual, isSpan: false, doubt: undefined };
}

const clock = "(\\d{1,2}(?:[:.]\\d{2})? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)|\\d{1,2}[:.h]\\d{2}|noon|midday)";
const range = `(\\d{1,2})(?:[:.](\\d{2}))? ?(?:-|to|until) ?\\d{1,2}(?:[:.]\\d{2})? ?(am|pm)`;
const spoken =
  "(half past|quarter past|quarter to) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})";
const bare = "at (\\d{1,2})(?: o'?clock)?(?![:.]?\\d|[%/]| ?[ap]\\.?m\\b| (?:weeks?|days?|months?|people))";
const timePattern = new RegExp(`(?<![\\d.:£$€])(?:${range}|${clock}|${spoken}|${bare})(?!\\d)`, "gi");
const hourWords = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly time: string;
  readonly zone?: string | undefined;
  readonly doubt?: string | undefined;
}

/** The hours that a sentence names. One without "am" or "pm" is taken for the one in working hours, and said to be doubtful. */
export function timesIn(sentence: string): FoundTime[] {
  const found: FoundTime[] = [];
  for (const match of sentence.matchAll(timePattern)) {
    if (found.length >= 10) break;
    const read = readTime(match);
    if (!read) continue;
    const end = match.index + match[0].length;
    const after = /^\s*(?:-\s*\d{1,2}[:.]\d{2}\s*(?:am|pm)?\s*)?\(?([a-z]{2,7}(?: time)?)\b/i.exec(
      sentence.slice(end, end + 40),
    )?.[1];
    const zone = after && (zoneNames[after.toLowerCase()] ?? zoneNames[after.toLowerCase().replace(/ time$/, "")]);
    found.push({ start: match.index, end, ...read, ...(zone && { zone }) });
  }
  return found;
}

const eitherHalf = "it does not say whether that is am or pm";

function readTime(match: RegExpExecArray): { time: string; doubt?: string } | undefined {
  const [, rangeHour, rangeMinute, half, plain, part, spokenHour, bareHour] = match;
  const at = (hour: number, minute: string) => `${String(hour).padStart(2, "0")}:${minute}`;
  if (rangeHour) {
    const hour = (Number(rangeHour) % 12) + (half!.toLowerCase() === "pm" && Number(rangeHour) !== 11 ? 12 : 0);
    return Number(rangeHour) > 12 ? undefined : { time: at(hour, rangeMinute ?? "00") };
  }
  if (plain) {
    const read = readWhen(plain, Temporal.ZonedDateTime.from("2026-01-01T00:00[UTC]"), "future");
    const time = read && / (\d{2}:\d{2})$/.exec(read)?.[1];
    // "2.30" is an hour of the afternoon, as nobody interviews at night.
    const early = /^([1-7])[:.](\d{2})$/.exec(plain.trim());
    if (early) return { time: at(Number(early[1]) + 12, early[2]!), doubt: eitherHalf };
    return time ? { time } : undefined;
  }
  const number =
    spokenHour === undefined ? Number(bareHour) : hourWords.indexOf(spokenHour.toLowerCase()) + 1 || Number(spokenHour);
  if (!(number >= 1 && number <= 23)) return undefined;
  const before = part?.toLowerCase() === "quarter to";
  const hour = (before ? number - 1 : number) + (number <= 7 ? 12 : 0);
  const minute = part === undefined ? "00" : before ? "45" : part.toLowerCase().startsWith("half") ? "30" : "15";
  const inHours = number >= 8 && number !== 12;
  return {
    time: at(hour, minute),
    ...(!inHours && number < 12 && { doubt: eitherHalf }),
  };
}

/** An hour belongs to the date right before or after it. */
function withTime(
  sentence: string,
  date: FoundDate,
  previous: FoundDate | undefined,
  next: FoundDate | undefined,
): FoundDate {
  const times = timesIn(sentence);
  const after = times.find(({ start }) => start >= date.end && start - date.end < 60 && !(next && start > next.start));
  const before = times
    .filter(({ end }) => end <= date.start && date.start - end < 25 && !(previous && end < previous.end))
    .at(-1);
  const time = after ?? before;
  if (!time) return date;
  return { ...date, time: time.time, zone: time.zone, doubt: date.doubt ?? time.doubt };
}
