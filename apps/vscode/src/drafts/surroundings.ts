import type { OtherNote } from "@afterword/check";
import { isMessageKind, isOver, readNote } from "@afterword/core";
import { keptDraft, type Card, type NoteContext, type Snapshot } from "@afterword/service";
import type * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { cardOf, drafted, openNote } from "./files.ts";

/** What is known around a document: for a draft its record and the notes beside it. */
export async function surroundingsOf(
  afterword: Afterword,
  snapshot: Snapshot,
  { uri }: vscode.TextDocument,
): Promise<{ context: NoteContext; isSent: boolean }> {
  const card = cardOf(snapshot, uri);
  if (!card) return { context: {}, isSent: false };
  const { stored, advice } = card;
  return {
    context: {
      application: stored.application,
      recipient: advice.recipients[0],
      round: advice.round,
      ...(isMessageKind(advice.kind) && { kind: advice.kind }),
      otherNotes: await notesBeside(afterword, snapshot, card),
    },
    isSent: advice.state === "done",
  };
}

/** The notes that others get after the same round, each as it stands in the editor, else as it was saved, else as it would be written. */
async function notesBeside(
  afterword: Afterword,
  snapshot: Snapshot,
  { stored, plan, advice }: Card,
): Promise<OtherNote[]> {
  const { kind, round } = advice;
  if (!isMessageKind(kind)) return [];
  const beside = plan.advice.filter((other) => other.id !== advice.id && other.kind === kind && other.round === round);
  const notes = await Promise.all(
    beside.map(async (other): Promise<OtherNote[]> => {
      // What was settled without us can only be guessed.
      const isGuess = isOver(other);
      const card = { stored, plan, advice: other };
      const text = isGuess ? await writtenText(afterword, card) : await currentText(afterword, snapshot, card);
      if (text === undefined) return [];
      const { body, subject } = readNote(text);
      return [{ text: body, subject, to: other.recipients[0]?.name, kind, sent: other.state === "done" }];
    }),
  );
  return notes.flat();
}

/** A note with its head as it stands in the editor, else as it was saved, else as it would be written. */
export const currentText = async (afterword: Afterword, snapshot: Snapshot, card: Card): Promise<string> =>
  (await writtenText(afterword, card)) ?? drafted(snapshot, card);

/** Undefined where nobody has worked on it. */
const writtenText = async (afterword: Afterword, card: Card): Promise<string | undefined> =>
  openNote(card)?.getText() ??
  keptDraft((await afterword.service()).environment, { application: card.stored.id, advice: card.advice.id }).text();
