import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { DraftFiles, language, scheme } from "./files.ts";
import { registerFindings } from "./findings.ts";
import { registerLenses } from "./lenses.ts";
import { Noted } from "./noted.ts";
import { registerRecord } from "./record.ts";

/** Drafts as documents: their files, what the check says of them, and what can be done with them. */
export function registerDrafts(afterword: Afterword): vscode.Disposable[] {
  const files = new DraftFiles(afterword);
  const noted = new Noted(afterword);
  return [
    vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true }),
    afterword.onDidChange(() => void files.refresh()),
    vscode.workspace.onDidCloseTextDocument((document) => files.forget(document)),
    registerRecord(afterword),
    registerLenses(afterword, { scheme, language }),
    noted,
    vscode.languages.registerInlayHintsProvider({ scheme, language }, noted),
    vscode.languages.registerHoverProvider({ scheme, language }, noted),
    vscode.languages.registerCodeActionsProvider({ scheme, language }, noted, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    ...registerFindings(afterword),
  ];
}
