import { addressees, draft, isOver, namesOnRecord, plan, readWords } from "@afterword/core";
import { oneLine } from "@afterword/core/text";
import { hasName } from "../names.ts";
import type { Snapshot, StoredApplication } from "../snapshot.ts";

/** Words of the sender that were kept for a note of thanks: for which slot, and to whom where they are for one person. */
export interface KeptWords {
  readonly slot: string;
  readonly to?: string | undefined;
  readonly words: string;
}

/** What was kept and stands in no note of thanks of that round, each with the reason, in sentences. */
export function unplacedWords(
  snapshot: Snapshot,
  stored: StoredApplication,
  round: string,
  kept: readonly KeptWords[],
): string[] {
  if (kept.length === 0) return [];
  const { application } = stored;
  const notes = notesAhead(snapshot, stored, round);
  if (notes.length === 0) return [];
  const names = namesOnRecord(application, snapshot.settings);
  const whyNot = ({ slot, to, words }: KeptWords): string => {
    const read = readWords(slot, words, { name: to, names });
    if ("problem" in read)
      return `${read.problem}${read.offer === undefined ? "" : ` (perhaps: “${read.offer}” Say it once more like that, and it stands there)`}`;
    const isAhead = to === undefined || notes.some((note) => note.to.some((person) => hasName(person, to)));
    return isAhead ? "there is no room for it beside the rest" : `no thanks to ${to} are still to go out`;
  };
  return kept
    .filter(({ words }) => !notes.some(({ body }) => letters(body).includes(letters(words))))
    .map((one) => `“${oneLine(one.words)}” is kept, but stands in no note: ${whyNot(one)}.`);
}

/** The notes of thanks that are still to go out, and whom each is for. */
function notesAhead(snapshot: Snapshot, stored: StoredApplication, round: string): { to: string[]; body: string }[] {
  const input = snapshot.input(stored.application);
  return plan(input)
    .advice.filter((advice) => advice.kind === "thank-you" && advice.round === round && !isOver(advice))
    .map((advice) => ({
      to: addressees(advice),
      body: draft({ ...input, advice, userTemplates: snapshot.templates }).body,
    }));
}

/** Without case and punctuation: a question in the middle of a sentence begins small. */
const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "");
