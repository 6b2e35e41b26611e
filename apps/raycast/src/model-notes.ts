import { noteFacts, withModelNote, writeModelNotes, type Complete } from "@afterword/core";
import { readFolder } from "./service.ts";
import { reviewCardIn } from "./draft-page.ts";
import type { CardIds } from "./link.ts";

export interface ModelNotes {
  /** Bodies in which every sentence rests on the record. */
  bodies: string[];
  /** What was wrong with the last answer, where none may be used. */
  reasons: readonly string[];
}

/** Lets a language model write the note of one card from what is on record, and keeps the versions that pass the check of core. */
export async function modelNotes(ids: CardIds, complete: Complete): Promise<ModelNotes> {
  const { service, snapshot } = await readFolder();
  const { card, review } = await reviewCardIn(service, snapshot, ids);
  const facts = noteFacts({ ...snapshot.input(card.stored.application), advice: card.advice });
  const { notes, attempts } = await writeModelNotes(facts, complete);
  return {
    bodies: notes.map((note) => withModelNote(review.draft, note).body),
    reasons: notes.length > 0 ? [] : (attempts.at(-1)?.reasons ?? []),
  };
}
