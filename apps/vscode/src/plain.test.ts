import { describe, expect, test } from "vitest";
import { plain } from "./plain.ts";

describe("a stranger's text where links and icons are read", () => {
  test.each([
    ["a link that calls a command", "[Acme](command:afterword.undo)", "[Acme] (command:afterword.undo)"],
    ["two of them", "[a](https://evil.example)[b](file:///etc)", "[a] (https://evil.example)[b] (file:///etc)"],
    ["a link within a link", "[[a](command:a)](command:b)", "[[a] (command:a)] (command:b)"],
    ["an icon", "$(alert) Due", "$ (alert) Due"],
    ["an icon within an icon", "$($(alert))", "$ ($ (alert))"],
    ["several lines", "Acme\r\nDue: everything", "Acme Due: everything"],
    ["text that runs backwards", "a\u202Eb", "a b"],
    ["plain words", "Thank Jörg [He/him] (Acme), for $20", "Thank Jörg [He/him] (Acme), for $20"],
  ])("%s", (_, text, shown) => expect(plain(text)).toBe(shown));
});
