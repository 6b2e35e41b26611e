import * as vscode from "vscode";
import { cardOf, drafted } from "../drafts/files.ts";
import { Nothing } from "../target.ts";
import type { Run } from "./index.ts";

/** Writes the draft again from the record. An edit like any other: the editor's own undo brings the old text back. */
export const run: Run = async (afterword, argument) => {
  const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
  const snapshot = await afterword.snapshot();
  const card = uri && cardOf(snapshot, uri);
  if (!uri || !card) throw new Nothing(vscode.l10n.t("Open a draft first."));
  if (card.advice.state === "done") throw new Nothing(vscode.l10n.t("This note was sent, so it is not changed."));
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), await drafted(snapshot, card));
  await vscode.workspace.applyEdit(edit);
};
