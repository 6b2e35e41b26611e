import { Temporal } from "temporal-polyfill";
import { isEvent, readEvent } from "./event.ts";
import { inEnglish } from "./languages/index.ts";
import { nameMonths } from "./numeric-date.ts";
import { longestWords, plain, readDayAndMonth, readSpan, resolveSpan, type Span } from "./span.ts";
import { readVague } from "./vague.ts";
import { rollBack, type WorkCalendar } from "./working-days.ts";

/** What a promise comes to: the words as they were said, and the days they cover. */
export interface PromiseSpan {
  words: string;
  /** The first day on which it could be kept. */
  begin: Temporal.PlainDate;
  /** The day that has to be over before it is late. */
  end: Temporal.PlainDate;
  /** Whether they named this very day. Otherwise it is our reading, and only the words may be quoted to them. */
  isNamedDay: boolean;
}

/** "Before Thursday" leaves Thursday out, and is quoted as it was said. */
const isBefore = /^(?:(?:hopefully|probably|possibly|likely|maybe|some ?time|at some point) )*before /i;

/** Further ahead than this, a date without a year was in the past. */
const tooFar = 300;

/**
 * Reads a promise said on a day: "by 4 December", "in two weeks", "soon", "in January", "after the holidays". Undefined where
 * the words cannot be read, or where the day they name had passed when they were said.
 */
export function readPromise(words: string, said: Temporal.PlainDate, calendar: WorkCalendar): PromiseSpan | undefined {
  const whole = words.trim();
  const bare = timeIn(whole);
  const text = readable(bare) ?? bare;
  const several = text === bare && !isReadable(bare) ? partsOfRemark(bare) : [];
  if (several.length > 1) return lastOf(whole, several, said, calendar);
  const span = readSpan(text);
  const vague = span ? undefined : (readVague(text, said, calendar) ?? readEvent(text, said));
  if (vague) return { words: whole, ...vague, isNamedDay: false };
  const end = span ? resolveSpan(span, said, calendar) : readDayAndMonth(text, said);
  if (!end || isImpossible(end, said, text)) return undefined;
  if (isBefore.test(text) && (span === undefined || namesDay(span))) {
    const eve = rollBack(end.subtract({ days: 1 }), calendar);
    return {
      words: whole,
      begin: said,
      end: Temporal.PlainDate.compare(eve, said) < 0 ? said : eve,
      isNamedDay: false,
    };
  }
  // Out of a longer remark the day is our reading.
  const isNamedDay = (text === bare || inEnglish(bare).includes(text)) && (span === undefined || namesDay(span));
  return {
    words: whole,
    begin: span === undefined || isNamedDay ? end : beginOf(text, span, said, end, calendar),
    end,
    isNamedDay,
  };
}

/** The day that has to be over before a promise is late, or undefined where its words cannot be read. */
export const promisedDay = (
  { by, said }: { by: string; said: string },
  calendar: WorkCalendar,
): Temporal.PlainDate | undefined => readPromise(by, Temporal.PlainDate.from(said), calendar)?.end;

/** Whether words can be a promise at all, whatever the day they were said on. */
export const canBePromised = (typed: string): boolean => {
  const words = timeIn(typed.trim());
  return readable(words) !== undefined || partsOfRemark(words).length > 1 || isEvent(words);
};

const teller =
  /^(?:(?:they|he|she|we|i|you)(?:['’](?:d|ll)| (?:will|would))? |will |would )?(?:say|said )?(?:(?:they|he|she|we|i|you)(?:['’](?:d|ll)| will| would) )?(?:call|ring|phone|telephone|email|e-mail|write|let (?:me|you|us) know|be in touch|get back|tell (?:me|you|us))(?: (?:me|you|us|to me|to you|with me|with you))?(?: back)?,? (?=\S)/i;

/** The words of a promise that say when, without who does what: "they'd call me by Friday" is "by Friday". */
export const timeIn = (words: string): string => words.replace(teller, "");

/** Whether they said that they would call. */
export const saysCall = (words: string): boolean => /\b(?:call|ring|phone|telephone)\b/i.test(words);

/** The words in English that say when: all of them, else the part that does. Undefined where none do. */
function readable(words: string): string | undefined {
  const english = [words, ...inEnglish(words)];
  return (
    english.find(isReadable) ??
    english.map((said) => partThatSaysWhen(nameMonths(said))).find((part) => part !== undefined)
  );
}

/** "A couple of weeks, maybe after Thanksgiving": the parts of a remark, where each of them says when. */
function partsOfRemark(words: string): string[] {
  if (words.length > longestWords) return [];
  const parts = words
    .split(/\s*(?:[,;:()–—]|\bor\b|\bbut\b)\s*/i)
    .map((part) => part.replace(/^(?:then|more likely|at worst|at best) /i, ""))
    .filter((part) => part !== "");
  return parts.every((part) => readable(part) !== undefined) ? parts : [];
}

