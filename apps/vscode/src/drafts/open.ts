import { isMessageKind } from "@afterword/core";
import * as vscode from "vscode";
import type { Card, Glance } from "../glance.ts";
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

/** Makes a tab stop of everything the draft still asks for, in order. */
export async function offerTabStops(editor: vscode.TextEditor, glance: Glance, card: Card): Promise<void> {
  const { missing } = await draftOf(glance, card);
  const text = editor.document.getText();
  const asks = missing.map(({ ask }) => `[${ask}]`);
  const places: { start: number; end: number }[] = [];
  for (const ask of asks) {
    const start = text.indexOf(ask, places.at(-1)?.end ?? 0);
    if (start >= 0) places.push({ start, end: start + ask.length });
  }
  const [first] = places;
  if (!first) return;
  const last = places.at(-1)!;
  const snippet = new vscode.SnippetString();
  let at = first.start;
  for (const { start, end } of places) {
    snippet.appendText(text.slice(at, start)).appendPlaceholder(text.slice(start, end));
    at = end;
  }
  const { document } = editor;
  await editor.insertSnippet(
    snippet,
    new vscode.Range(document.positionAt(first.start), document.positionAt(last.end)),
    { undoStopBefore: false, undoStopAfter: false },
  );
}
