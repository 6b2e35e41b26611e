import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { cardOf, drafted, scheme } from "./files.ts";

/** The scheme of what the record gives at this moment, which nobody edits. */
const recordScheme = "afterword-record";

/** The address of a draft as the record gives it: no draft, so that nothing underlines it. */
export const recordUri = (uri: vscode.Uri): vscode.Uri =>
  uri.with({ scheme: recordScheme, path: uri.path.replace(/\.followup$/, "") });

export const registerRecord = (afterword: Afterword): vscode.Disposable =>
  vscode.workspace.registerTextDocumentContentProvider(recordScheme, {
    async provideTextDocumentContent(uri) {
      const snapshot = await afterword.snapshot();
      const card = cardOf(snapshot, uri.with({ scheme }));
      return card ? drafted(snapshot, card) : "";
    },
  });
