import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import type { Component } from "./content.ts";
import { between, readDuration } from "./length.ts";
import { isOfOurTime, readTime, type Clock, type Reading } from "./when.ts";
import type { Property } from "./property.ts";

/** An event that repeats: the instance that matters, and how it goes on. */
export interface Series {
  /** The wall clock time of the instance. */
  readonly wall: Temporal.PlainDateTime;
  /** How long this instance takes, where it has an entry that says so. */
  readonly length?: Temporal.Duration | undefined;
  /** In words: `every week`, `every 2 weeks`, `on 3 dates`. */
  readonly words: string;
  /** What could not be followed, so that the instance is to be checked. */
  readonly notes: readonly string[];
}

/** How much more of a file is worth following: it is shared by all its events. */
export interface Patience {
  rules: number;
  dates: number;
  /** Characters of descriptions to look for guesses in. */
  text: number;
}

export const patienceForFile = (): Patience => ({ rules: 30, dates: 5000, text: 60_000 });

const maxSkipped = 300;
const maxRules = 5;
const units = {
  DAILY: "day",
  WEEKLY: "week",
  MONTHLY: "month",
  YEARLY: "year",
  HOURLY: "hour",
  MINUTELY: "minute",
  SECONDLY: "second",
} as const;

interface SeriesContext {
  /** The start of the event on its own wall clock. */
  readonly first: Temporal.PlainDateTime;
  /** What a wall clock time of this event means. */
  readonly place: (wall: Temporal.PlainDateTime) => Reading;
  readonly read: Clock["read"];
  readonly now: Temporal.Instant | undefined;
  /** The `RECURRENCE-ID`s of instances that have an entry of their own. */
  readonly overridden: readonly Property[];
  readonly patience: Patience;
}

/**
 * The next instance of an event that repeats, counted from `now` on its own wall clock, from its start where no time is given;
 * the last one where all are over. The start is always the first instance, whether the rule comes to it or not. Instances that are
 * cancelled or have an entry of their own are passed over. Undefined for an event that happens once.
 */
export function seriesOf(event: Component, context: SeriesContext): Series | undefined {
  const { first, place, read, now, overridden, patience } = context;
  const all = (name: string) => event.properties.filter((property) => property.name === name);
  const rules = all("RRULE")
    .map(({ value }) => value.replace(/^RRULE:/i, "").replace(/\s/g, ""))
    .filter((rule) => rule !== "");
  const notes = new Set<string>();
  const take = (properties: readonly Property[]): Property[] => {
    const dates = properties.flatMap(each);
    if (dates.length > patience.dates) notes.add("this series has more dates than can be followed; check the day");
    const taken = dates.slice(0, patience.dates);
    patience.dates -= taken.length;
    return taken;
  };
  const extra = take(all("RDATE")).flatMap((property) => extraDate(property, context, notes));
  if (rules.length === 0 && all("RDATE").length === 0) return undefined;
  const words = wordsFor(rules, extra.length);
  if (patience.rules-- <= 0) return { wall: first, words, notes: [beyondCounting] };

  const gone = new Set(
    [...overridden, ...take(all("EXDATE"))].flatMap((property) => [key(read(property)), wholeDay(property)]),
  );
  const isGone = (wall: Temporal.PlainDateTime) =>
    gone.has(key(place(wall))) || gone.has(wall.toPlainDate().toString());
  // An interview that ended some hours ago is still the one to write about.
  const from = now && wallOf(now, place).subtract({ hours: 12 });
  const candidates = [
    { wall: first },
    ...rules.slice(0, maxRules).flatMap((rule) => {
      if (canFollow(rule))
        return [...instances(rule, first, from, place, isGone, () => notes.add(beyondCounting))].map((wall) => ({
          wall,
        }));
      notes.add(beyondCounting);
      return [];
    }),
    ...extra,
  ]
    .filter(({ wall }) => !isGone(wall))
    .sort((a, b) => Temporal.PlainDateTime.compare(a.wall, b.wall));
  if (rules.length > maxRules) notes.add(beyondCounting);
  const found: { wall: Temporal.PlainDateTime; length?: Temporal.Duration | undefined } | undefined =
    candidates.find(({ wall }) => !from || Temporal.PlainDateTime.compare(wall, from) >= 0) ?? candidates.at(-1);
  if (found === undefined) notes.add("every date of this series was taken out of it; the first is shown");
  if (overridden.some((property) => changesTheRest(property, found?.wall ?? first, context)))
    notes.add("a later version of this series changes its dates from a certain day on; check the day and the hour");
  return { wall: found?.wall ?? first, length: found?.length, words, notes: [...notes] };
}

