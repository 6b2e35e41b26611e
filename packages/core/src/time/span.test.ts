import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { promisedDay } from "./promise.ts";
import { readDayAndMonth, readSpan, resolveSpan } from "./span.ts";
import { unknownCountry, type WorkCalendar } from "./working-days.ts";

const egypt: WorkCalendar = { country: "EG", weekend: [5, 6], holidays: {} };
const christmas: WorkCalendar = {
  weekend: [6, 7],
  holidays: { "2026-12-24": "Eve", "2026-12-25": "Christmas", "2026-12-31": "Eve" },
  years: [2026, 2026],
};

describe("a promise, said on Monday 23 November 2026", () => {
  test.each([
    ["2026-12-04", "2026-12-04"],
    ["by 2026-12-04", "2026-12-04"],
    ["today", "2026-11-23"],
    ["end of day", "2026-11-23"],
    ["by the end of the day", "2026-11-23"],
    ["EOD", "2026-11-23"],
    ["this afternoon", "2026-11-23"],
    ["tomorrow", "2026-11-24"],
    ["tomorrow morning", "2026-11-24"],
    ["by close of business tomorrow", "2026-11-24"],
    ["the day after tomorrow", "2026-11-25"],
    ["within 24 hours", "2026-11-24"],
    ["in the next 48 hours", "2026-11-25"],
    // Days of the week.
    ["Friday", "2026-11-27"],
    ["by Friday", "2026-11-27"],
    ["Fri", "2026-11-27"],
    ["weds", "2026-11-25"],
    ["a week to ten days", "2026-12-03"],
    ["Friday at the latest", "2026-11-27"],
    ["no later than Friday", "2026-11-27"],
    ["EOD Friday", "2026-11-27"],
    ["Friday EOD", "2026-11-27"],
    ["close of business on Friday", "2026-11-27"],
    ["this Friday", "2026-11-27"],
    ["this Monday", "2026-11-23"],
    ["Monday", "2026-11-30"],
    ["next Friday", "2026-12-04"],
    ["the following Tuesday", "2026-12-01"],
    ["Tuesday next week", "2026-12-01"],
    ["Tuesday of next week", "2026-12-01"],
    ["next week Tuesday", "2026-12-01"],
    ["next week on Tuesday", "2026-12-01"],
    ["Thursday week", "2026-12-03"],
    ["Thursday fortnight", "2026-12-10"],
    ["a week on Thursday", "2026-12-03"],
    ["a week from Friday", "2026-12-04"],
    ["two weeks from Friday", "2026-12-11"],
    ["Monday morning", "2026-11-30"],
    // Weeks.
    ["this week", "2026-11-27"],
    ["later this week", "2026-11-27"],
    ["the end of the week", "2026-11-27"],
    ["end of week", "2026-11-27"],
    ["by the weekend", "2026-11-27"],
    ["next week", "2026-12-04"],
    ["sometime next week", "2026-12-04"],
    ["by end of next week", "2026-12-04"],
    ["by the end of next week.", "2026-12-04"],
    ["End  of NEXT week", "2026-12-04"],
    ["late next week", "2026-12-04"],
    ["the following week", "2026-12-04"],
    ["the week after next", "2026-12-11"],
    ["early next week", "2026-12-01"],
    ["the start of next week", "2026-11-30"],
    ["the middle of next week", "2026-12-02"],
    ["midweek", "2026-11-25"],
    // Lengths.
    ["in two weeks", "2026-12-07"],
    ["in 2 weeks", "2026-12-07"],
    ["in about two weeks", "2026-12-07"],
    ["two weeks or so", "2026-12-07"],
    ["in two weeks' time", "2026-12-07"],
    ["in two weeks’ time", "2026-12-07"],
    ["in a week's time", "2026-11-30"],
    ["two weeks from now", "2026-12-07"],
    ["a week today", "2026-11-30"],
    ["within the next two weeks", "2026-12-07"],
    ["over the next week", "2026-11-30"],
    ["within a week", "2026-11-30"],
    ["another week", "2026-11-30"],
    ["another two weeks", "2026-12-07"],
    ["a week or so", "2026-11-30"],
    ["a week or two", "2026-12-07"],
    ["a couple of weeks", "2026-12-07"],
    ["a couple weeks", "2026-12-07"],
    ["a few days", "2026-11-26"],
    ["in the next few days", "2026-11-26"],
    ["two to three weeks", "2026-12-14"],
    ["2-3 weeks", "2026-12-14"],
    ["2–3 weeks", "2026-12-14"],
    ["ten days", "2026-12-03"],
    ["in a fortnight", "2026-12-07"],
    ["in a fortnight’s time", "2026-12-07"],
    ["within 10 working days", "2026-12-07"],
    ["3 to 5 business days", "2026-11-30"],
    ["five working days", "2026-11-30"],
    ["a month", "2026-12-23"],
    // Months.
    ["the end of the month", "2026-11-30"],
    ["end of month", "2026-11-30"],
    ["this month", "2026-11-30"],
    ["next month", "2026-12-31"],
    ["early next month", "2026-12-07"],
    ["mid-December", "2026-12-15"],
    ["the middle of December", "2026-12-15"],
    ["early December", "2026-12-07"],
    ["the end of January", "2027-01-29"],
    ["end of Jan", "2027-01-29"],
    ["late December", "2026-12-31"],
    ["the end of the year", "2026-12-31"],
    // Dates.
    ["4 December", "2026-12-04"],
    ["by 4 December", "2026-12-04"],
    ["Friday 4 December", "2026-12-04"],
    ["Fri, 4 Dec", "2026-12-04"],
    ["December 4th", "2026-12-04"],
    ["Dec. 4", "2026-12-04"],
    ["December the 4th", "2026-12-04"],
    ["the 4th of December", "2026-12-04"],
    ["4 December 2026", "2026-12-04"],
    ["December 4, 2026", "2026-12-04"],
    ["23 November", "2026-11-23"],
    ["the 4th", "2026-12-04"],
    ["Friday the 4th", "2026-12-04"],
    ["the 31st", "2026-12-31"],
  ])("%s: %s", (by, expected) => {
    expect(promisedDay({ by, said: "2026-11-23" }, unknownCountry)?.toString()).toBe(expected);
  });

  test.each([
    "",
    " ",
    "by",
    "...",
    "this",
    "the end",
    "22 November",
    "29 February",
    "before 4 Sept",
    "31 November",
    "0 December",
    "2026-02-30",
    "4/12",
    "constructor days",
    "__proto__ weeks",
    "toString",
    "99999 days",
    "Fridays",
    "someday",
    "early",
    "mid",
    "next",
    "4th December of the year after next",
  ])("%j says too little", (by) => {
    expect(promisedDay({ by, said: "2026-11-23" }, unknownCountry)).toBeUndefined();
  });
});

