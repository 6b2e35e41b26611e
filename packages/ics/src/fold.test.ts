import * as fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold.ts";

test.each([
  ["75 octets stay", "x".repeat(75), ["x".repeat(75)]],
  ["76 do not", "x".repeat(76), ["x".repeat(75), " x"]],
  ["later lines give one octet to their space", "x".repeat(150), ["x".repeat(75), ` ${"x".repeat(74)}`, " x"]],
  ["octets count, not characters", "é".repeat(38), ["é".repeat(37), " é"]],
  ["a pair stays together", `${"x".repeat(73)}😀`, ["x".repeat(73), " 😀"]],
])("%s", (_, line, folded) => expect(fold(`${line}\r\n`)).toBe(folded.map((part) => `${part}\r\n`).join("")));

test("unfolding gives the text back, and no line is longer than 75 octets", () => {
  const line = fc
    .string({
      unit: fc.oneof(
        fc.constantFrom("a", "é", "€", "😀", " "),
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
      ),
      maxLength: 400,
    })
    .map((text) => text.replace(/[\r\n]|\p{Surrogate}/gu, ""));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const text = lines.map((one) => `${one}\r\n`).join("");
      const folded = fold(text);
      expect(folded.replaceAll("\r\n ", "")).toBe(text.replaceAll("\r\n ", ""));
      for (const physical of folded.split("\r\n")) expect(Buffer.byteLength(physical)).toBeLessThanOrEqual(75);
    }),
  );
});