const beyondCounting = "this repeats on more dates than can be counted; the first is shown";

const ruleParts =
  /^(?:FREQ|UNTIL|COUNT|INTERVAL|BYSECOND|BYMINUTE|BYHOUR|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS|WKST)=|^RSCALE=GREGORIAN$|^SKIP=OMIT$/i;

/** A rule of the standard, at most daily. Other calendars and parts that nobody knows are left to a person. */
const canFollow = (rule: string): boolean =>
  /(?:^|;)FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;|$)/i.test(rule) &&
  rule.split(";").every((part) => part === "" || ruleParts.test(part));

/** The last instance before `from`, then those after it up to the first that is still there. */
function* instances(
  rule: string,
  first: Temporal.PlainDateTime,
  from: Temporal.PlainDateTime | undefined,
  place: (wall: Temporal.PlainDateTime) => Reading,
  isGone: (wall: Temporal.PlainDateTime) => boolean,
  giveUp: () => void,
): Generator<Temporal.PlainDateTime> {
  const [, until] = /(?:^|;)UNTIL=([^;]*)/i.exec(rule) ?? [];
  const end = until === undefined ? undefined : readTime(until);
  // A rule that ends nobody knows when.
  if (until !== undefined && end === undefined) return giveUp();
  const isOver = (at: Temporal.ZonedDateTime) => end !== undefined && isAfter(at.toPlainDateTime(), end, place);
  const endsBy = end && latest(end);
  try {
    const dates = ruleFrom(rule, first);
    const start = (from && Temporal.PlainDateTime.compare(from, first) > 0 ? from : first).toZonedDateTime("UTC");
    let before = dates.previous(endsBy && Temporal.ZonedDateTime.compare(endsBy, start) < 0 ? endsBy : start, true);
    let skipped = 0;
    for (; before && skipped < maxSkipped; skipped++) {
      const wall = before.toPlainDateTime();
      if (!isOver(before) && !isGone(wall)) {
        yield wall;
        break;
      }
      before = dates.previous(before);
    }
    let at = dates.next(start, true);
    for (; at && !isOver(at) && skipped < maxSkipped; skipped++) {
      const wall = at.toPlainDateTime();
      yield wall;
      if (!isGone(wall)) return;
      at = dates.next(at);
    }
    if (skipped >= maxSkipped) giveUp();
  } catch {
    // A rule that no calendar could follow: what is known is the first time.
    giveUp();
  }
}

/** COUNT includes the start, whether the rule comes to it or not. */
function ruleFrom(rule: string, first: Temporal.PlainDateTime): RRuleTemporal<Temporal.ZonedDateTime> {
  const parts = rule.split(";").filter((part) => part !== "" && !/^(?:UNTIL|RSCALE|SKIP)=/i.test(part));
  const start = first.toZonedDateTime("UTC");
  const made = (list: readonly string[]) =>
    new RRuleTemporal({
      rruleString: list.join(";"),
      dtstart: start,
      maxIterations: 4000,
      maxCandidateEvaluations: 8000,
      temporal: Temporal,
    });
  const dates = made(parts);
  const count = Number(/(?:^|;)COUNT=(\d{1,6})/i.exec(rule)?.[1] ?? 0);
  if (count === 0 || dates.next(start, true)?.equals(start)) return dates;
  return made(parts.map((part) => (/^COUNT=/i.test(part) ? `COUNT=${Math.max(1, count - 1)}` : part)));
}

type Time = NonNullable<ReturnType<typeof readTime>>;

/** No instance is later than this on any wall clock. */
function latest(end: Time): Temporal.ZonedDateTime {
  if (end.date) return end.date.toZonedDateTime({ timeZone: "UTC", plainTime: "23:59:59" });
  return end.at ? end.at.toZonedDateTimeISO("UTC").add({ hours: 14 }) : end.wall.toZonedDateTime("UTC");
}