describe("it depends on the day it was said", () => {
  test.each([
    ["Friday", "2026-11-27", "2026-12-04", 'on a Friday, "Friday" is the next one'],
    ["this Friday", "2026-11-27", "2026-11-27", 'but "this Friday" is today'],
    ["next Friday", "2026-11-29", "2026-12-04", "on a Sunday, next week begins tomorrow"],
    [
      "Thursday week",
      "2026-11-27",
      "2026-12-10",
      "on a Friday, Thursday is in the next week and Thursday week in the one after",
    ],
    ["end of the week", "2026-11-27", "2026-11-27", "on a Friday it is today"],
    ["end of the week", "2026-11-28", "2026-12-04", "on a Saturday it is the week about to begin"],
    ["end of next week", "2026-11-28", "2026-12-04", "and next week is that one too"],
    ["midweek", "2026-11-27", "2026-12-02", "past the middle, it is the next week"],
    ["end of the month", "2026-10-31", "2026-10-31", "never before the day it was said"],
    ["end of the month", "2026-11-30", "2026-11-30", "on the last day"],
    ["a month", "2027-01-31", "2027-02-28", "a shorter month"],
    ["mid-January", "2027-01-10", "2027-01-15", "not over yet"],
    ["late December", "2026-12-16", "2026-12-31", "not over yet"],
    ["early January", "2026-12-16", "2027-01-07", "over New Year"],
  ])("%s, said on %s: %s (%s)", (by, said, expected) => {
    expect(promisedDay({ by, said }, unknownCountry)?.toString()).toBe(expected);
  });
});

