import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { relativeEndForBoth, relativeMoment, relativeMomentForBoth } from "./relative.ts";

// A Monday.
const today = Temporal.ZonedDateTime.from("2026-11-23T23:30[Africa/Johannesburg]");

describe("late on Monday 23 November", () => {
  test.each([
    ["2026-11-23T00:00", "today 00:00"],
    ["2026-11-24T00:10", "tomorrow 00:10"],
    ["2026-11-22T23:59", "yesterday 23:59"],
    ["2026-11-25T09:00", "Wed 09:00"],
    ["2026-11-29T09:00", "Sun 09:00"],
    ["2026-11-30T09:00", "Mon 30 Nov, 09:00"],
    ["2026-11-20T09:00", "Fri 20 Nov, 09:00"],
    ["2027-11-23T09:00", "Tue 23 Nov 2027, 09:00"],
  ])('%s is "%s"', (at, words) => {
    expect(relativeMoment(Temporal.PlainDateTime.from(at).toZonedDateTime("Africa/Johannesburg"), today)).toBe(words);
  });
});

describe("with the recipient’s own time", () => {
  test.each([
    ["2026-11-24T09:00[America/New_York]", "tomorrow 16:00 (09:00 in New York)"],
    ["2026-11-23T17:30[America/New_York]", "tomorrow 00:30 (Mon 17:30 in New York)"],
    ["2026-11-24T09:00[Africa/Maputo]", "tomorrow 09:00"],
    ["2026-11-24T09:00[Asia/Kathmandu]", "tomorrow 05:15 (09:00 in Kathmandu)"],
  ])('%s is "%s"', (at, words) => {
    expect(relativeMomentForBoth(Temporal.ZonedDateTime.from(at), today)).toBe(words);
  });
});

describe("an end at midnight belongs to the day it ends", () => {
  test.each([
    ["2026-11-24T00:00[Africa/Johannesburg]", "today 23:59"],
    ["2026-11-23T17:00[America/New_York]", "today 23:59 (16:59 in New York)"],
    ["2026-11-25T00:00[America/New_York]", "Wed 06:59 (Tue 23:59 in New York)"],
    ["2026-11-24T11:00[Africa/Johannesburg]", "tomorrow 11:00"],
  ])('%s is "%s"', (at, words) => {
    expect(relativeEndForBoth(Temporal.ZonedDateTime.from(at), today)).toBe(words);
  });
});
