import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import type { Component } from "./content.ts";
import { readTime, type Clock, type Reading } from "./when.ts";
import type { Property } from "./property.ts";

/** An event that repeats: the instance that matters, and how it goes on. */
export interface Series {
  /** The wall clock time of the instance. */
  readonly wall: Temporal.PlainDateTime;
  /** In words: `every week`, `every 2 weeks`, `on 3 dates`. */
  readonly words: string;
  /** The rule could not be followed, so the instance is the first. */
  readonly lost: boolean;
}

const maxSkipped = 100;
const maxDates = 200;
const units = {
  DAILY: "day",
  WEEKLY: "week",
  MONTHLY: "month",
  YEARLY: "year",
  HOURLY: "hour",
  MINUTELY: "minute",
  SECONDLY: "second",
} as const;

/**
 * The next instance of an event that repeats, counted from `now` on the wall clock, from its start where no time is given; the
 * last one where all are over. Instances that are cancelled or have an entry of their own are passed over. Undefined for an
 * event that happens once, or that never does. `place` says what a wall clock time of this event means.
 */
export function seriesOf(
  event: Component,
  first: Temporal.PlainDateTime,
  place: (wall: Temporal.PlainDateTime) => Reading,
  read: Clock["read"],
  {
    now,
    overridden,
    patience,
  }: { now: Temporal.Instant | undefined; overridden: readonly Property[]; patience: { left: number } },
): Series | undefined {
  const all = (name: string) => event.properties.filter((property) => property.name === name);
  const rule = all("RRULE")[0]
    ?.value.replace(/^RRULE:/i, "")
    .replace(/\s/g, "");
  const extra = all("RDATE").flatMap(each).slice(0, maxDates);
  if (!rule && extra.length === 0) return undefined;
  const words = rule ? wordsFor(rule) : `on ${extra.length + 1} dates`;
  if (patience.left-- <= 0) return { wall: first, words, lost: true };

  const gone = new Set(
    [...overridden, ...all("EXDATE").flatMap(each).slice(0, maxDates)].flatMap((property) => [
      key(read(property)),
      wholeDay(property),
    ]),
  );
  const isGone = (wall: Temporal.PlainDateTime) =>
    gone.has(key(place(wall))) || gone.has(wall.toPlainDate().toString());
  // In which zone hardly matters: an interview that ended some hours ago is still the one to write about.
  const from = now?.toZonedDateTimeISO("UTC").toPlainDateTime().subtract({ hours: 12 });
  const zone = ((reading) => (reading.kind === "instant" && reading.zone) || "UTC")(place(first));
  let lost = false;
  const follow = rule !== undefined && /FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)/i.test(rule);
  const candidates = [
    ...(follow ? instances(rule, first, from, place, isGone, () => (lost = true)) : [first]),
    ...extra.flatMap((property) => wallOf(property, zone) ?? []),
  ]
    .filter((wall) => !isGone(wall))
    .sort(Temporal.PlainDateTime.compare);
  const wall = candidates.find((wall) => !from || Temporal.PlainDateTime.compare(wall, from) >= 0) ?? candidates.at(-1);
  return wall && { wall, words, lost: lost || (rule !== undefined && !follow) };
}

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
  const isOver = (at: Temporal.ZonedDateTime) => end !== undefined && isAfter(at.toPlainDateTime(), end, place);
  const endsBy = end && latest(end);
  try {
    const dates = new RRuleTemporal({
      rruleString: rule.replace(/(?:^|;)UNTIL=[^;]*/i, "").replace(/^;/, ""),
      dtstart: first.toZonedDateTime("UTC"),
      maxIterations: 4000,
      maxCandidateEvaluations: 8000,
      temporal: Temporal,
    });
    const start = (from && Temporal.PlainDateTime.compare(from, first) > 0 ? from : first).toZonedDateTime("UTC");
    let before = dates.previous(endsBy && Temporal.ZonedDateTime.compare(endsBy, start) < 0 ? endsBy : start, true);
    for (let skipped = 0; before && skipped < maxSkipped; skipped++) {
      const wall = before.toPlainDateTime();
      if (!isOver(before) && !isGone(wall)) {
        yield wall;
        break;
      }
      before = dates.previous(before);
    }
    let at = dates.next(start, true);
    for (let skipped = 0; at && !isOver(at) && skipped < maxSkipped; skipped++) {
      const wall = at.toPlainDateTime();
      yield wall;
      if (!isGone(wall)) return;
      at = dates.next(at);
    }
  } catch {
    // A rule that no calendar could follow: what is known is the first time.
    giveUp();
    yield first;
  }
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
    .slice(0, 1000)
    .map((value) => ({ ...property, value: value.split("/")[0]! }));

function wallOf({ value }: Property, zone: string): Temporal.PlainDateTime | undefined {
  const time = readTime(value);
  if (time?.date) return time.date.toPlainDateTime();
  return time?.at ? time.at.toZonedDateTimeISO(zone).toPlainDateTime() : time?.wall;
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

function wordsFor(rule: string): string {
  const [, frequency] = /FREQ=(\w+)/i.exec(rule) ?? [];
  const unit = units[frequency?.toUpperCase() as keyof typeof units] ?? "time";
  const interval = Number(/INTERVAL=(\d{1,4})/i.exec(rule)?.[1] ?? 1);
  return interval === 1 ? `every ${unit}` : `every ${interval} ${unit}s`;
}
