import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { dayFrom, momentFrom, readNearest } from "./typed.ts";

const now = Temporal.ZonedDateTime.from("2026-12-07T12:00[Africa/Johannesburg]");

describe("typed at noon on Monday 7 December 2026", () => {
  test.each([
    ["nearest", "8 Dec 10:00", "2026-12-08 10:00", "Tuesday 8 December, 10:00"],
    ["nearest", "4 Dec 10:00", "2026-12-04 10:00", "Friday 4 December, 10:00"],
    ["nearest", "6 Jan 10:00", "2027-01-06 10:00", "Wednesday 6 January 2027, 10:00"],
    ["nearest", "thurs 2pm", "2026-12-10 14:00", "Thursday 10 December, 14:00"],
    ["nearest", "Friday 10:00", "2026-12-04 10:00", "Friday 4 December, 10:00"],
    ["nearest", "Monday 15:00", "2026-12-07 15:00", "Monday 7 December, 15:00"],
    ["nearest", "Monday 10:00", "2026-12-07 10:00", "Monday 7 December, 10:00"],
    ["nearest", "last Thursday 10:00", "2026-12-03 10:00", "Thursday 3 December, 10:00"],
    ["past", "yesterday 17:30", "2026-12-06 17:30", "Sunday 6 December, 17:30"],
    ["future", "Friday", "2026-12-11", "Friday 11 December"],
  ] as const)("%s, %s: %s", (lean, text, value, shows) =>
    expect(momentFrom(text, { now, lean })).toEqual({ value, shows }),
  );

  test.each([
    ["future", "4 Dec", /Friday 4 December has passed/],
    ["past", "8 Dec", /Tuesday 8 December is still to come/],
    ["future", "Mon 11 December", /Friday 11 December 2026 is a Friday/],
    ["future", "2028-01-10", /2028 is more than a year away/],
    ["future", "next week", /covers several days: expected the day itself/],
    ["nearest", "in the coming weeks", /covers several days/],
    ["past", "soonish", /found "soonish"/],
    ["past", "", /^expected a day and a time/],
  ] as const)("%s, %j is a problem", (lean, text, problem) =>
    expect(momentFrom(text, { now, lean })).toEqual({ problem: expect.stringMatching(problem) }),
  );
});

test.each([
  ["Friday 10:00", true],
  ["thurs 2pm", false],
  ["Saturday 10:00", false],
  ["4 Dec 10:00", false],
])("typed on a Monday, %s could be either: %s", (text, isEven) => expect(readNearest(text, now)?.isEven).toBe(isEven));

describe("a day alone", () => {
  test.each([
    ["future", "11 December", "2026-12-11"],
    ["future", "end of next week", "2026-12-18"],
    ["past", "4 Dec", "2026-12-04"],
    ["past", "yesterday 10:00", "2026-12-06"],
  ] as const)("%s, %s: %s", (lean, text, value) => expect(dayFrom(text, { now, lean })).toMatchObject({ value }));
  test("an offer until a day that has passed is asked about", () =>
    expect(dayFrom("Fri 4 Dec", { now, lean: "future" })).toHaveProperty("problem"));
});
