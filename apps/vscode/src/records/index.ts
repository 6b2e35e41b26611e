import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { RecordLenses } from "./lenses.ts";
import { RecordProblems } from "./problems.ts";

/** The files of the folder, opened by hand: what is wrong with them and where, and what follows from them. */
export function registerRecords(afterword: Afterword): vscode.Disposable[] {
  const selector: vscode.DocumentFilter = { scheme: "file", pattern: "**/*.md" };
  const lenses = new RecordLenses(afterword);
  const problems = new RecordProblems(afterword);
  return [
    problems,
    vscode.languages.registerCodeActionsProvider({ scheme: "file", pattern: "**/*.{md,yaml}" }, problems, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    lenses,
    vscode.languages.registerCodeLensProvider(selector, lenses),
    vscode.languages.registerHoverProvider(selector, lenses),
  ];
}
