import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { addDays, dateAt, dayNumber, dayNumberOf, weekdayOf } from "./day-number.ts";

const dates = fc
  .tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 0, max: 365 }))
  .map(([year, days]) => Temporal.PlainDate.from({ year, month: 1, day: 1 }).add({ days }));

test.each([
  ["1970-01-01", 0],
  ["1969-12-31", -1],
  ["2000-02-29", 11_016],
  ["2026-11-23", 20_780],
])("%s is day %i", (date, number) => {
  expect(dayNumberOf(date)).toBe(number);
});

test.each(["2026-11", "23 November", "2026-11-23 10:00", ""])("%j is no date", (text) => {
  expect(dayNumberOf(text)).toBeUndefined();
});

test("days are counted as the calendar counts them", () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -1000, max: 1000 }), (date, days) => {
      const day = dayNumber(date);
      expect(day).toBe(Temporal.PlainDate.from("1970-01-01").until(date).days);
      expect(dayNumberOf(date.toString())).toBe(day);
      expect(dateAt(day).toString()).toBe(date.toString());
      expect(weekdayOf(day)).toBe(date.dayOfWeek);
      expect(addDays(date, days).toString()).toBe(date.add({ days }).toString());
    }),
  );
});
