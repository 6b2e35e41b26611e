import { Temporal } from "temporal-polyfill";
import type { DayNumber } from "./day-number.ts";

const dayLength = 86_400_000;

/** The offsets of each zone at the midnights of UTC that somebody asked about, by day number, in milliseconds. */
const midnights = new Map<string, Map<number, number>>();

function atMidnight(zone: string, day: number): number {
  const known = midnights.get(zone)?.get(day);
  if (known !== undefined) return known;
  const offset = lookedUp(zone, day * dayLength);
  const ofZone = midnights.get(zone) ?? new Map<number, number>();
  if (ofZone.size > 10_000) ofZone.clear();
  midnights.set(zone, ofZone.set(day, offset));
  return offset;
}

const lookedUp = (zone: string, at: number): number =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000;

/** How far a zone's clock is ahead of UTC at a moment, both in milliseconds. Looked up once for each day on which it does not change. */
export function offsetAt(zone: string, at: number): number {
  const day = Math.floor(at / dayLength);
  const offset = atMidnight(zone, day);
  return offset === atMidnight(zone, day + 1) ? offset : lookedUp(zone, at);
}

/** The offset that a zone's clock has all through a day of its own, in milliseconds. Undefined where it changes then, or close by. */
export function steadyOffset(zone: string, day: DayNumber): number | undefined {
  // No clock is a day ahead of UTC or behind.
  const offset = atMidnight(zone, day - 1);
  return offset === atMidnight(zone, day) &&
    offset === atMidnight(zone, day + 1) &&
    offset === atMidnight(zone, day + 2)
    ? offset
    : undefined;
}
