import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { Checker, fixAll } from "./checker.ts";

/** Checks drafts as they are typed, and any other document that was asked for, until it is closed. */
export function registerFindings(afterword: Afterword): vscode.Disposable[] {
  const shown = vscode.languages.createDiagnosticCollection("afterword");
  const checker = new Checker(afterword, shown);
  return [
    shown,
    checker,
    vscode.workspace.onDidOpenTextDocument((document) => checker.changed(document)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => checker.changed(document)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      checker.forget(document);
      afterword.ignored.forget(document);
      checker.changed(document);
    }),
    vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
      checker.tabsChanged();
      if (opened.length > 0) checker.all();
    }),
    afterword.onDidChange(() => checker.all()),
    vscode.languages.registerCodeActionsProvider("*", checker, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll],
    }),
    vscode.languages.registerHoverProvider("*", checker),
    vscode.commands.registerCommand("afterword.check", (document: vscode.TextDocument) => checker.ask(document)),
  ];
}
