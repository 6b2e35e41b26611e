import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { readRehearsal } from "./rehearsal.ts";

const now = Temporal.Instant.from("2026-11-23T10:00:00Z");

test.each([
  ["an instant", "2026-12-24T08:00:00Z", "2026-12-24T08:00:00Z"],
  ["an instant with an offset", "2026-12-24T08:00:00+02:00", "2026-12-24T06:00:00Z"],
  ["a date and time where the person is", "2026-11-23 18:00", "2026-11-23T16:00:00Z"],
  ["a date alone, at noon", "2026-11-20", "2026-11-20T10:00:00Z"],
  ["words", "yesterday 09:30", "2026-11-22T07:30:00Z"],
  ["what is no moment", "soonish", undefined],
])("%s", (_, words, expected) => {
  expect(readRehearsal(words, now, "Africa/Johannesburg")?.toString()).toBe(expected);
});
