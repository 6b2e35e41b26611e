import { expect, test } from "vitest";
import { fit, guarded, shownInTerminal, styles } from "./terminal.ts";

const hostile = {
  "a colour": "\u001b[31mred",
  "the clipboard (OSC 52)": "\u001b]52;c;cm0=\u0007",
  "a link (OSC 8)": "\u001b]8;;https://x.example\u001b\\",
  "a control of one byte": "\u009b2J",
  delete: "ab\u007f",
  "a carriage return": "good\rbad",
  "text that runs backwards": "\u202egnp.exe",
  "a hidden tag": "\u{e0041}",
  "nothing wide": "a\u200bb",
};

test.each(Object.entries(hostile))("data with %s cannot reach a terminal, and mean the same in JSON", (_, text) => {
  const shown = shownInTerminal(JSON.stringify({ text }));
  // eslint-disable-next-line no-control-regex
  expect(shown).toMatch(/^[\u0020-\u007e]+$/);
  expect(JSON.parse(shown)).toEqual({ text });
});

test("line breaks and tabs stay", () => {
  expect(shownInTerminal("a\tb\r\nc\n")).toBe("a\tb\r\nc\n");
  expect(guarded("a\tb\r\nc\n")).toBe("a\tb\r\nc\n");
});

test("of what is printed, our own colours alone go through", () => {
  const style = styles(true);
  const ours = style.bold("a") + style.dim("b") + style.red("c") + style.underline("d") + style.cyan("e");
  expect(guarded(ours)).toBe(ours);
  expect(guarded("\u001b[8mhidden\u001b[2J")).toBe("\\u001b[8mhidden\\u001b[2J");
});

test("a line that is too long for the screen breaks between words and keeps its indent", () =>
  expect(fit("  one two three four five\nshort\n", 20)).toBe("  one two three four\n  five\nshort\n"));
