import { sentencesOf } from "./split.ts";

/** "A friend of mine" and "a rota like mine" name what is owned; "mine the data" is a verb. */
const owned = /(?<!\b(?:of|like|than|as) )\b(?:mine|ours)\b(?! (?:own|the|for|your|our|a|an)\b)/i;
/** "I did the same at Zeta": the same as what? Before a noun it is no question. */
const same =
  /(?<!\b(?:all|just|about) )\bthe same\b(?=[.,;!?]|$| (?:at|with|for|here|there|too|last|this|in (?:my|our))\b)/i;
/** A thing that belongs to a person or has been named: "your croissants", "Sipho's rota", "a bakery", "the croissants". */
const named =
  /\b(?:your|yours|his|her|hers|their|theirs|an?|the|those|these|each|every|everybody|others?|all)\b ?\p{Ll}*|\p{L}['’]s? \p{Ll}/giu;
/** These name no thing of which there could be another. */
const noThing =
  /^(?:your (?:time|help|kindness|call|mail|message|note|invitation)|the (?:time|interview|conversation|chat|talk|meeting|call|day|morning|afternoon|evening|job|role|position|same)|an? (?:lot|while|bit|week|day|pleasure))$/i;

/**
 * The first of some sentences that points at a thing which nothing before it names, with the word that does: "I prove mine overnight."
 * Undefined where none does, or where a thing is named first.
 */
export function pointerAtNothing(sentences: readonly string[]): { index: number; word: string } | undefined {
  for (const [index, sentence] of sentences.entries()) {
    const found = owned.exec(sentence) ?? same.exec(sentence);
    const before = found ? sentence.slice(0, found.index) : sentence;
    if ([...before.matchAll(named)].some(([words]) => !noThing.test(words.trim()))) return undefined;
    if (found) return { index, word: found[0] };
  }
  return undefined;
}

/** Why a text cannot be the whole of what is said to a person: the word that points at nothing. Undefined where it can. */
export function pointsAtNothing(text: string): string | undefined {
  const word = pointerAtNothing(sentencesOf(text))?.word;
  return word && `"${word}" points at nothing that is named before it: say first what it was about`;
}
