import * as vscode from "vscode";
import { chooseApplication } from "../target.ts";
import type { Run } from "./index.ts";

/** Opens the file with the facts, to be edited by hand. */
export const run: Run = async (afterword, argument) => {
  const { stored } = await chooseApplication(afterword, argument, {
    title: vscode.l10n.t("Open Application"),
    prompt: vscode.l10n.t("Which application?"),
  });
  await vscode.window.showTextDocument(vscode.Uri.file(stored.file), { preview: false });
};
