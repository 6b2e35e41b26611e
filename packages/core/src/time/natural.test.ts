import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { readDate, readHour, readWhen } from "./natural.ts";

const now = Temporal.ZonedDateTime.from("2026-11-23T12:00[Africa/Johannesburg]");

test("half 7 could be morning or evening", () => expect(readWhen("yesterday half 7", now, "past")).toBeUndefined());

describe("an hour alone", () => {
  test.each([
    ["11.30", "11:30"],
    ["at 11", "11:00"],
    ["half past eleven", "11:30"],
    ["at half past five", "17:30"],
    ["2pm", "14:00"],
    ["noon", "12:00"],
    ["Friday 11:30", undefined],
    ["today at 11", undefined],
    ["23.11", undefined],
    ["in two hours", undefined],
    ["now", undefined],
    ["11", undefined],
    ["", undefined],
  ])("%j: %s", (words, expected) => expect(readHour(words)).toBe(expected));
});

describe("what happened, typed at noon on Monday 23 November 2026", () => {
  test.each([
    ["now", "2026-11-23 12:00"],
    ["just now", "2026-11-23 12:00"],
    ["20 minutes ago", "2026-11-23 11:40"],
    ["half an hour ago", "2026-11-23 11:30"],
    ["an hour ago", "2026-11-23 11:00"],
    ["13 hours ago", "2026-11-22 23:00"],
    ["today", "2026-11-23"],
    ["this morning", "2026-11-23"],
    ["Today 10:00", "2026-11-23 10:00"],
    ["today at 10am", "2026-11-23 10:00"],
    ["10:00", "2026-11-23 10:00"],
    ["9.30am", "2026-11-23 09:30"],
    ["yesterday half 5", "2026-11-22 17:30"],
    ["Friday at half past two", "2026-11-20 14:30"],
    ["half nine on Friday", "2026-11-20 09:30"],
    ["yesterday at quarter to 1", "2026-11-22 12:45"],
    ["yesterday half 7pm", "2026-11-22 19:30"],
    ["yesterday", "2026-11-22"],
    ["yesterday 10:00", "2026-11-22 10:00"],
    ["yesterday at 2 p.m.", "2026-11-22 14:00"],
    ["yesterday at ten", "2026-11-22 10:00"],
    ["yesterday at 10", "2026-11-22 10:00"],
    ["Friday at Twelve o'clock", "2026-11-20 12:00"],
    ["at 9", "2026-11-23 09:00"],
    ["Friday at 14", "2026-11-20 14:00"],
    ["yesterday afternoon", "2026-11-22"],
    ["last night", "2026-11-22"],
    ["the day before yesterday", "2026-11-21"],
    ["Tuesday 14:30", "2026-11-17 14:30"],
    ["Thursday", "2026-11-19"],
    ["on Friday", "2026-11-20"],
    ["Friday, 14:30", "2026-11-20 14:30"],
    ["Fri 14h30", "2026-11-20 14:30"],
    ["2pm Friday", "2026-11-20 14:00"],
    ["at 14:30 on Friday", "2026-11-20 14:30"],
    ["Friday morning", "2026-11-20"],
    ["last Friday", "2026-11-20"],
    ["Last friday at noon", "2026-11-20 12:00"],
    ["Monday", "2026-11-23"],
    ["Monday 09:00", "2026-11-23 09:00"],
    ["Monday 15:00", "2026-11-16 15:00"],
    ["last Monday", "2026-11-16"],
    ["3 days ago", "2026-11-20"],
    ["two weeks ago", "2026-11-09"],
    ["a week ago", "2026-11-16"],
    ["a couple of days ago", "2026-11-21"],
    ["a fortnight ago", "2026-11-09"],
    ["a month ago", "2026-10-23"],
    ["20 Nov", "2026-11-20"],
    ["Fri 20 Nov 10:00", "2026-11-20 10:00"],
    ["November 20th, 2pm", "2026-11-20 14:00"],
    ["two hours ago", "2026-11-23 10:00"],
    ["2pm on 20 Nov", "2026-11-20 14:00"],
    ["Dec 4 2pm", "2026-12-04 14:00"],
    ["24 Nov", "2026-11-24"],
    ["24 Nov 2026", "2026-11-24"],
    ["29 Feb", "2028-02-29"],
    ["the 20th", "2026-11-20"],
    ["2026-11-20", "2026-11-20"],
    ["2026-11-20 10:00", "2026-11-20 10:00"],
    ["2026-11-20T10:00", "2026-11-20 10:00"],
    ["2026-11-20 10:00Z", "2026-11-20T10:00Z"],
    ["2026-11-20T10:00:00+02:00", "2026-11-20T10:00:00+02:00"],
  ])("%s: %s", (words, expected) => {
    expect(readWhen(words, now, "past")).toBe(expected);
  });
});

