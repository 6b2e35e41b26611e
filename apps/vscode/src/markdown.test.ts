import { describe, expect, test } from "vitest";
import { escapeMarkdown } from "./markdown.ts";

describe("a stranger's text in Markdown", () => {
  test.each([
    ["a link", "[x](command:evil)", "\\[x\\]\\(command\\:evil\\)"],
    ["HTML", "<img src=x>", "\\<img src\\=x\\>"],
    ["an address that would become a link", "https://evil.example", "https\\:\\/\\/evil\\.example"],
    ["an icon", "$(alert)", "\\$\\(alert\\)"],
    ["lines that would become a list", "one\n- two", "one \\- two"],
    ["text that runs backwards", "a\u202Eb", "a b"],
    ["plain words", "Thank Jörg, at 10", "Thank Jörg\\, at 10"],
  ])("%s", (_, text, markdown) => expect(escapeMarkdown(text)).toBe(markdown));
});
