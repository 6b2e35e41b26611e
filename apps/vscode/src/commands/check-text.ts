import type { Finding } from "@afterword/check";
import * as vscode from "vscode";
import { say } from "../say.ts";
import { Nothing } from "../target.ts";
import type { Run } from "./index.ts";

/** Checks the document in front, whatever it is, and keeps checking it until it is closed. */
export const run: Run = async () => {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) throw new Nothing(vscode.l10n.t("Open the text you want checked first."));
  const findings = await vscode.commands.executeCommand<readonly Finding[]>("afterword.check", document);
  if (findings.length > 0) return void vscode.commands.executeCommand("workbench.actions.view.problems");
  void say("info", vscode.l10n.t("No mistakes found."));
};
