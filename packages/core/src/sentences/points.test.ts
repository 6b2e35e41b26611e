import { expect, test } from "vitest";
import { pointsAtNothing } from "./points.ts";
import { readThought } from "./read.ts";

test.each([
  ["I prove mine overnight in the cold room, and we were down to six.", "mine"],
  ["Thank you for your time. Ours ran on gas for a year.", "Ours"],
  ["I did the same at Bellamy's.", "the same"],
  ["We had the same in my last school.", "the same"],
])("%s", (text, word) => {
  expect(pointsAtNothing(text)).toContain(`"${word}" points at nothing`);
  expect(readThought(text).is).toBe("refused");
});

test.each([
  "Your croissants go warm by nine. I prove mine overnight.",
  "The kiln runs on wood; mine runs on gas.",
  "A friend of mine worked with you.",
  "All the same, I would come by train.",
  "I have the same oven at home.",
])("%s names what it is about", (text) => expect(pointsAtNothing(text)).toBeUndefined());

test("what the note says ahead of it counts", () =>
  expect(readThought("I prove mine overnight.", {}, "showing me the croissants").is).toBe("sentences"));

test("a sentence made from a jotting is not offered where it points at nothing", () => {
  const read = readThought("i prove mine overnight");
  expect(read).toMatchObject({ is: "refused", reasons: ['write "I" with a capital', expect.stringContaining("mine")] });
  expect(read).not.toHaveProperty("offer");
});
