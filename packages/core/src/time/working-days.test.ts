import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import {
  addWorkingDays,
  dayOffName,
  isWorkingDay,
  rollBack,
  rollForward,
  startOfWeek,
  unknownCountry,
  withDaysOff,
  workingDaysBetween,
  type WorkCalendar,
} from "./working-days.ts";

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

// The days around Christmas 2026 in South Africa; the 25th is a Friday.
const southAfrica: WorkCalendar = {
  country: "ZA",
  weekend: [6, 7],
  holidays: {
    "2026-12-16": "Day of Reconciliation",
    "2026-12-25": "Christmas Day",
    "2026-12-26": "Day of Goodwill",
    "2027-01-01": "New Year's Day",
  },
  years: [2026, 2027],
};

describe("why nobody works", () => {
  test.each([
    ["2026-12-15", undefined],
    ["2026-12-16", "Day of Reconciliation"],
    ["2026-12-19", "weekend"],
    ["2026-12-20", "weekend"],
    ["2026-12-26", "Day of Goodwill"],
  ])("%s: %s", (date, name) => {
    expect(dayOffName(day(date), southAfrica)).toBe(name);
    expect(isWorkingDay(day(date), southAfrica)).toBe(name === undefined);
  });
});

describe("rolling to a working day", () => {
  test.each([
    ["2026-12-15", "2026-12-15", "2026-12-15"],
    ["2026-12-16", "2026-12-17", "2026-12-15"],
    ["2026-12-25", "2026-12-28", "2026-12-24"],
    ["2026-12-27", "2026-12-28", "2026-12-24"],
    ["2027-01-01", "2027-01-04", "2026-12-31"],
  ])("%s forward to %s, back to %s", (from, forward, back) => {
    expect(rollForward(day(from), southAfrica).toString()).toBe(forward);
    expect(rollBack(day(from), southAfrica).toString()).toBe(back);
  });

  test("a calendar without a working day gives the date back", () => {
    const never: WorkCalendar = { weekend: [1, 2, 3, 4, 5, 6, 7], holidays: {} };
    expect(rollForward(day("2026-12-15"), never).toString()).toBe("2026-12-15");
    expect(rollBack(day("2026-12-15"), never).toString()).toBe("2026-12-15");
  });
});

describe("counting working days", () => {
  test.each([
    ["2026-12-14", 1, "2026-12-15"],
    ["2026-12-15", 1, "2026-12-17"],
    ["2026-12-18", 1, "2026-12-21"],
    ["2026-12-19", 1, "2026-12-21"],
    ["2026-12-21", 5, "2026-12-29"],
  ])("%s and %d more: %s", (from, n, to) => {
    expect(addWorkingDays(day(from), n, southAfrica).toString()).toBe(to);
    expect(workingDaysBetween(day(from), day(to), southAfrica)).toBe(n);
  });

  test("no days lie between a day and itself, or an earlier one", () => {
    expect(workingDaysBetween(day("2026-12-14"), day("2026-12-14"), southAfrica)).toBe(0);
    expect(workingDaysBetween(day("2026-12-14"), day("2026-12-01"), southAfrica)).toBe(0);
  });

  test("a year that nobody meant is no more work than another", () => {
    // Often enough that going day by day would outlast the test.
    for (let i = 0; i < 12; i++)
      expect(workingDaysBetween(day("0001-01-01"), day("2026-11-20"), southAfrica)).toBe(528_529);
  });

  test("by weeks and day by day it is the same", () => {
    const dates = fc.integer({ min: 0, max: 200 }).map((days) => day("2026-11-01").add({ days }));
    const weekends = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 7 });
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 90 }), weekends, (from, length, weekend) => {
        const calendar = { ...southAfrica, weekend };
        const each = Array.from({ length }, (_, i) => from.add({ days: i + 1 })).filter((date) =>
          isWorkingDay(date, calendar),
        );
        expect(workingDaysBetween(from, from.add({ days: length }), calendar)).toBe(each.length);
      }),
    );
  });
});

describe("the week begins after the weekend", () => {
  test.each([
    [[6, 7], "2026-11-23", "Monday"],
    [[5, 6], "2026-11-22", "Sunday"],
    [[7], "2026-11-23", "Monday"],
    [[6], "2026-11-22", "Sunday"],
    [[5], "2026-11-21", "Saturday"],
    [[4, 5], "2026-11-21", "Saturday"],
    [[5, 7], "2026-11-23", "Monday, in Brunei, where Friday and Sunday are off"],
    [[], "2026-11-23", "Monday"],
  ])("where %j is off, the week of 25 November begins on %s, a %s", (weekend, first) => {
    expect(startOfWeek(day("2026-11-25"), { weekend, holidays: {} }).toString()).toBe(first);
  });

  test("its own first day belongs to it", () => {
    expect(startOfWeek(day("2026-11-23"), unknownCountry).toString()).toBe("2026-11-23");
    expect(startOfWeek(day("2026-11-22"), unknownCountry).toString()).toBe("2026-11-16");
  });
});

test("your own days off are added to the country’s, and leave it as it was", () => {
  const mine = withDaysOff(southAfrica, [{ date: "2026-12-24", name: "Office closed" }]);
  expect(dayOffName(day("2026-12-24"), mine)).toBe("Office closed");
  expect(dayOffName(day("2026-12-25"), mine)).toBe("Christmas Day");
  expect(isWorkingDay(day("2026-12-24"), southAfrica)).toBe(true);
  expect(withDaysOff(southAfrica, [])).toBe(southAfrica);
});

test("rolling lands on working days, and counting there and back agrees", () => {
  const dates = fc.integer({ min: 0, max: 730 }).map((days) => day("2026-01-01").add({ days }));
  const weekends = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 });
  fc.assert(
    fc.property(dates, weekends, fc.integer({ min: 1, max: 30 }), (date, weekend, n) => {
      const calendar = { ...southAfrica, weekend };
      const [forward, back] = [rollForward(date, calendar), rollBack(date, calendar)];
      expect(isWorkingDay(forward, calendar) && isWorkingDay(back, calendar)).toBe(true);
      expect(Temporal.PlainDate.compare(back, date) <= 0 && Temporal.PlainDate.compare(date, forward) <= 0).toBe(true);
      const later = addWorkingDays(date, n, calendar);
      expect(isWorkingDay(later, calendar)).toBe(true);
      expect(workingDaysBetween(date, later, calendar)).toBe(n);
    }),
  );
});
