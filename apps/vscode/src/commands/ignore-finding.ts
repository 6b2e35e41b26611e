import * as vscode from "vscode";
import type { Run } from "./index.ts";

/** What a quick fix calls: one finding, in these words of this text, is kept as it is. */
export const run: Run = async (afterword, argument) => {
  const { uri, code, text } = (argument ?? {}) as Record<string, unknown>;
  if (uri instanceof vscode.Uri && typeof code === "string" && typeof text === "string")
    await afterword.ignored.add(uri, { code, text, reason: "ignored" });
};
