/** What gives a jotting away: marks that nobody leaves in a sentence to another person. Each comes with what to do about it. */

import { shorthandIn } from "./shorthand.ts";
import { splices } from "./splice.ts";

interface Mark {
  pattern: RegExp;
  says: (found: string) => string;
}

const withoutApostrophe = `im ive dont didnt doesnt wasnt werent isnt arent couldnt wouldnt shouldnt havent hasnt hadnt youre youve theyre
  theyve thats whats wheres theres cant wont`;

const words = (list: string): string => list.trim().split(/\s+/).join("|");
const upToHere = String.raw`(?<![\p{L}\p{N}'’./-])`;
const fromHere = String.raw`(?![\p{L}\p{N}'’/-])`;

const marks: readonly Mark[] = [
  { pattern: /(?:->|=>|[→⇒➔<>])/u, says: (found) => `write a word instead of "${found}"` },
  { pattern: /(?:^|\s)[-–—]+(?=\s|$)|--+|\s?—\s?/u, says: () => "write a sentence instead of a dash" },
  {
    pattern: /(?:^|\s)[+&=~@#*•|](?=\s|$)|~\d|\d\+(?![\p{L}\d])|[{}[\]_^`\\]/u,
    says: (found) => `write a word instead of "${found.trim()}"`,
  },
  {
    pattern: new RegExp(`${upToHere}(?:${words(withoutApostrophe)})${fromHere}`, "iu"),
    says: (found) => `"${found}" lacks its apostrophe`,
  },
  { pattern: /(?<![\p{L}\p{N}.'’-])i(?=['’\s,;:!?]|$)/u, says: () => 'write "I" with a capital' },
  { pattern: /(?<![\p{L}\p{N}])[a-z]\d{1,2}(?![\p{L}\p{N}])/u, says: (found) => `write "${found}" as one says it` },
  { pattern: /\d+ +%/u, says: (found) => `write "${found.replace(/ +/, "")}", without the space` },
  { pattern: /(?:\.{3,}|…)\s*$/u, says: () => "finish the sentence" },
  { pattern: /[!?]{2,}|\(\?\)/u, says: (found) => `"${found}" is too much for a note` },
];

const known = /^(?:\d+\/\d+(?:\/\d+)?|\p{Lu}[\p{Lu}\d]*\/\p{Lu}[\p{Lu}\d]*|and\/or)$/u;

/** A slash between two words, but not in "24/7", "CI/CD" or "and/or". */
function slash(text: string): string | undefined {
  const found = text.match(/\S*\/\S*/gu)?.find((word) => !known.test(word.replace(/^["'(]+|[,.;:!?"')]+$/g, "")));
  return found === undefined ? undefined : `write a word instead of the slash in "${found.replace(/[.,;:!?]+$/, "")}"`;
}

/** Why a text is a jotting and no sentence to somebody, one reason for each mark. Addresses of web pages and `names` are left out of it. */
export function jottingMarks(text: string, names: readonly string[] = []): string[] {
  const plain = withoutNames(text.replace(/https?:\/\/\S+/g, "it"), names);
  const reasons = marks.flatMap(({ pattern, says }) => {
    const [found] = pattern.exec(plain) ?? [];
    return found === undefined ? [] : [says(found)];
  });
  const short = shorthandIn(plain);
  const slashed = slash(plain);
  return [
    ...(short === undefined ? [] : [`write "${short}" out`]),
    ...reasons,
    ...(slashed === undefined ? [] : [slashed]),
    ...splices(plain),
  ];
}

const withoutNames = (text: string, names: readonly string[]): string =>
  names.filter((name) => /[^\p{L}\s]/u.test(name)).reduce((rest, name) => rest.replaceAll(name, "Name"), text);
