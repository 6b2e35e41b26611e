import type { Finding } from "@afterword/check";
import { readNote, type Note } from "@afterword/core";
import * as vscode from "vscode";
import { Cancelled } from "../ask/prompt.ts";
import { Nothing } from "../target.ts";
import { language } from "./files.ts";

/** The draft in front, or the one a lens belongs to. Asks first where it is plainly not finished. */
export async function finishedNote(argument: unknown): Promise<Note> {
  const document =
    argument instanceof vscode.Uri
      ? await vscode.workspace.openTextDocument(argument)
      : vscode.window.activeTextEditor?.document;
  if (document?.languageId !== language) throw new Nothing("Open a draft first.");
  const findings = await vscode.commands.executeCommand<readonly Finding[]>("afterword.check", document);
  const blockers = findings.filter(({ severity }) => severity === "blocker");
  if (blockers.length > 0) {
    const detail = blockers.map(({ message }) => `• ${message}`).join("\n");
    const answer = await vscode.window.showWarningMessage(
      "This note does not look finished.",
      { modal: true, detail },
      "Go Ahead",
    );
    if (answer !== "Go Ahead") throw new Cancelled();
  }
  return readNote(document.getText());
}
