import { describe, expect, it } from "vitest";
import { lines as agreement } from "../checks/language/agreement.ts";
import { lines as apostrophe } from "../checks/language/apostrophe.ts";
import { lines as its } from "../checks/language/its.ts";
import { lines as nounNumber } from "../checks/language/noun-number.ts";
import { lines as setPhrase } from "../checks/language/set-phrase.ts";
import { lines as thanThen } from "../checks/language/than-then.ts";
import { lines as theirThere } from "../checks/language/their-there.ts";
import { lines as toToo } from "../checks/language/to-too.ts";
import { verbForms as verbForm } from "../words/verb-forms.ts";
import { lines as your } from "../checks/language/your.ts";
import { readNote } from "../text/note.ts";
import { confusions } from "../words/confusions.ts";
import { compile, findPhrases, sampleOf } from "./phrase.ts";

const found = (lines: readonly string[], text: string) => [
  ...findPhrases(compile(lines), readNote(text), (words, instead) => `${words} → ${instead}`),
];
const fixed = (lines: readonly string[], text: string): string | undefined => {
  const [first] = found(lines, text);
  return (
    first &&
    text.slice(0, first.start) +
      (first.instead?.[0] ?? first.fixes?.[0]?.text ?? "?") +
      text.slice(first.fixes?.[0]?.end ?? first.end)
  );
};

describe("a line of a table", () => {
  it.each([
    ["words stand for themselves", ["could|should [of] => have"], "I could of gone.", "I could have gone."],
    ["capitals are kept", ["[its] a => it's"], "Its a plan.", "It's a plan."],
    ["nothing removes the word, and one blank", ["[more] better => "], "It is more better now.", "It is better now."],
    ["! forbids what comes next", ["[loose] !ends => lose"], "We loose ends.", undefined],
    ["! lets the end of the text through", ["[loose] !ends => lose"], "We loose", "We lose"],
    ["^ is the start of a clause", ["^ [is] it => are"], "So, is it?", "So, are it?"],
    ["^ is nowhere else", ["^ [is] it => are"], "What is it?", undefined],
    ["$ is the end of a clause", ["[their] $ => there"], "I was their, once.", "I was there, once."],
    ["* is any word", ["rather * [then] => than"], "I would rather wait then rush.", "I would rather wait than rush."],
    ["no phrase reaches over a mark", ["could [of] => have"], "As you could, of course.", undefined],
  ] as const)("%s", (_, lines, text, expected) => expect(fixed(lines, text)).toBe(expected));

  it("says so when its brackets do not match", () =>
    expect(() => compile(["no brackets => here"])).toThrow("brackets"));
});

describe.each(
  Object.entries({
    agreement,
    apostrophe,
    confusions,
    its,
    nounNumber,
    setPhrase,
    thanThen,
    theirThere,
    toToo,
    verbForm,
    your,
  }),
)("%s", (_, lines) => {
  it("holds no line twice", () => expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]));

  it("finds a sentence made from each of its lines", () => {
    expect(lines.filter((line) => found([line], sampleOf(line)).length === 0)).toEqual([]);
  });

  it("changes something wherever it fixes", () => {
    expect(lines.filter((line) => fixed([line], sampleOf(line)) === sampleOf(line))).toEqual([]);
  });
});
