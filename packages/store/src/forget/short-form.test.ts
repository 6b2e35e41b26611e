import { expect, test } from "vitest";
import { isSurelyTheirs } from "./short-form.ts";

const isSure = (marked: string): boolean => {
  const [ahead = "", name = "", behind = ""] = marked.split("|");
  return isSurelyTheirs(ahead + name + behind, ahead.length, ahead.length + name.length);
};

test.each([
  "I asked |Will| about it.",
  "Dear |Will|,\n\nThank you",
  "|Thandi| said so.",
  "met |Thandi|, who leads it",
  "|Thandi|'s team",
  "I asked |Will|. He said no.",
])("surely somebody: %s", (text) => expect(isSure(text)).toBe(true));

test.each([
  "|Will| you send it?",
  "I sent it. |Will| they answer?",
  "- |Will| send it",
  "ask |Will| Kim",
  "Mary |Will| said",
  "we start in |May|",
  "on 3 |May|",
  "the |Grant| was paid",
  "an office in |Sydney|",
  "|Will| & Sons",
  "write to |Will|@kim.example",
  "see https://x.example/|Will|/cv",
  "|Thandi|-Lee came",
])("a word, a place or somebody else: %s", (text) => expect(isSure(text)).toBe(false));
