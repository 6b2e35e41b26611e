/** What a language's words about time are in English. Everything in lower case and without accents. */
export interface Language {
  /** Phrases come first, so that their words are not read one by one. */
  phrases: readonly (readonly [theirs: RegExp, english: string])[];
  words: Readonly<Record<string, string>>;
}

/** The words of several names in a row: `{ lundi: "Monday", mardi: "Tuesday", … }`. */
export const inOrder = (theirs: string, english: readonly string[]): Record<string, string> =>
  Object.fromEntries(theirs.split(" ").map((word, index) => [word, english[index]!]));
