import * as fc from "fast-check";
import { expect, test } from "vitest";
import { paragraphsOf, withAir } from "./paragraphs.ts";

const words = (count: number, last = "end"): string =>
  `We ${Array.from({ length: count - 2 }, () => "say").join(" ")} ${last}.`;

test.each([
  ["an empty line parts paragraphs", "One.\n\nTwo.", ["One.", "Two."]],
  ["a line with blanks is empty", "One.\n \t\nTwo.\r\n\r\nThree.", ["One.", "Two.", "Three."]],
  ["a single break is a space", "One\ntwo.", ["One two."]],
])("%s", (_, text, paragraphs) => expect(paragraphsOf(text)).toEqual(paragraphs));

test.each([
  ["a short text stays whole", `${words(10)} ${words(10)} ${words(10)}`, 1],
  ["a long one is parted", `${words(20)} ${words(20)} ${words(20)} ${words(20)}`, 2],
  ["a last sentence is not left alone", `${words(30)} ${words(30)} ${words(40)}`, 1],
  ["so do sentences that lean on the one before", `${words(30)} But ${words(20)} That ${words(20)} So ${words(20)}`, 1],
  ["paragraphs of one's own stay", `${words(5)}\n\n${words(5)}`, 2],
])("%s", (_, text, count) => expect(paragraphsOf(withAir(text))).toHaveLength(count));

test("air adds and loses no word", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 3, max: 40 }), { minLength: 1, maxLength: 8 }), (lengths) => {
      const text = lengths.map((length) => words(length)).join(" ");
      expect(withAir(text).replace(/\s+/g, " ")).toBe(text);
      expect(withAir(withAir(text))).toBe(withAir(text));
    }),
  );
});
