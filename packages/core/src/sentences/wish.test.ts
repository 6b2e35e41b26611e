import { expect, test } from "vitest";
import { isSaidInWords } from "./question.ts";
import { saysThanks } from "./wish.ts";

test.each([
  ["Thank you for the tour.", true],
  ["It was a good hour, thanks.", true],
  ["Sorry about the spring in your coffee, and thanks for laughing.", false],
  ["I'm so sorry I was late, thanks for waiting.", false],
  ["Your rota stayed with me.", false],
])("“%s” is the thanks of a note: %s", (text, is) => expect(saysThanks(text)).toBe(is));

test.each([
  ["the names of two referees", true],
  ["your contact details", true],
  ["two references", false],
  ["the certificates", false],
])("“%s” is said in the mail itself: %s", (what, is) => expect(isSaidInWords(what)).toBe(is));
