import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { FileHelp } from "./help.ts";
import { RecordLenses } from "./lenses.ts";
import { RecordProblems } from "./problems.ts";

/** The files of the folder, opened by hand: what is wrong with them and where, and what follows from them. */
export function registerRecords(afterword: Afterword): vscode.Disposable[] {
  const selector: vscode.DocumentFilter = { scheme: "file", pattern: "**/*.md" };
  const files: vscode.DocumentFilter = { scheme: "file", pattern: "**/*.{md,yaml}" };
  const help = new FileHelp(afterword);
  const lenses = new RecordLenses(afterword);
  const problems = new RecordProblems(afterword);
  return [
    problems,
    vscode.languages.registerCompletionItemProvider(files, help, " ", "-"),
    vscode.languages.registerHoverProvider(files, help),
    vscode.languages.registerCodeActionsProvider(files, problems, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    lenses,
    vscode.languages.registerCodeLensProvider(selector, lenses),
    vscode.languages.registerHoverProvider(selector, lenses),
  ];
}
