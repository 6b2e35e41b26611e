/** The small shapes every schema shares. Files are read as plain strings, so each accepts a string and says what it wants. */
import { Temporal } from "temporal-polyfill";
import * as z from "zod";
import { countryCode, countryWanted, isCountry } from "./country.ts";

/** Trimmed, well-formed text of at most so many characters. No later check, such as a pattern, ever sees a longer one. */
const atMost = (most: number, error: string) =>
  z
    .string()
    .trim()
    .overwrite((text) => text.toWellFormed())
    .max(most, { error, abort: true });

/** A list of at most so many of something, such as `rounds`. */
export const list = <T extends z.core.$ZodType>(item: T, most: number, of: string) =>
  z.array(item).max(most, { error: `expected at most ${most} ${of}`, abort: true });

/** One line of text a person typed: trimmed, never empty, at most 500 characters. */
export const line = atMost(500, "expected at most 500 characters").min(1, "expected some text");

/** A few sentences: trimmed, never empty, at most 5,000 characters. */
export const passage = atMost(5000, "expected at most 5,000 characters").min(1, "expected some text");

/** `true` or `false`, also when written as text. */
export const flag = z.union([
  z.boolean(),
  z.enum(["true", "yes", "false", "no"]).transform((word) => word === "true" || word === "yes"),
]);

/** A whole number, also when written as text. */
export const count = z.union([
  z.int(),
  atMost(20, "expected a whole number")
    .regex(/^-?\d{1,15}$/, "expected a whole number")
    .transform(Number),
]);

/** Refuses what could break out of a mail header or an address bar. */
export const email = atMost(254, "expected an email address of at most 254 characters").regex(
  /^[^\s<>()[\]\\,;:"?&@\p{Cc}\uFFFD]+@[^\s<>()[\]\\,;:"?&@\p{Cc}\uFFFD]+\.[^\s<>()[\]\\,;:"?&@\p{Cc}\uFFFD]+$/u,
  "expected an email address such as thandi@acme.example",
);

/** An `https:` (or `http:`) address. */
export const link = atMost(2000, "expected a web address of at most 2,000 characters").regex(
  /^https?:\/\/[^\s<>"'`\\\p{Cc}\uFFFD]+$/u,
  "expected a web address that starts with https://",
);

/** An IANA time zone such as `Africa/Johannesburg`. Offsets are refused: they do not know about clock changes. */
export const zone = shape(60, isZone, "expected an IANA time zone such as Africa/Johannesburg");

/** ISO 3166-1 alpha-2 country, optionally with a subdivision: `ZA`, `DE-BY`, or a name that people use, "UK". One that does not exist is refused: it would have no holidays. */
export const country = z
  .string()
  .max(40, { error: () => countryWanted(""), abort: true })
  .overwrite(countryCode)
  .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, { error: ({ input }) => countryWanted(input), abort: true })
  .refine(isCountry, { error: ({ input }) => countryWanted(input) });

/** A calendar date, `2026-11-23`. */
export const date = dated(shape(40, isDate, "expected a date such as 2026-11-23"));

/** A clock time, `09:00`. */
export const clock = shape(40, (text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), "expected a time such as 09:00");

/**
 * A moment: `2026-11-23 10:00` on the wall clock of the record's zone, `2026-11-23T08:00Z` or with an offset as an instant,
 * or a date alone where the hour is not known.
 */
export const moment = dated(shape(60, isMoment, "expected a date and time such as 2026-11-23 10:00"));

/** An id this product assigned: short, lower case, opaque. */
export const id = atMost(200, "expected an id such as k3f9").regex(
  /^[a-z0-9][a-z0-9-]{0,39}$/,
  "expected an id such as k3f9",
);

/** No day of an application is further away; 9999-12-31, as some write it for "never", is past what calendars hold. */
function dated(text: ReturnType<typeof shape>) {
  const isNear = (given: string) => !/^\d{4}-/.test(given) || (given >= "1900" && given < "2200");
  return text.refine(isNear, "expected a year from 1900 to 2199; leave out a day that is not known");
}

function shape(most: number, isRight: (text: string) => boolean, error: string) {
  return atMost(most, error).refine(isRight, error);
}

function isZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]+$/.test(text)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(text);
    return true;
  } catch {
    return false;
  }
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parses(() => Temporal.PlainDate.from(text));
}

function isMoment(text: string): boolean {
  if (isDate(text)) return true;
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)(Z|[+-]\d{2}:?\d{2})?$/.exec(text);
  if (!match) return false;
  return match[3] === undefined
    ? parses(() => Temporal.PlainDateTime.from(`${match[1]}T${match[2]}`))
    : parses(() => Temporal.Instant.from(text.replace(" ", "T")));
}

function parses(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
