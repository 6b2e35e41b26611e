import { Temporal } from "temporal-polyfill";
import { readInAnyLanguage } from "./languages/index.ts";
import { writeMoment } from "./moment.ts";
import { clockInFigures } from "./spoken-clock.ts";
import { longestWords, readDayAndMonth, readSpan, resolveSpan, type Span } from "./span.ts";
import { unknownCountry } from "./working-days.ts";

type Direction = "past" | "future";

const clock = String.raw`(\d{1,2}(?:[:.h]\d{2})?\s?(?:am|pm|a\.m\.?|p\.m\.?)|\d{1,2}[:.h]\d{2}|noon|midday|midnight)`;
/** An hour alone, after "at": only where it can be no other hour of a working day. */
const hours = ["eight", "nine", "ten", "eleven", "twelve"];
const bareHour = new RegExp(`\\bat (${hours.join("|")}|[89]|1\\d|2[0-3])(?: o.?clock)?$`, "i");
const dayThenClock = new RegExp(`^(.*?)(?:,? (?:at )?|^(?:at )?)${clock}$`, "i");
const clockAlone = new RegExp(`^${clock}$`, "i");
const clockThenDay = new RegExp(`^(?:at )?${clock},? (.+)$`, "i");

/**
 * Reads a moment as a person types it, relative to `now`: "now", "20 minutes ago", "in two hours", "yesterday 10:00", "today at 2pm", "Friday
 * 14:30", "2pm on 23 Nov", "2026-11-23 10:00", or a day alone. A bare weekday means the last one, today included
 * (`direction: 'past'`), or the next one; a date without a year the closest one. A week or a part of one is no day. Gives what the files carry, `2026-11-23 10:00` or `2026-11-23`; a time with an
 * offset is kept as it is. Undefined where it cannot be read.
 */
export function readWhen(words: string, now: Temporal.ZonedDateTime, direction: Direction): string | undefined {
  if (words.length > longestWords || couldBeDate.test(words.trim())) return undefined;
  return readInAnyLanguage(words, (english) => readEnglish(english, now, direction));
}

function readEnglish(words: string, now: Temporal.ZonedDateTime, direction: Direction): string | undefined {
  const text = inFigures(words).replace(/^(\d{4}-\d{2}-\d{2})T/i, "$1 ");
  if (text === "") return undefined;
  const moment = readInstant(text) ?? readElapsed(text.toLowerCase(), now);
  if (moment) return moment;
  const first = dayThenClock.exec(text);
  const second = first ? null : clockThenDay.exec(text);
  const time = readClock(first?.[2] ?? second?.[1]);
  if ((first || second) && !time) return undefined;
  const day = readDay(first?.[1] ?? second?.[2] ?? text, now.toPlainDate(), direction, namesDay);
  if (!day || !time) return day?.toString();
  return `${laterThanNow(text, day, time, now, direction) ? day.subtract({ weeks: 1 }) : day} ${time}`;
}

/** Reads a time of day alone: "11.30", "at 11", "half past eleven". Undefined where a day stands beside it, or where it cannot be read. */
export function readHour(words: string): string | undefined {
  if (words.length > longestWords) return undefined;
  if (couldBeDate.test(words.trim().replace(/^at /i, ""))) return undefined;
  return readInAnyLanguage(words, (english) =>
    readClock(clockAlone.exec(inFigures(english).replace(/^at /i, ""))?.[1]),
  );
}

const inFigures = (words: string): string =>
  clockInFigures(words.trim().replace(/\s+/g, " ")).replace(
    bareHour,
    (_, hour: string) => `at ${hours.includes(hour.toLowerCase()) ? hours.indexOf(hour.toLowerCase()) + 8 : hour}:00`,
  );

/** "23.11" alone is a date to many people and a time to others; "13.00" and "14.30" can be no date. */
const couldBeDate = /^\d{1,2}\.(?:0[1-9]|1[0-2])$/;