function isAfter(wall: Temporal.PlainDateTime, end: Time, place: (wall: Temporal.PlainDateTime) => Reading): boolean {
  if (end.date) return Temporal.PlainDate.compare(wall.toPlainDate(), end.date) > 0;
  if (!end.at) return Temporal.PlainDateTime.compare(wall, end.wall) > 0;
  const reading = place(wall);
  // The last of several whole days is named by its midnight, in a zone that is not said.
  if (reading.kind === "date") return Temporal.PlainDateTime.compare(wall, latest(end).toPlainDateTime()) > 0;
  return (
    Temporal.Instant.compare(
      reading.kind === "instant" ? reading.at : wall.toZonedDateTime("UTC").toInstant(),
      end.at,
    ) > 0
  );
}

const each = (property: Property): Property[] =>
  property.value
    .split(",")
    .filter((value) => value.trim() !== "")
    .map((value) => ({ ...property, value: value.trim() }));

interface Instance {
  readonly wall: Temporal.PlainDateTime;
  readonly length?: Temporal.Duration | undefined;
}

/** A date more, or a period with a length of its own. One of another kind than the start cannot be told from a slip. */
function extraDate(property: Property, { first, place, read }: SeriesContext, notes: Set<string>): Instance[] {
  const [value, until] = property.value.split("/") as [string, string?];
  const reading = read({ ...property, value });
  if (reading === undefined || reading.kind !== place(first).kind || !isOfOurTime(reading)) {
    notes.add("one date of this series is written in another form than its start and was left out; check the day");
    return [];
  }
  if (reading.kind === "date") return [{ wall: reading.date.toPlainDateTime() }];
  const wall = reading.kind === "instant" ? wallOf(reading.at, place) : reading.wall;
  if (until === undefined) return [{ wall }];
  const end = read({ ...property, value: until });
  const length = end === undefined ? readDuration(until) : between(reading, end);
  return [{ wall, ...(length && length.sign > 0 && { length }) }];
}

/** The wall clock time of an event's own clock at an instant. */
function wallOf(at: Temporal.Instant, place: (wall: Temporal.PlainDateTime) => Reading): Temporal.PlainDateTime {
  const guess = at.toZonedDateTimeISO("UTC").toPlainDateTime();
  const there = place(guess);
  return there.kind === "instant" ? guess.subtract(at.until(there.at)) : guess;
}

/** `RANGE=THISANDFUTURE`: an entry of its own that stands for every later instance as well. */
function changesTheRest(property: Property, wall: Temporal.PlainDateTime, { place, read }: SeriesContext): boolean {
  if (property.params.get("RANGE")?.toUpperCase() !== "THISANDFUTURE") return false;
  const reading = read(property);
  if (reading === undefined) return true;
  const changed =
    reading.kind === "date"
      ? reading.date.toPlainDateTime()
      : reading.kind === "instant"
        ? wallOf(reading.at, place)
        : reading.wall;
  return Temporal.PlainDateTime.compare(wall, changed) >= 0;
}

/** Exchange names a day by its midnight in some zone. */
function wholeDay({ value }: Property): string | undefined {
  const wall = readTime(value)?.wall;
  return wall?.hour === 0 && wall.minute === 0 ? wall.toPlainDate().toString() : undefined;
}

function key(reading: Reading | undefined): string | undefined {
  if (reading === undefined) return undefined;
  return reading.kind === "date"
    ? reading.date.toString()
    : reading.kind === "instant"
      ? reading.at.toString()
      : reading.wall.toString();
}

function wordsFor(rules: readonly string[], extra: number): string {
  const dates = extra === 1 ? "one date" : `${extra} dates`;
  if (rules.length === 0) return `on ${extra + 1} dates`;
  const words = [...new Set(rules.slice(0, maxRules).map(oneRule))].join(" and ");
  return extra === 0 ? words : `${words}, and on ${dates} more`;
}

function oneRule(rule: string): string {
  const [, frequency] = /FREQ=(\w+)/i.exec(rule) ?? [];
  const unit = units[frequency?.toUpperCase() as keyof typeof units] ?? "time";
  const interval = Number(/INTERVAL=(\d{1,4})/i.exec(rule)?.[1] ?? 1);
  return interval === 1 ? `every ${unit}` : `every ${interval} ${unit}s`;
}
