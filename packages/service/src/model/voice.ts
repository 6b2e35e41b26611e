import { brief, noteFacts, withModelNote, writeModelNotes, type Complete, type ModelNotes } from "@afterword/core";
import { draftId, keptDraft } from "../drafts/kept.ts";
import { noteDocument, reviewDraft, type Review } from "../drafts/review-draft.ts";
import type { MessageCard } from "../queries/choose-cards.ts";
import type { Service } from "../service.ts";
import type { Snapshot, StoredApplication } from "../snapshot.ts";

/** What a language model made of one note, beside the draft that needs none. Nothing of it is kept until {@link takeNote} is called. */
export interface ModelDrafts extends Pick<ModelNotes, "sentences" | "attempts"> {
  /** The draft of the record's own words. It stands where the model gave nothing that may be said. */
  readonly plain: Review;
  /** The model's notes whose every sentence rests on the facts, each reviewed as any other text is. */
  readonly notes: readonly Review[];
  /** Why there is no note of the model, in a sentence. */
  readonly problem?: string;
}

/** What a model would be sent for one note, word for word, so that it can be looked at first. Nothing is sent. */
export const modelPrompt = (
  snapshot: Snapshot,
  { application }: Pick<StoredApplication, "application">,
  card: MessageCard,
): string => brief(noteFacts({ ...snapshot.input(application), advice: card }));

/**
 * Asks a language model for one note and checks what it says. An app brings its model as `complete`, a function from a prompt to
 * the model's whole answer: VS Code's `vscode.lm`, Raycast's `AI.ask`, or {@link openAiModel} for an address. `complete` may
 * reject: the reason is then the `problem`. `attempts` holds what was sent and what came back.
 */
export async function draftWithModel(
  service: Pick<Service, "environment">,
  snapshot: Snapshot,
  stored: StoredApplication,
  card: MessageCard,
  complete: Complete,
): Promise<ModelDrafts> {
  const plain = await reviewDraft(service, snapshot, stored, card);
  const facts = noteFacts({ ...snapshot.input(stored.application), advice: card });
  const { notes, sentences, attempts } = await writeModelNotes(facts, complete);
  const reviews = await Promise.all(
    notes.map(async (note) => {
      const { subject, body } = withModelNote(plain.draft, note);
      return reviewDraft(service, snapshot, stored, card, { text: { subject, body } });
    }),
  );
  const reason = attempts.at(-1)?.reasons[0];
  return {
    plain,
    notes: reviews,
    sentences,
    attempts,
    ...(reviews.length === 0 && {
      problem: `The model wrote no note that can be used${reason === undefined ? "." : `: ${reason}`}`,
    }),
  };
}

/** Keeps a reviewed note as the text of its draft on this machine, as if it had been typed: every app shows it from then on. */
export async function takeNote({ environment }: Pick<Service, "environment">, review: Review): Promise<void> {
  const { stored, card } = review;
  await keptDraft(environment, { application: stored.id, advice: draftId(stored, card) }).keepText(
    noteDocument(review),
  );
}
