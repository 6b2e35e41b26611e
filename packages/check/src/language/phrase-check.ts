import type { Subject } from "../check.ts";
import type { Found } from "../check.ts";
import { compile, findPhrases, type PhraseTable } from "./phrase.ts";

/** A `find` that goes by a table of phrases, compiled when it is first needed. */
export function byPhrases(lines: readonly string[], message: (words: string, instead: string | undefined) => string) {
  let table: PhraseTable | undefined;
  return ({ note }: Subject): Iterable<Found> => findPhrases((table ??= compile(lines)), note, message);
}

/** The usual wording. */
export const meant =
  (why: string) =>
  (words: string, instead: string | undefined): string =>
    instead ? `“${words}” should be “${instead}”: ${why}.` : `“${words}”: ${why}.`;
