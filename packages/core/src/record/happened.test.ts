import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { happenedAt, happenedOn } from "./happened.ts";

const now = Temporal.Instant.from("2026-11-23T12:10:30Z");

describe("the moment of a log entry", () => {
  test.each([
    ["now, on the application's clock", { zone: "Asia/Tokyo" }, "Europe/London", undefined, "2026-11-23 21:10"],
    ["now, on the sender's clock", {}, "Africa/Johannesburg", undefined, "2026-11-23 14:10"],
    ["now, where no file names a zone: an instant", {}, undefined, undefined, "2026-11-23T12:10:30Z"],
    [
      "words, on the application's clock",
      { zone: "Africa/Johannesburg" },
      undefined,
      "yesterday 17:30",
      "2026-11-22 17:30",
    ],
    ["words, where no file names a zone: an instant", {}, undefined, "yesterday 17:30", "2026-11-22T22:30:00Z"],
    ["a weekday is the one that was", {}, "Africa/Johannesburg", "Friday 17:30", "2026-11-20 17:30"],
    ["a day alone stays a day", {}, undefined, "yesterday", "2026-11-22"],
    ["an instant stays one", {}, undefined, "2026-11-22T10:00Z", "2026-11-22T10:00Z"],
    ["words that cannot be read", {}, "Africa/Johannesburg", "soonish", undefined],
  ])("%s", (_, application, settings, words, expected) =>
    expect(happenedAt(application, { now, settings, host: "America/New_York" }, words)).toBe(expected),
  );
});

test.each([
  ["an instant, where no file names a zone", {}, undefined, "2026-11-20T01:00:00Z", "2026-11-19"],
  [
    "an instant, on the application's clock",
    { zone: "Africa/Johannesburg" },
    undefined,
    "2026-11-20T23:00:00Z",
    "2026-11-21",
  ],
  ["an instant, on the sender's clock", {}, "Asia/Tokyo", "2026-11-20T23:00:00Z", "2026-11-21"],
  ["a wall clock time", {}, "Africa/Johannesburg", "2026-11-20 23:30", "2026-11-20"],
  ["a day", {}, undefined, "2026-11-20", "2026-11-20"],
])("the day of %s", (_, application, settings, at, expected) =>
  expect(happenedOn(application, { now, settings, host: "America/New_York" }, at)).toBe(expected),
);
