import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { dateAt, type DayNumber } from "./day-number.ts";
import { atClock, atTimeOf, dateOf, minuteOfDay, startOfDay } from "./moment.ts";
import { offsetAt, steadyOffset } from "./offset.ts";

// Zones with half hours, with changes at midnight, that skipped a day, and whose clock once changed in the middle of a minute.
const zones = ["UTC", "Europe/London", "America/St_Johns", "America/Santiago", "Australia/Lord_Howe", "Pacific/Apia"];
const zone = fc.constantFrom(...zones, "Africa/Monrovia", "Asia/Kolkata", "Africa/Casablanca", "America/New_York");
const milliseconds = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) });
const moments = fc
  .tuple(milliseconds, zone)
  .map(([at, name]) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(name));

test("an offset is the one that the zone has at that moment", () => {
  fc.assert(
    fc.property(moments, (at) => {
      expect(offsetAt(at.timeZoneId, at.epochMilliseconds) * 1_000_000).toBe(at.offsetNanoseconds);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["Europe/London", "2026-10-25", undefined],
  ["Europe/London", "2026-10-27", 0],
  ["Africa/Johannesburg", "2026-10-25", 7_200_000],
])("in %s the offset of %s is %s", (name, date, offset) => {
  const day = Temporal.PlainDate.from("1970-01-01").until(date).days as DayNumber;
  expect(steadyOffset(name, day)).toBe(offset);
});

test("the date, the time of day and the start of the day are the wall clock's", () => {
  fc.assert(
    fc.property(moments, zone, (at, other) => {
      expect(dateOf(at).toString()).toBe(at.toPlainDate().toString());
      expect(dateOf(at, other).toString()).toBe(at.withTimeZone(other).toPlainDate().toString());
      expect(minuteOfDay(at)).toBe(at.hour * 60 + at.minute);
      expect(startOfDay(at).toString()).toBe(at.startOfDay().toString());
    }),
    { numRuns: 1000 },
  );
});

test("a clock time on a date is the moment that Temporal reads it as, whatever the clock skips or repeats", () => {
  const days = fc.integer({ min: -25_000, max: 45_000 }).map((day) => dateAt(day as DayNumber));
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 1439 }), zone, moments, (date, minute, name, at) => {
      const clock = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
      const expected = date.toZonedDateTime({ timeZone: name, plainTime: clock });
      expect(atClock(date, clock.toString({ smallestUnit: "minute" }), name).toString()).toBe(expected.toString());
      expect(atTimeOf(at, date).toString()).toBe(
        date.toZonedDateTime({ timeZone: at.timeZoneId, plainTime: at.toPlainTime() }).toString(),
      );
    }),
    { numRuns: 1000 },
  );
});