/**
 * Of several times, from the first beginning to the last end: none of them is one that they kept to. A day that the others only
 * describe is named: "next Wednesday, the 22nd".
 */
function lastOf(
  words: string,
  parts: readonly string[],
  said: Temporal.PlainDate,
  calendar: WorkCalendar,
): PromiseSpan | undefined {
  const spans = parts.map((part) => readPromise(part, said, calendar)).filter((span) => span !== undefined);
  if (spans.length < parts.length) return undefined;
  const named = spans.find(({ isNamedDay }) => isNamedDay);
  if (named && spans.every(({ end }) => end.equals(named.end))) return { ...named, words };
  const inOrder = (days: Temporal.PlainDate[]): Temporal.PlainDate[] => days.sort(Temporal.PlainDate.compare);
  return {
    words,
    begin: inOrder(spans.map(({ begin }) => begin))[0]!,
    end: inOrder(spans.map(({ end }) => end)).at(-1)!,
    isNamedDay: false,
  };
}

const isReadable = (words: string): boolean =>
  readSpan(words) !== undefined ||
  readDayAndMonth(words, anyDay) !== undefined ||
  readVague(words, anyDay, { weekend: [6, 7], holidays: {} }) !== undefined;

/** More words than this are no remark about a day. */
const mostWords = 16;

/** Words beside a day that make it another day, or none. */
const changesIt = /\b(?:years?|months?|weeks?|days?|after|before|next|last|not|no|never|unless|if|n['’]t)\b|\d/i;

/**
 * The part of a remark that says when, as in "ah, give me a week or so" or "couple of weeks, trustees permitting": the longest
 * that can be read. At least two words, so that a misspelt "nxt Friday" is no Friday.
 */
function partThatSaysWhen(words: string): string | undefined {
  const event = dayOfEvent(words);
  if (event !== undefined) return event;
  const parts = words.split(/[\s,;:()–—]+/).filter((part) => part !== "");
  if (parts.length > mostWords) return undefined;
  for (let length = parts.length - 1; length >= 2; length--)
    for (let from = 0; from + length <= parts.length; from++) {
      const part = parts.slice(from, from + length).join(" ");
      const rest = [...parts.slice(0, from), ...parts.slice(from + length)].join(" ");
      if (isReadable(part) && !changesIt.test(rest)) return part;
    }
  return undefined;
}

const aroundEvent =
  /^(after|following|once|before|ahead of|at) (?:the |our |their |its )?([\p{L}' -]{3,60}?) (?:is )?on (.+)$/iu;

/** "After the board meeting on 10 December" is that day, at our reading; "before" it leaves the day out. */
function dayOfEvent(words: string): string | undefined {
  const [, side, event, day] = aroundEvent.exec(words) ?? [];
  if (side === undefined || changesIt.test(event!) || !isReadable(day!)) return undefined;
  return /^(?:before|ahead of)$/i.test(side) ? `before ${day}` : day;
}

const anyDay = Temporal.PlainDate.from("2024-01-01");

/** What a file says with its year stays readable: the plan says that it is stale. */
function isImpossible(end: Temporal.PlainDate, said: Temporal.PlainDate, text: string): boolean {
  if (/\d{4}/.test(text)) return false;
  const days = said.until(end).days;
  return days < 0 || days > tooFar;
}

const namesDay = (span: Span): boolean =>
  span.is === "date" ||
  span.is === "weekday" ||
  span.is === "this-weekday" ||
  span.is === "weekday-of-week" ||
  (span.is === "days" && span.days < 3);

/** "Two to three weeks" begins after two; a part of a week or a month with its first day; any other length when it was said. */
function beginOf(
  text: string,
  span: Span,
  said: Temporal.PlainDate,
  end: Temporal.PlainDate,
  calendar: WorkCalendar,
): Temporal.PlainDate {
  const least = /^(.*?\b[\p{L}\d]+) ?(?:-|–|to|or) ?[\p{L}\d]+ (\w.*)$/u.exec(plain(text));
  const first = least && readSpan(`${least[1]} ${least[2]}`);
  const from = first
    ? resolveSpan(first, said, calendar)
    : span.is === "end-of-week" || span.is === "day-of-week"
      ? end.subtract({ days: Math.min(4, Math.max(end.dayOfWeek - 1, 0)) })
      : span.is === "part-of-month"
        ? end.subtract({ days: span.part === "early" ? end.day - 1 : Math.min(9, end.day - 1) })
        : said;
  return Temporal.PlainDate.compare(from, said) < 0 ? said : Temporal.PlainDate.compare(from, end) > 0 ? end : from;
}
