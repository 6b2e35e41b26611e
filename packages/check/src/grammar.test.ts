import { expect, test } from "vitest";
import { checkWithGrammar, type Grammar } from "./grammar.ts";

const body = (word: string): string =>
  `Dear Thandi,\n\nThank you for showing me the ${word} yesterday.\n\nKind regards\nSam`;

/** A checker of English that takes one word for misspelt. */
const unsure = (word: string, instead: readonly string[]): Grammar => ({
  find: async (text) => {
    const start = text.indexOf(word);
    return start < 0
      ? []
      : [{ kind: "spelling", start, end: start + word.length, message: "Did you mean another word?", instead }];
  },
});

test.each([
  ["calender", ["calendar"], true],
  ["machinary", ["machinery"], true],
  ["togglers", [], false],
  ["underpinner", ["underspinner"], false],
  ["haylage", ["Haggle"], false],
])("%s, for which a dictionary has %j, is a misspelling: %s", async (word, instead, isSlip) => {
  const findings = await checkWithGrammar({ text: body(word) }, {}, unsure(word, instead));
  expect(findings.some(({ code }) => code === "spelling")).toBe(isSlip);
});
