import { isMessageKind, readNote, type Note } from "@afterword/core";
import { checkNote, reviewDraft, type MessageCard } from "@afterword/service";
import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { Cancelled, confirm } from "../ask/prompt.ts";
import { Nothing } from "../target.ts";
import { cardOf, language } from "./files.ts";

/** The draft in front, or the one a lens belongs to, once it may leave: where something is against it, that is asked first. */
export async function finishedNote(afterword: Afterword, argument: unknown): Promise<Note> {
  const document =
    argument instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(argument)
      : vscode.window.activeTextEditor?.document;
  if (document?.languageId !== language) throw new Nothing("Open a draft first.");
  const note = readNote(document.getText());
  const reasons = await reasonsToStay(afterword, document.uri, note);
  if (reasons.length > 0) {
    const detail = reasons.map((reason) => `• ${reason}`).join("\n");
    const words = { yes: "Continue Anyway", no: "Keep Writing" };
    if (!(await confirm("This note is not ready to be sent.", detail, words))) throw new Cancelled();
  }
  return note;
}

/** Why a note may not leave yet. What was sent already may be read and copied. */
async function reasonsToStay(
  afterword: Afterword,
  uri: vscode.Uri,
  { subject, body }: Note,
): Promise<readonly string[]> {
  const [service, snapshot] = await Promise.all([afterword.service(), afterword.snapshot()]);
  const card = cardOf(snapshot, uri);
  if (card?.advice.state === "done") return [];
  if (!card || !isMessageKind(card.advice.kind)) {
    const findings = await checkNote(service.environment, snapshot, { text: body, subject });
    return findings.filter(({ severity }) => severity === "blocker").map(({ message }) => message);
  }
  const request = { text: { subject, body } };
  return (await reviewDraft(service, snapshot, card.stored, card.advice as MessageCard, request)).reasons;
}
