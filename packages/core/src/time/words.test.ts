import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { clockTime, counted, dayName, listed, longDate, monthName, shortDate, shortMoment, zoneCity } from "./words.ts";

const at = Temporal.ZonedDateTime.from("2026-09-07T09:05:59[Africa/Johannesburg]");

test("a date and a time in words, for a day and for a moment alike", () => {
  expect(dayName(at)).toBe("Monday");
  expect(monthName(at.toPlainDate())).toBe("September");
  expect(shortDate(at)).toBe("Mon 7 Sep");
  expect(shortMoment(at)).toBe("Mon 7 Sep, 09:05");
  expect(clockTime(at)).toBe("09:05");
  expect(longDate(at.toPlainDate())).toBe("Monday 7 September");
  expect(longDate(at, "en-ZA")).toBe("Monday 7 September");
  expect(longDate(at, "en-US")).toBe("Monday, September 7");
});

test("every day and month has its name", () => {
  const start = Temporal.PlainDate.from("2026-06-01");
  expect([0, 1, 2, 3, 4, 5, 6].map((days) => dayName(start.add({ days })).slice(0, 3)).join(" ")).toBe(
    "Mon Tue Wed Thu Fri Sat Sun",
  );
  expect([7, 8, 9, 10, 11, 0, 1].map((months) => monthName(start.add({ months })).slice(0, 3)).join(" ")).toBe(
    "Jan Feb Mar Apr May Jun Jul",
  );
});

describe("the city of a zone", () => {
  test.each([
    ["Africa/Johannesburg", "Johannesburg"],
    ["America/New_York", "New York"],
    ["America/Argentina/Buenos_Aires", "Buenos Aires"],
    ["UTC", "UTC"],
  ])("%s: %s", (zone, city) => expect(zoneCity(zone)).toBe(city));
});

test.each([
  [0, "0 days"],
  [1, "one day"],
  [3, "3 days"],
])("%d in words: %s", (n, words) => expect(counted(n, "day")).toBe(words));

test.each([
  [[], ""],
  [["A"], "A"],
  [["A", "B"], "A and B"],
  [["A", "B", "C"], "A, B and C"],
])("%j in a sentence: %s", (words, sentence) => expect(listed(words)).toBe(sentence));
