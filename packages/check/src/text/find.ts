import type { Note, Word } from "./note.ts";

/** Every place where a name stands in the note, whole and with its capitals; a possessive may follow. */
export function* wordsIn(note: Note, name: string): Generator<{ start: number; end: number; words: Word[] }> {
  const { text } = note;
  if (name.length < 2) return;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (/[\p{L}\p{N}@./-]/u.test(text[at - 1] ?? "") || /^(?:[\p{L}\p{N}@]|[-.]\p{L})/u.test(text.slice(end, end + 2)))
      continue;
    const first = lowerBound(note.words, at);
    const words = note.words.slice(first, first + 8).filter((word) => word.start < end);
    if (words.length > 0 && words[0]!.kind !== "code") yield { start: at, end, words };
  }
}

/** Index of the first word that ends after `at`. */
export function lowerBound(words: readonly Word[], at: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
