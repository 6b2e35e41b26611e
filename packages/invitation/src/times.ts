import type { Temporal } from "temporal-polyfill";
import { cleanLine } from "@afterword/core/text";
import { valueOf, type Component } from "./content.ts";
import type { Property } from "./property.ts";
import { between, readDuration } from "./length.ts";
import { seriesOf, type Patience } from "./series.ts";
import { readTime, type Clock, type Reading } from "./when.ts";

/** Something the file does not say. Without a `needed` answer there is no interview; the others may stay open. */
export interface Question {
  readonly about: "zone" | "hour";
  readonly needed: boolean;
  readonly why: string;
  /** Zones that the file mentions somewhere, the likeliest first. Never taken without asking. */
  readonly suggestions: readonly string[];
}

/** When an event is, as far as the file says. */
export interface Times {
  /**
   * Moments as the model writes them: on the wall clock of `zone`; as instants with an offset where the file names no zone that
   * is right; a date alone for a whole day; a wall clock time and no `zone` where a question asks for the zone.
   */
  readonly start: string;
  readonly end?: string | undefined;
  readonly zone?: string | undefined;
  readonly allDay: boolean;
  /** `every week`: the times are those of the next instance. */
  readonly repeats?: string | undefined;
  readonly questions: readonly Question[];
  /** What looked wrong in the file and how it was taken. */
  readonly notes: readonly string[];
}

export interface TimeContext {
  /** The `DTSTART`, and what it says. */
  readonly start: Property;
  readonly reading: Reading;
  readonly clock: Clock;
  /** The instances that have an entry of their own. */
  readonly overridden: readonly Property[];
  readonly now: Temporal.Instant | undefined;
  /** How many more rules of repetition are worth following in this file. */
  readonly patience: Patience;
}

/** The times of an event: of its next instance, where it repeats. */
export function timesOf(event: Component, { start, reading, clock, overridden, now, patience }: TimeContext): Times {
  const notes: string[] = [];
  const usual = lengthOf(event, start, reading, clock, notes);
  const flagged = ["X-MICROSOFT-CDO-ALLDAYEVENT", "X-FUNAMBOL-ALLDAY"].some((name) =>
    /^(?:true|1)$/i.test(valueOf(event, name) ?? ""),
  );
  const allDay =
    reading.kind === "date" ||
    ((flagged || start.params.get("VALUE")?.toUpperCase() === "DATE") && isMidnight(wallOf(reading, start)));
  const place = (wall: Temporal.PlainDateTime): Reading =>
    reading.kind === "date"
      ? { kind: "date", date: wall.toPlainDate() }
      : reading.kind === "instant" && utc(start)
        ? { ...reading, at: wall.toZonedDateTime("UTC").toInstant() }
        : clock.place(wall, start);
  const series = seriesOf(event, { first: wallOf(reading, start), place, read: clock.read, now, overridden, patience });
  const first = series ? place(series.wall) : reading;
  const length = series?.length ?? usual;
  notes.push(...(series?.notes ?? []));

  if (allDay) {
    const date = (series?.wall ?? wallOf(reading, start)).toPlainDate();
    const days = Math.max(1, Math.round((length?.total("hours") ?? 24) / 24));
    return {
      start: date.toString(),
      ...(days > 1 && { end: date.add({ days: days - 1 }).toString() }),
      allDay: true,
      ...(series && { repeats: series.words }),
      questions: [{ about: "hour", needed: false, why: "the invitation is for the whole day", suggestions: [] }],
      notes,
    };
  }
  const zone = first.kind === "instant" ? first.zone : undefined;
  const end = length && addTo(first, length);
  return {
    start: write(first, zone),
    ...(end && { end: write(end, zone) }),
    ...(zone && { zone }),
    allDay: false,
    ...(series && { repeats: series.words }),
    questions:
      first.kind !== "wall"
        ? []
        : [
            {
              about: "zone",
              needed: true,
              why:
                first.named === undefined
                  ? "the invitation does not say which time zone its hours are in"
                  : `the invitation names a time zone that is not known, "${cleanLine(first.named, 80)}"`,
              suggestions: first.suggestions,
            },
          ],
    notes,
  };
}

const utc = ({ value }: Property): boolean => readTime(value)?.at !== undefined;

/** The wall clock time as it stands in the file; that of UTC where it is given as an instant. */
function wallOf(reading: Reading, { value }: Property): Temporal.PlainDateTime {
  if (reading.kind === "date") return reading.date.toPlainDateTime();
  if (reading.kind === "wall") return reading.wall;
  const time = readTime(value);
  return time?.wall ?? reading.at.toZonedDateTimeISO("UTC").toPlainDateTime();
}

const isMidnight = ({ hour, minute }: Temporal.PlainDateTime): boolean => hour === 0 && minute === 0;

const maxDays = 366;

/** How long it takes: whole days, or elapsed time. Undefined where the file does not say, or says what cannot be. */
function lengthOf(
  event: Component,
  start: Property,
  reading: Reading,
  clock: Clock,
  notes: string[],
): Temporal.Duration | undefined {
  const property = event.properties.find(({ name, value }) => name === "DTEND" && value !== "");
  const read = property && clock.read(property);
  // An end without a zone is meant in that of the start.
  const end = read?.kind === "wall" && reading.kind === "instant" && !utc(start) ? clock.place(read.wall, start) : read;
  const length = end === undefined ? readDuration(valueOf(event, "DURATION")) : between(reading, end);
  if (length !== undefined && length.total("days") > maxDays) {
    notes.push("the invitation ends more than a year after it begins; its end was left out");
    return undefined;
  }
  if (length !== undefined && length.sign > 0) return length;
  if (length !== undefined && length.sign < 0) notes.push("the invitation ends before it begins; its end was left out");
  return undefined;
}

function addTo(reading: Reading, length: Temporal.Duration): Reading | undefined {
  try {
    if (reading.kind === "instant")
      return {
        ...reading,
        at: reading.at
          .toZonedDateTimeISO(reading.zone ?? "UTC")
          .add(length)
          .toInstant(),
      };
    if (reading.kind === "wall") return { ...reading, wall: reading.wall.add(length) };
    return { ...reading, date: reading.date.add(length) };
  } catch {
    return undefined;
  }
}

/** As the model reads it back: the wall clock where that says it all, else with an offset. */
export function write(reading: Reading, zone: string | undefined): string {
  if (reading.kind === "date") return reading.date.toString();
  if (reading.kind === "wall") return wall(reading.wall);
  return writeInstant(reading.at, zone);
}

const wall = (at: Temporal.PlainDateTime): string =>
  at.toString({ smallestUnit: at.second === 0 ? "minute" : "second" }).replace("T", " ");

/** An instant on the wall clock of a zone; with its offset in the hour that comes twice, and in UTC without a zone. */
export function writeInstant(at: Temporal.Instant, zone: string | undefined): string {
  if (zone === undefined)
    return at.toString({ smallestUnit: at.epochMilliseconds % 60_000 === 0 ? "minute" : "second" });
  const there = at.toZonedDateTimeISO(zone);
  const local = there.toPlainDateTime();
  return local.toZonedDateTime(zone).toInstant().equals(at)
    ? wall(local)
    : there.toString({ smallestUnit: "second", timeZoneName: "never" });
}