describe("what will happen, typed at noon on Monday 23 November 2026", () => {
  test.each([
    ["tomorrow 9am", "2026-11-24 09:00"],
    ["noon tomorrow", "2026-11-24 12:00"],
    ["today at 2pm", "2026-11-23 14:00"],
    ["Friday 14:30", "2026-11-27 14:30"],
    ["Tuesday 14:30", "2026-11-24 14:30"],
    ["next Friday", "2026-12-04"],
    ["next fri 10:00", "2026-12-04 10:00"],
    ["in two weeks", "2026-12-07"],
    ["in 2 hours", "2026-11-23 14:00"],
    ["In an hour", "2026-11-23 13:00"],
    ["two hours from now", "2026-11-23 14:00"],
    ["in half an hour", "2026-11-23 12:30"],
    ["in 45 minutes", "2026-11-23 12:45"],
    ["in a minute", "2026-11-23 12:01"],
    ["in 13 hours", "2026-11-24 01:00"],
    ["4 December 12am", "2026-12-04 00:00"],
    ["4 December 12pm", "2026-12-04 12:00"],
    ["22 Nov", "2026-11-22"],
  ])("%s: %s", (words, expected) => {
    expect(readWhen(words, now, "future")).toBe(expected);
  });
});

test.each([
  "",
  " ",
  "at",
  "soon",
  "25:00",
  "10:60",
  "13pm",
  "0am",
  "today at 2",
  "23.11",
  "11/12",
  "2h",
  "2026-13-01",
  "2026-02-30 10:00",
  "2026-11-23 24:00",
  "last year",
  "last in two weeks",
  "constructor ago",
  "10:00 - 11:00",
  "Friday 10:00 to 11:00",
  "ago",
  "2026-02-30T10:00Z",
  "this",
  "morning",
  "next week",
  "early next week",
  "the end of the month",
])("%j is not read", (words) => {
  expect(readWhen(words, now, "past")).toBeUndefined();
});

test("a day is read like a promise", () => {
  const today = now.toPlainDate();
  expect(readDate("Friday", today)).toBe("2026-11-27");
  expect(readDate("4 December", today)).toBe("2026-12-04");
  expect(readDate("end of next week", today)).toBe("2026-12-04");
  expect(readDate("", today)).toBeUndefined();
  // A year later nobody means.
  expect(readDate("20 November", today)).toBeUndefined();
});

test("what is read is written as the files carry it", () => {
  const pieces = fc.constantFrom(
    "last",
    "friday",
    "at",
    "10:00",
    "2pm",
    "on",
    "23",
    "nov",
    "ago",
    "a",
    "week",
    "yesterday",
    "2026-11-23",
    "T",
    "12.30",
    "next",
    "now",
  );
  const words = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 6 }).map((list) => list.join(" ")),
  );
  fc.assert(
    fc.property(words, fc.constantFrom("past" as const, "future" as const), (text, direction) => {
      expect(readWhen(text, now, direction) ?? "2026-11-23").toMatch(/^\d{4}-\d{2}-\d{2}( \d{2}:\d{2})?$/);
    }),
    { numRuns: 1000 },
  );
});

describe("as other people write it, on a Monday evening", () => {
  test.each([
    ["heute 10:00", "2026-11-23 10:00"],
    ["gestern um 14 Uhr 30", "2026-11-22 14:30"],
    ["Mi, 18.11. 10 Uhr", "2026-11-18 10:00"],
    ["letzten Freitag 10:00", "2026-11-20 10:00"],
    ["23 nov 4h", "2026-11-23 04:00"],
    ["lundi 23 novembre à 14 h", "2026-11-23 14:00"],
    ["aujourd'hui 9h30", "2026-11-23 09:30"],
    ["lunes 23 nov 10:00", "2026-11-23 10:00"],
    ["ayer a las 4 de la tarde", "2026-11-22 16:00"],
    ["hoje 14h", "2026-11-23 14:00"],
    ["ieri alle 15", "2026-11-22 15:00"],
    ["gisteren om 10 uur", "2026-11-22 10:00"],
    ["23.11.2026", "2026-11-23"],
    ["11/23", "2026-11-23"],
    ["18/11/26 10:00", "2026-11-18 10:00"],
  ])("%j is %s", (words, when) => expect(readWhen(words, now, "past")).toBe(when));
});
