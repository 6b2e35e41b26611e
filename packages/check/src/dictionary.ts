// @ts-expect-error The published types pull in all of Node's, which this package must not see.
import untyped from "nspell";

const nspell = untyped as (
  aff: string,
  dic: string,
) => { correct(word: string): boolean; suggest(word: string): string[] };

/** Knows how words are spelt. */
export interface Dictionary {
  /** Whether the word stands in the dictionary, just as it is written. */
  correct(word: string): boolean;
  /** Words that may have been meant, best first. Takes tens of milliseconds: ask only when the user does. */
  suggest(word: string): string[];
}

// nspell looks at every suffix of a word; longer ones than this are no words but noise.
const longest = 40;

/**
 * A Hunspell dictionary from the text of its `.aff` and `.dic` files, which the host reads. Reading it takes about a third of a
 * second, so that is left until the first word is asked for.
 */
export function createDictionary(aff: string, dic: string): Dictionary {
  let spell: ReturnType<typeof nspell> | undefined;
  const seen = new Map<string, boolean>();
  const speller = () => (spell ??= nspell(aff, dic));
  return {
    correct(word) {
      if (word.length > longest) return true;
      let known = seen.get(word);
      if (known === undefined) {
        // A note has some hundred different words; this only keeps a hostile one from filling the memory.
        if (seen.size > 20_000) seen.clear();
        known = speller().correct(word);
        seen.set(word, known);
      }
      return known;
    },
    suggest: (word) => (word.length > longest ? [] : speller().suggest(word)),
  };
}