describe("it depends on the country", () => {
  test.each([
    ["end of the week", "2026-11-22", egypt, "2026-11-26", "in Egypt the week runs from Sunday to Thursday"],
    ["end of next week", "2026-11-22", egypt, "2026-12-03", "and on its first day, next week is a week away"],
    ["Tuesday next week", "2026-11-22", egypt, "2026-12-01", "and so is its Tuesday"],
    ["the start of next week", "2026-11-23", egypt, "2026-11-29", "which starts on Sunday"],
    ["within 3 working days", "2026-11-25", egypt, "2026-11-30", "Friday and Saturday do not count"],
    ["end of the week", "2026-12-21", christmas, "2026-12-23", "before the holidays at its end"],
    ["end of December", "2026-12-01", christmas, "2026-12-30", "before New Year’s Eve"],
    ["within 3 working days", "2026-12-22", christmas, "2026-12-29", "holidays do not count"],
  ] satisfies [string, string, WorkCalendar, string, string][])("%s, said on %s", (by, said, calendar, expected) => {
    expect(promisedDay({ by, said }, calendar)?.toString()).toBe(expected);
  });

  test("a week without a working day ends where it would have", () => {
    const holidays = Object.fromEntries(["21", "22", "23", "24", "25"].map((day) => [`2026-12-${day}`, "Closed"]));
    expect(promisedDay({ by: "end of next week", said: "2026-12-16" }, { weekend: [6, 7], holidays })?.toString()).toBe(
      "2026-12-25",
    );
  });
});

test("a date by day and month is the closest one; the day alone leans", () => {
  const today = Temporal.PlainDate.from("2026-11-23");
  expect(readDayAndMonth("23 Nov", today, "past")?.toString()).toBe("2026-11-23");
  expect(readDayAndMonth("24 Nov", today, "past")?.toString()).toBe("2026-11-24");
  expect(readDayAndMonth("22 Nov", today, "future")?.toString()).toBe("2026-11-22");
  expect(readDayAndMonth("the 30th", today, "past")?.toString()).toBe("2026-10-30");
  expect(readDayAndMonth("the 20th", today, "future")?.toString()).toBe("2026-12-20");
  expect(readDayAndMonth("the 20th", today, "nearest")?.toString()).toBe("2026-11-20");
});

const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => Temporal.PlainDate.from("2024-01-01").add({ days }));
const anyCalendar = fc
  .uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 })
  .map((weekend): WorkCalendar => ({ weekend, holidays: { "2026-12-25": "Christmas", "2027-01-01": "New Year" } }));

test("whatever is promised for later is not before the day it was said", () => {
  const words = fc.constantFrom(
    "Friday",
    "this Monday",
    "next Tuesday",
    "Thursday week",
    "in two weeks",
    "within 10 working days",
    "end of the week",
    "end of next week",
    "next week",
    "midweek",
    "early next week",
    "the end of the month",
    "early this month",
    "the 29th",
    "a month",
    "the week after next",
  );
  fc.assert(
    fc.property(words, anyDay, anyCalendar, (by, said, calendar) => {
      const day = promisedDay({ by, said: said.toString() }, calendar);
      expect(Temporal.PlainDate.compare(day!, said)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("no words break it", () => {
  const pieces = fc.constantFrom(
    "by",
    "end",
    "of",
    "next",
    "week",
    "friday",
    "a",
    "99",
    "999",
    "months",
    "december",
    "the",
    "-",
    "or",
    "constructor",
    "29",
    "th",
    "feb",
  );
  const words = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 7 }).map((list) => list.join(" ")),
  );
  fc.assert(
    fc.property(words, anyDay, anyCalendar, (by, said, calendar) => {
      const span = readSpan(by);
      if (span) resolveSpan(span, said, calendar);
      readDayAndMonth(by, said);
    }),
    { numRuns: 1000 },
  );
});
