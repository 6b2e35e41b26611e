import { isMessageKind, readNote, type Note } from "@afterword/core";
import { checkNote, reviewDraft, type MessageCard, type Review } from "@afterword/service";
import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { confirm } from "../ask/prompt.ts";
import { Nothing } from "../target.ts";
import { cardOf, language } from "./files.ts";

/** A note as it stands in the editor, and what is against its leaving. */
export interface Reviewed {
  readonly note: Note;
  /** Undefined where it belongs to no plan, or was sent. */
  readonly review?: Review;
  readonly isSent: boolean;
  /** Why it may not leave yet, in sentences. */
  readonly reasons: readonly string[];
}

/** The draft in front, or the one a lens belongs to, once it may leave: where something is against it, that is asked first. */
export async function finishedNote(afterword: Afterword, argument: unknown): Promise<Note> {
  const reviewed = await reviewedNote(afterword, argument);
  await confirmLeaving(reviewed);
  return reviewed.note;
}

/** Asks whether a note may leave where something is against it. */
export async function confirmLeaving({ reasons }: Pick<Reviewed, "reasons">): Promise<void> {
  if (reasons.length === 0) return;
  const detail = reasons.map((reason) => `• ${reason}`).join("\n");
  await confirm(vscode.l10n.t("This note is not ready to be sent."), detail, vscode.l10n.t("Continue Anyway"));
}

/** Reviews the draft in front, or the one a lens belongs to. What was sent already may be read and copied. */
export async function reviewedNote(afterword: Afterword, argument: unknown): Promise<Reviewed> {
  const document =
    argument instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(argument)
      : vscode.window.activeTextEditor?.document;
  if (document?.languageId !== language) throw new Nothing(vscode.l10n.t("Open a draft first."));
  const note = readNote(document.getText());
  const { subject, body } = note;
  const [service, snapshot] = await Promise.all([afterword.service(), afterword.snapshot()]);
  const card = cardOf(snapshot, document.uri);
  if (card?.advice.state === "done") return { note, isSent: true, reasons: [] };
  if (!card || !isMessageKind(card.advice.kind)) {
    const findings = await checkNote(service.environment, snapshot, { text: body, subject });
    const blockers = findings.filter(({ severity }) => severity === "blocker");
    return { note, isSent: false, reasons: blockers.map(({ message }) => message) };
  }
  const request = { text: { subject, body } };
  const review = await reviewDraft(service, snapshot, card.stored, card.advice as MessageCard, request);
  return { note, review, isSent: false, reasons: review.reasons };
}
