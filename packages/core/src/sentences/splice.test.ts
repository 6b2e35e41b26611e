import { expect, test } from "vitest";
import { splices, unspliced } from "./splice.ts";

test.each([
  ["You left Sage, I left it too.", "You left Sage, and I left it too."],
  ["Mr Orr's father is blind, I know the kind of evening.", undefined],
  ["Her father is blind, I know that kind of evening.", "Her father is blind, and I know that kind of evening."],
  ["You said that it would take a week and a bit, I thought of the months that ours took us in the end.", undefined],
  [
    "The old hall was freezing from the first of November, we heated ours by the hour and only for the choir.",
    "The old hall was freezing from the first of November. We heated ours by the hour and only for the choir.",
  ],
  [
    "Your scanner is idle because nobody is trained, I trained two on ours.",
    "Your scanner is idle because nobody is trained, and I trained two on ours.",
  ],
  ["I moved the jobs, took one summer.", "I moved the jobs, took one summer."],
])("a comma that should have been more: %s", (text, mended) => {
  if (mended === undefined) return expect(splices(text)).toEqual([]);
  expect(splices(text)).toHaveLength(1);
  expect(unspliced(text)).toBe(mended);
});

test.each([
  "The day we were there, I saw the kiln.",
  "Your plan is, I think, the right one.",
  "The queue was long, you said.",
  "I like it that when the tide is out, you walk.",
  "You and I, it seems, have the same boat.",
  "I cooked and cleaned, you know.",
  "When the rota broke, I rang round myself.",
  "The first time we were late, I rang round.",
  "You were right, I think, about the two tills.",
  "The kiln is yours, the wheel is mine to share, and so is the clay.",
])("what is one sentence is left alone: %s", (text) => {
  expect(splices(text)).toEqual([]);
  expect(unspliced(text)).toBe(text);
});
