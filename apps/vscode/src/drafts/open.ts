import { isMessageKind } from "@afterword/core";
import * as vscode from "vscode";
import type { Card, Snapshot } from "@afterword/service";
import { Nothing } from "../target.ts";
import { draftOf, draftUri, openNote } from "./files.ts";

/** Shows the draft. Writes nothing: an unsaved draft is made from the facts whenever it is looked at. */
export async function openDraft(card: Card, options: vscode.TextDocumentShowOptions = {}): Promise<vscode.TextEditor> {
  if (!isMessageKind(card.advice.kind)) throw new Nothing(`${card.advice.title}: there is nothing to send.`);
  return vscode.window.showTextDocument(
    await vscode.workspace.openTextDocument(openNote(card)?.uri ?? draftUri(card)),
    { preview: false, ...options },
  );
}

/** Selects the first thing that the draft still asks for; what is underlined leads to the others. Nothing is edited. */
export async function selectGap(editor: vscode.TextEditor, snapshot: Snapshot, card: Card): Promise<void> {
  const { missing } = await draftOf(snapshot, card);
  const { document } = editor;
  const text = document.getText();
  const places = missing.flatMap(({ ask }) => {
    const start = text.indexOf(`[${ask}]`);
    return start < 0 ? [] : { start, end: start + ask.length + 2 };
  });
  const [first] = places.sort((a, b) => a.start - b.start);
  if (!first) return;
  editor.selection = new vscode.Selection(document.positionAt(first.start), document.positionAt(first.end));
  editor.revealRange(editor.selection);
}
