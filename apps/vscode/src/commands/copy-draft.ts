import * as vscode from "vscode";
import { finishedNote } from "../drafts/leave.ts";
import { bodyToSend } from "@afterword/core";
import type { Run } from "./index.ts";

/** The text alone on the clipboard, without the lines on top. */
export const run: Run = async (afterword, argument) => {
  const note = await finishedNote(afterword, argument);
  await vscode.env.clipboard.writeText(bodyToSend(note.body));
  vscode.window.setStatusBarMessage(`$(copy) ${vscode.l10n.t("The note is on the clipboard.")}`, 4000);
};
