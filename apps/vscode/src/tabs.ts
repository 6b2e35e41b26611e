import * as vscode from "vscode";

/** Whether a tab shows this document. The editor keeps documents in memory for a while after their last tab was closed. */
export const hasTab = (uri: vscode.Uri): boolean =>
  vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => {
      const shown =
        input instanceof vscode.TabInputText
          ? input.uri
          : input instanceof vscode.TabInputTextDiff
            ? input.modified
            : undefined;
      return shown?.toString() === uri.toString();
    }),
  );
