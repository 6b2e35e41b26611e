import * as vscode from "vscode";
import { Nothing } from "../target.ts";
import type { Run } from "./index.ts";

/** Underlines again what was ignored in the text in front, or in the one a lens belongs to. */
export const run: Run = async (afterword, argument) => {
  const document =
    argument instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(argument)
      : vscode.window.activeTextEditor?.document;
  if (!document || (await afterword.ignored.in(document)).length === 0)
    throw new Nothing(vscode.l10n.t("Nothing is ignored in this text."));
  await afterword.ignored.clear(document.uri);
};