/** "Monday 15:00", said of the past on a Monday morning, was a week ago. */
function laterThanNow(
  text: string,
  day: Temporal.PlainDate,
  time: string,
  now: Temporal.ZonedDateTime,
  direction: Direction,
): boolean {
  const isToday = day.equals(now.toPlainDate());
  const byWeekday =
    /^(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i.test(text) &&
    !/\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(text);
  return direction === "past" && isToday && byWeekday && Temporal.PlainTime.compare(time, now) > 0;
}

function readInstant(text: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}(?::\d{2})?)(z|[+-]\d{2}:?\d{2})$/i.exec(text);
  if (!match) return undefined;
  const iso = `${match[1]}T${match[2]}${match[3]!.toUpperCase()}`;
  try {
    Temporal.Instant.from(iso);
    return iso;
  } catch {
    return undefined;
  }
}

function readElapsed(text: string, now: Temporal.ZonedDateTime): string | undefined {
  if (text === "now" || text === "just now") return writeMoment(now);
  const [, ahead, back] = /^(?:in (.+)|(.+) ago)$/.exec(text) ?? [];
  const length = readLength(ahead ?? back ?? text.replace(/ from now$/, ""));
  return length && writeMoment(now.add(back === undefined ? length : length.negated()));
}

/** Minutes and hours; longer ones are days. */
function readLength(words: string): Temporal.Duration | undefined {
  const span = readSpan(words);
  if (span?.is === "hours") return Temporal.Duration.from({ hours: span.hours });
  const minutes = words === "half an hour" ? "30" : /^(\d{1,3}|a) min(?:ute)?s?$/.exec(words)?.[1];
  return minutes === undefined ? undefined : Temporal.Duration.from({ minutes: minutes === "a" ? 1 : Number(minutes) });
}

/** "Next week" covers several days: which of them has to be asked. */
const namesDay = ({ is }: Span): boolean => is !== "end-of-week" && is !== "part-of-month" && is !== "day-of-week";

function readDay(
  words: string,
  today: Temporal.PlainDate,
  direction: Direction,
  accepts: (span: Span) => boolean = () => true,
): Temporal.PlainDate | undefined {
  const text = words
    .trim()
    .toLowerCase()
    .replace(/[,.]+$/, "");
  if (text === "") return today;
  if (/^(?:yesterday(?: (?:morning|lunchtime|afternoon|evening))?|last night)$/.test(text))
    return today.subtract({ days: 1 });
  if (/^(?:the )?day before yesterday$/.test(text)) return today.subtract({ days: 2 });
  const ago = /^(.+) ago$/.exec(text);
  if (ago) return readAgo(ago[1]!, today);
  const last = /^(?:last|this past) (.+)$/.exec(text)?.[1];
  const span = readSpan(last ?? text);
  if (span?.is === "weekday" && span.weeks === 0 && (direction === "past" || last)) {
    const back = (today.dayOfWeek - span.weekday + 7) % 7;
    return today.subtract({ days: back === 0 && last ? 7 : back });
  }
  if (last) return undefined;
  if (span) return accepts(span) ? resolveSpan(span, today, unknownCountry) : undefined;
  return readDayAndMonth(text, today, direction);
}

function readAgo(length: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  const span = readSpan(length);
  if (span?.is === "days") return today.subtract({ days: span.days });
  return span?.is === "months" ? today.subtract({ months: span.months }) : undefined;
}

function readClock(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  const text = words
    .toLowerCase()
    .replace(/\s/g, "")
    .replace(/([ap])\.?m\.?$/, "$1m");
  if (text === "noon" || text === "midday") return "12:00";
  if (text === "midnight") return "00:00";
  const match = /^(\d{1,2})(?:[:.h](\d{2}))?(am|pm)?$/.exec(text);
  if (!match) return undefined;
  let hour = Number(match[1]);
  if (match[3] && (hour < 1 || hour > 12)) return undefined;
  if (match[3]) hour = (hour % 12) + (match[3] === "pm" ? 12 : 0);
  const minute = match[2] ?? "00";
  return hour < 24 && Number(minute) < 60 ? `${String(hour).padStart(2, "0")}:${minute}` : undefined;
}

/**
 * Reads a day to come as a person types it ("Friday", "in two weeks", "4 December") and gives an ISO date. Undefined where it
 * cannot be read or has passed; see {@link dayFrom} for why.
 */
export function readDate(words: string, today: Temporal.PlainDate): string | undefined {
  const day =
    words.trim() === "" ? undefined : readInAnyLanguage(words, (english) => readDay(english, today, "future"));
  return day && Temporal.PlainDate.compare(day, today) >= 0 ? day.toString() : undefined;
}
