/** What gives a jotting away: marks that nobody leaves in a sentence to another person. Each comes with what to do about it. */

interface Mark {
  pattern: RegExp;
  says: (found: string) => string;
}

const shorthand = `w/ w/o b/c bc yrs? hrs mins wks? mths? mos approx esp mgmt mgr dept tho thru u ur r pls plz thx ppl govt avg btw imo
  fyi incl excl mtg asst sth smth xp tmrw tmr tues? weds? thurs? abt btwn bcos coz cuz def prob probs convo tbh idk rn gonna wanna
  gotta kinda sorta lotta q qs min max exp quals? mgmnt rly bday msg msgs wknd wkend yday ytd cust custs acct accts pt pts`;
const withoutApostrophe = `im ive dont didnt doesnt wasnt werent isnt arent couldnt wouldnt shouldnt havent hasnt hadnt youre youve theyre
  theyve thats whats wheres theres cant wont`;

const words = (list: string): string => list.trim().split(/\s+/).join("|");
const upToHere = String.raw`(?<![\p{L}\p{N}'’./-])`;
const fromHere = String.raw`(?![\p{L}\p{N}'’/-])`;

// A clause that stands alone, a comma, and another one: "I moved the jobs, it took a summer".
const subject = "(?:I|we|you|they|he|she|it|that|this|there)";
const joins =
  /\b(?:when|if|while|because|after|before|since|although|though|as|once|until|unless|that|what|where|who|which|how|why|whether|than|so|and|but|or)\b/i;
const splice = new RegExp(
  `^(${subject}(?:['’]\\p{L}+)? [^,;:.!?]{4,}), (?:${subject}(?:['’]\\p{L}+)? \\p{L}+|(?:took|was|were|is|got|had|went|ended|lasted|started)\\b(?![^.!?]*\\b(?:and|or)\\b))`,
  "iu",
);
// "It is, I think, …" and "You were right, I was …" differ; the first is a remark in passing.
const inPassing =
  /^[^,]*, (?:I|we|you) (?:think|believe|know|suppose|guess|admit|hope|gather|see|say|fear|imagine)\b,?/i;

const marks: readonly Mark[] = [
  { pattern: /(?:->|=>|[→⇒➔<>])/u, says: (found) => `write a word instead of "${found}"` },
  { pattern: /(?:^|\s)[-–—]+(?=\s|$)|--+|\s?—\s?/u, says: () => "write a sentence instead of a dash" },
  {
    pattern: /(?:^|\s)[+&=~@#*•|](?=\s|$)|~\d|\d\+(?![\p{L}\d])|[{}[\]_^`\\]/u,
    says: (found) => `write a word instead of "${found.trim()}"`,
  },
  {
    pattern: new RegExp(`${upToHere}(?:${words(shorthand)})(?:\\.(?=\\s+\\p{Ll}))?${fromHere}`, "iu"),
    says: (found) => `write "${found}" out`,
  },
  { pattern: /(?<![\p{L}\p{N}])\d+(?:yrs?|hrs?|mins?|wks?|mths?|mos|x)\b/iu, says: (found) => `write "${found}" out` },
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
  const slashed = slash(plain);
  return [...reasons, ...(slashed === undefined ? [] : [slashed]), ...splices(plain)];
}

const withoutNames = (text: string, names: readonly string[]): string =>
  names.filter((name) => /[^\p{L}\s]/u.test(name)).reduce((rest, name) => rest.replaceAll(name, "Name"), text);

function splices(text: string): string[] {
  for (const sentence of text.split(/(?<=[.!?]["'”’)]?)\s+/u)) {
    const match = splice.exec(sentence);
    if (match && !joins.test(match[1]!.replace(/^(?:that|this) /i, "")) && !inPassing.test(sentence))
      return [
        `"${match[1]!.split(" ").slice(-3).join(" ")}," begins a second sentence: end the first, or join the two`,
      ];
  }
  return [];
}
