// A full stop inside these ends no sentence.
const abbreviations =
  /(?:^|[\s("'“‘])(?:Dr|Mr|Mrs|Ms|Mx|Prof|St|Rev|Capt|Lt|Col|Sgt|Cmdr|Hon|Sra|Dra|Lic|Dña|Smt|Engr|Barr|Mag|Ing|Sr|Jr|No|Inc|Ltd|Co|Corp|vs|e\.g|i\.e|a\.m|p\.m|approx|etc|P\.S|P\.P\.S|N\.B|U\.K|U\.S|\p{Lu})\.$/u;

/** The sentences of a line of text, each with its own end. */
export function sentencesOf(text: string): string[] {
  const parts = text.split(/(?<=[.!?…]["'”’)]{0,2})\s+/u).filter((part) => part !== "");
  return parts.reduce<string[]>((sentences, part) => {
    const before = sentences.at(-1);
    if (before !== undefined && abbreviations.test(before)) return [...sentences.slice(0, -1), `${before} ${part}`];
    return [...sentences, part];
  }, []);
}

/** A capital or a figure at the beginning, and an end. */
export const sentencesPattern = /^["'“‘(]?[\p{Lu}\p{N}].*[.!?]["'”’)]{0,2}$/su;
