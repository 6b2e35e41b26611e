import { upperFirst } from "../text/line.ts";
import { writtenOut } from "./shorthand.ts";
import { unspliced } from "./splice.ts";

const whole: Readonly<Record<string, string>> = {
  im: "I'm",
  ive: "I've",
  dont: "don't",
  didnt: "didn't",
  doesnt: "doesn't",
  wasnt: "wasn't",
  isnt: "isn't",
  arent: "aren't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  havent: "haven't",
  hadnt: "hadn't",
  youre: "you're",
  youve: "you've",
  theyre: "they're",
  thats: "that's",
  cant: "can't",
};
const lacking = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’.-])(?:${Object.keys(whole).join("|")})(?![\p{L}\p{N}'’-])`,
  "giu",
);
/** "Id" is short for many things; before what one would do it is "I'd". */
const would =
  /(?<![\p{L}\p{N}'’.-])id (?=(?:do|like|love|be|have|start|want|try|go|say|take|make|give|bring|use|set|rather|gladly|still|also)\b)/giu;
/** Not "march", "may" or "sun": these are other words as well. */
const dayOrMonth =
  /(?<![\p{L}\p{N}'’.@-])(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december)(?![\p{L}\p{N}@-])/gu;
const alone = /(?<![\p{L}\p{N}.'’-])i(?=['’\s,;:!?]|$)/gu;

/** What was typed in haste, with the capitals, apostrophes and full stops that it lacks, and its shorthand written out: nothing else is said then. */
export function tidied(text: string): string {
  const spelt = writtenOut(text)
    .replace(/(?<=\p{L}) & (?=\p{Ll})/gu, " and ")
    .replace(would, "I'd ")
    .replace(lacking, (word) => {
      const right = whole[word.toLowerCase()]!;
      return /^\p{Lu}/u.test(word) ? upperFirst(right) : right;
    })
    .replace(alone, "I")
    .replace(dayOrMonth, upperFirst);
  const begun = spelt.replace(/(?<=(?:^|[\p{L}\p{N}]{2}[.!?]["'”’)]? )["'“‘(]*)\p{Ll}/gu, (letter) =>
    letter.toUpperCase(),
  );
  return unspliced(/[.!?]["'”’)]?$/.test(begun) ? begun : `${begun}.`);
}
