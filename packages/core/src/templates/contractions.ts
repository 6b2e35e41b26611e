// "I'd" is always "I would" in our templates: none of them says "I'd had".
const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b/g, "cannot"],
  [/\bwon't\b/g, "will not"],
  [/n't\b/g, " not"],
  [/\b(I|you|we|they)'d\b/gi, "$1 would"],
  [/\b(it|that|there)'s\b/gi, "$1 is"],
  [/'ll\b/g, " will"],
  [/'ve\b/g, " have"],
  [/'re\b/g, " are"],
  [/\bI'm\b/g, "I am"],
];

/** The template's words with every contraction written out, for the plain voice. */
export const inFull = (text: string): string =>
  contractions.reduce((words, [short, full]) => words.replace(short, full), text);
