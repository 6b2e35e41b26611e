import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { atClock, earlier, endOfDay, isBefore, isoOffset, later, readMoment, writeMoment } from "./moment.ts";

const instant = (text: string, zone: string): string => {
  const moment = readMoment(text, zone);
  return moment.exact ? moment.at.toInstant().toString() : `${moment.date.toString()}, hour unknown`;
};

describe("a wall clock time in its zone", () => {
  test.each([
    ["2026-11-23 10:00", "Africa/Johannesburg", "2026-11-23T08:00:00Z", "two hours ahead, all year"],
    ["2026-06-23 10:00", "Africa/Johannesburg", "2026-06-23T08:00:00Z", "two hours ahead, all year"],
    ["2026-11-23T10:00", "Europe/London", "2026-11-23T10:00:00Z", "winter"],
    ["2026-06-23 10:00", "Europe/London", "2026-06-23T09:00:00Z", "summer"],
    // Clocks go forward: the time never was, and moves on by the gap.
    ["2026-03-29 01:30", "Europe/London", "2026-03-29T01:30:00Z", "01:30 became 02:30"],
    ["2026-03-08 02:30", "America/New_York", "2026-03-08T07:30:00Z", "02:30 became 03:30"],
    ["2026-10-04 02:15", "Australia/Lord_Howe", "2026-10-03T15:45:00Z", "half an hour only: 02:15 became 02:45"],
    // Clocks go back: the time came twice, and the first counts.
    ["2026-10-25 01:30", "Europe/London", "2026-10-25T00:30:00Z", "still summer time"],
    ["2026-11-01 01:30", "America/New_York", "2026-11-01T05:30:00Z", "still summer time"],
    ["2026-04-05 01:45", "Australia/Lord_Howe", "2026-04-04T14:45:00Z", "half an hour only"],
    ["2026-11-23T10:00Z", "Africa/Johannesburg", "2026-11-23T10:00:00Z", "an instant is the same everywhere"],
    ["2026-11-23 10:00:30+05:30", "Europe/London", "2026-11-23T04:30:30Z", "an offset wins over the zone"],
    ["2026-11-23", "Europe/London", "2026-11-23, hour unknown", "a date alone"],
  ])("%s in %s is %s (%s)", (text, zone, expected) => {
    expect(instant(text, zone)).toBe(expected);
  });
});

test("an instant is shown on the wall clock of the zone", () => {
  const moment = readMoment("2026-11-23T10:00Z", "Africa/Johannesburg");
  expect(moment.exact && writeMoment(moment.at)).toBe("2026-11-23 12:00");
});

describe("the same hour across a clock change", () => {
  test.each([
    ["Europe/London", "2026-10-24", "2026-10-25", 25],
    ["Europe/London", "2026-03-28", "2026-03-29", 23],
    ["America/New_York", "2026-10-31", "2026-11-01", 25],
    ["Australia/Lord_Howe", "2026-04-04", "2026-04-05", 24.5],
    ["Africa/Johannesburg", "2026-10-24", "2026-10-25", 24],
  ])("%s: 09:00 on %s to 09:00 on %s is %d hours", (zone, from, to, hours) => {
    const [a, b] = [from, to].map((date) => atClock(Temporal.PlainDate.from(date), "09:00", zone));
    expect(a!.until(b!).total("hours")).toBe(hours);
  });
});

describe("a day ends at 24:00", () => {
  test.each([
    ["2026-12-04", "Africa/Johannesburg", "2026-12-05T00:00:00+02:00"],
    ["2026-10-25", "Europe/London", "2026-10-26T00:00:00+00:00"],
    ["2026-12-31", "Asia/Kathmandu", "2027-01-01T00:00:00+05:45"],
    // Clocks go forward at midnight in Egypt: the next day begins at 01:00.
    ["2026-04-23", "Africa/Cairo", "2026-04-24T01:00:00+03:00"],
  ])("%s in %s: %s", (date, zone, expected) => {
    expect(isoOffset(endOfDay(Temporal.PlainDate.from(date), zone))).toBe(expected);
  });
});

const zones = fc.constantFrom(
  "Europe/London",
  "America/New_York",
  "Africa/Johannesburg",
  "Australia/Lord_Howe",
  "Africa/Cairo",
  "Asia/Kathmandu",
  "UTC",
);
const minutes = fc
  .oneof(
    fc.integer({ min: Date.UTC(2025, 0) / 60_000, max: Date.UTC(2032, 0) / 60_000 }),
    // Around a clock change.
    fc.integer({ min: -240, max: 240 }).map((minute) => Date.UTC(2026, 9, 25, 1) / 60_000 + minute),
    fc.integer({ min: -240, max: 240 }).map((minute) => Date.UTC(2026, 3, 4, 15) / 60_000 + minute),
  )
  .map((minute) => Temporal.Instant.fromEpochMilliseconds(minute * 60_000));

test("what is written is read as the same moment, also in an hour that comes twice", () => {
  fc.assert(
    fc.property(minutes, zones, (at, zone) => {
      expect(instant(writeMoment(at.toZonedDateTimeISO(zone)), zone)).toBe(at.toString());
    }),
    { numRuns: 500 },
  );
  const second = Temporal.Instant.from("2026-10-25T01:30Z").toZonedDateTimeISO("Europe/London");
  expect(writeMoment(second)).toBe("2026-10-25T01:30+00:00");
  expect(writeMoment(second.subtract({ hours: 1 }))).toBe("2026-10-25 01:30");
});

test("earlier and later compare moments, not wall clocks", () => {
  const london = Temporal.ZonedDateTime.from("2026-11-23T09:30[Europe/London]");
  const johannesburg = Temporal.ZonedDateTime.from("2026-11-23T10:00[Africa/Johannesburg]");
  expect(isBefore(johannesburg, london)).toBe(true);
  expect(earlier(london, johannesburg)).toBe(johannesburg);
  expect(later(london, johannesburg)).toBe(london);
});

test("clock times and ends of days are those of the zone, asked for once or twice", () => {
  const dates = minutes.map((at) => at.toZonedDateTimeISO("UTC").toPlainDate());
  // Midnight comes twice or not at all in the last two.
  const more = fc.oneof(zones, fc.constantFrom("Asia/Beirut", "America/Havana", "Antarctica/Troll"));
  fc.assert(
    fc.property(dates, more, fc.constantFrom("00:00", "00:30", "02:30", "09:00", "23:59"), (date, zone, clock) => {
      const at = date.toPlainDateTime(clock).toZonedDateTime(zone).toString();
      expect([atClock(date, clock, zone), atClock(date, clock, zone)].map(String)).toEqual([at, at]);
      const end = date.add({ days: 1 }).toZonedDateTime(zone).toString();
      expect([endOfDay(date, zone), endOfDay(date, zone)].map(String)).toEqual([end, end]);
    }),
    { numRuns: 300 },
  );
});
