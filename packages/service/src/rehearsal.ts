import { readWhen } from "@afterword/core";
import { Temporal } from "temporal-polyfill";

/**
 * Reads the moment that a person wants to play through: an instant, or a date and time in their zone such as "2026-11-23 18:00",
 * noon where no time is given. Undefined where it is neither.
 */
export function readRehearsal(words: string, now: Temporal.Instant, zone: string): Temporal.Instant | undefined {
  try {
    return Temporal.Instant.from(words);
  } catch {
    const [date, clock = "12:00"] = readWhen(words, now.toZonedDateTimeISO(zone), "past")?.split(" ") ?? [];
    if (date === undefined) return undefined;
    return Temporal.PlainDateTime.from(`${date}T${clock}`).toZonedDateTime(zone).toInstant();
  }
}
