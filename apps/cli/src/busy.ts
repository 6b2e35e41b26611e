import { grammar } from "./grammar.ts";
import type { Io } from "./session.ts";

/** After so many milliseconds a wait is worth a word. */
const patience = 300;

/** Waits for work; where it takes a while, the terminal shows what is done, in a line that goes when it is. */
export async function whileShowing<T>(io: Io, words: string, work: Promise<T>): Promise<T> {
  let isShown = false;
  const timer = setTimeout(() => {
    isShown = true;
    io.progress?.(words);
  }, patience);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
    if (isShown) io.progress?.(undefined);
  }
}

/** Begins to load what checks English, which takes seconds, while a person answers. */
export const loadGrammar = (): void => void grammar.find("A.", { dialect: undefined, known: [] }).catch(() => {});
