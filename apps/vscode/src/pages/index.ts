import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";

/** Brings the pages that were open back when the window is loaded anew. */
export const registerPages = (afterword: Afterword): vscode.Disposable =>
  vscode.window.registerWebviewPanelSerializer("afterword.plan", {
    async deserializeWebviewPanel(panel) {
      const { restorePage } = await import("./panel.ts");
      await restorePage(afterword, panel);
    },
  });
