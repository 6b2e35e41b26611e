import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { spokenBy, spokenDay, spokenSince, spokenWhen } from "./days.ts";

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
  ["in a week", "2026-11-30", "2026-11-24", "in a week"],
  ["in a week", "2026-11-30", "2026-11-25", undefined],
  // Said a week before, "two weeks" would be counted from the wrong day.
  ["in about two weeks", "2026-12-07", "2026-11-30", undefined],
  ["end of next week", "2026-12-04", "2026-11-30", undefined],
  ["Friday", "2026-11-27", "2026-11-27", undefined],
  ["27 November", "2026-11-27", "2026-11-23", "by Friday"],
  ["they'd call Friday", "2026-11-27", "2026-11-23", "on Friday"],
  ["they will let me know by Friday", "2026-11-27", "2026-11-23", "by Friday"],
  ["by the end of January", "2027-01-29", "2026-11-25", "by the end of January"],
  ["after the board sits", "2026-12-07", "2026-11-25", "after the board sits"],
  ["Before the summer break.", "2026-12-07", "2026-11-25", "before the summer break"],
  ["once the Berlin trip is over", "2026-12-07", "2026-11-25", "once the Berlin trip is over"],
  ["after we have spoken to the board", "2026-12-07", "2026-11-25", undefined],
  ["after the board sits", "2026-11-24", "2026-11-25", undefined],
  ["within the week", "2026-11-30", "2026-11-25", "within the week"],
  ["within the week or next week", "2026-12-04", "2026-11-25", "within the week or next week"],
  ["this week or next", "2026-12-04", "2026-11-25", "this week or next"],
  ["this week or next", "2026-12-04", "2026-11-30", undefined],
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

test.each([
  ["2026-11-27", undefined, "today"],
  ["2026-11-27", 11, "this morning"],
  ["2026-11-27", 12, "this afternoon"],
  ["2026-11-27", 17, "this evening"],
  ["2026-11-26", undefined, "yesterday"],
  ["2026-11-23", undefined, "Monday"],
  ["2026-11-21", undefined, "last Saturday"],
  ["2026-11-20", undefined, "20 November"],
  ["2026-11-28", undefined, "28 November"],
])("on Friday 27 November, %s at %s is %s", (of, hour, expected) => {
  expect(spokenDay(day(of), day("2026-11-27"), "en-GB", hour)).toBe(expected);
});

test.each([
  [5, undefined],
  [6, "a week"],
  [8, "a week"],
  [9, "more than a week"],
  [12, "more than a week"],
  [13, "two weeks"],
  [15, "two weeks"],
  [16, "more than two weeks"],
  [20, "three weeks"],
  [24, "more than three weeks"],
  [28, "a month"],
  [33, "a month"],
  [34, undefined],
])("%i days ago is %s ago", (days, expected) => {
  expect(spokenSince(monday, monday.add({ days }))).toBe(expected);
});
