import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { spokenBy, spokenWhen } from "./days.ts";

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const monday = day("2026-11-23");

test.each([
  ["in about two weeks", "2026-12-07", "2026-11-23", "in about two weeks"],
  ["a couple of weeks", "2026-12-07", "2026-11-23", "in a couple of weeks"],
  ["in the next couple of weeks", "2026-12-07", "2026-11-24", "in the next couple of weeks"],
  ["end of next week", "2026-12-04", "2026-11-23", "by the end of next week"],
  ["after Thanksgiving", "2026-11-30", "2026-11-23", "after Thanksgiving"],
  ["Friday", "2026-11-27", "2026-11-23", "by Friday"],
  ["before Thursday", "2026-11-25", "2026-11-23", "before Thursday"],
  ["before 7 December", "2026-12-04", "2026-11-23", "before 7 December"],
  // Said a week before, "two weeks" would be counted from the wrong day.
  ["in about two weeks", "2026-12-07", "2026-11-30", undefined],
  ["end of next week", "2026-12-04", "2026-11-30", undefined],
  ["Friday", "2026-11-27", "2026-11-27", undefined],
  ["27 November", "2026-11-27", "2026-11-23", "by Friday"],
  ["when the board is back from Chile", "2026-12-07", "2026-11-23", undefined],
])('"%s", for %s, in a note of %s: %s', (words, by, sent, expected) => {
  expect(spokenWhen({ words, day: day(by), said: monday }, day(sent), "Friday")).toBe(expected);
});

test("a date is said only where they said one", () => {
  const promise = (words: string) => ({ words, day: day("2026-12-08"), said: monday });
  expect(spokenWhen(promise("8 December"), monday, "8 December")).toBe("by 8 December");
  expect(spokenWhen(promise("the Tuesday after next"), monday, "8 December")).toBeUndefined();
});

test.each([
  ["Friday", "by 27 November"],
  ["a couple of weeks", "in a couple of weeks"],
  ["end of next week", "by now"],
])('"%s" that has passed: %s', (words, expected) => {
  expect(spokenBy({ words, said: monday }, "27 November")).toBe(expected);
});
