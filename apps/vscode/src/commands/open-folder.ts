import { mkdir } from "node:fs/promises";
import * as vscode from "vscode";
import type { Run } from "./index.ts";

/** Opens the folder of applications in a window of its own. */
export const run: Run = async (afterword) => {
  const { folder } = await afterword.place();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await vscode.commands.executeCommand("vscode.openFolder", vscode.Uri.file(folder), { forceNewWindow: true });
};
