import { expect, test } from "vitest";
import { picture, plain, plainParagraphs } from "./markdown.ts";

test.each([
  ["a picture", "![x](https://evil.example/p.png)"],
  ["a link", "[a](raycast://x)"],
  ["HTML", "<img src=x onerror=y>"],
  ["a formula", "\\(x^2\\) and $y$"],
  ["code", "`rm`"],
  ["a heading", "# Hello"],
  ["a list", "- one"],
  ["a number", "1. one"],
  ["an entity", "&lt;"],
])("%s is text", (_, text) => {
  const safe = plain(text);
  expect(safe.replace(/&#\d+;/g, "")).not.toMatch(/[!\\`*_{}[\]()<>#+\-.$&|~]/);
  expect(safe.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))).toBe(text);
});

test("controls and marks of direction are left out", () => {
  expect(plain("a\u202Eb\u0007c\u2066d")).toBe("abcd");
});

test("paragraphs and lines stay", () => {
  expect(plainParagraphs("Dear Thandi,\n\nThank you\nRobin")).toBe("Dear Thandi,\n\nThank you  \nRobin");
});

test("a picture carries itself", () => {
  expect(picture("<svg/>", "a [b]")).toBe("![a &#91;b&#93;](data:image/svg+xml;base64,PHN2Zy8+)");
});
