import { lastAddress, lastPublished } from "@afterword/serve";
import * as vscode from "vscode";
import { Nothing } from "../target.ts";
import type { Run } from "./index.ts";

/** The address to subscribe to on the clipboard: the one it was published at, else the one that works while it is served, here or elsewhere. */
export const run: Run = async (afterword) => {
  const localState = await afterword.localState();
  const url =
    (await lastPublished(localState))?.address ?? (await afterword.serving.url()) ?? (await lastAddress(localState));
  if (url === undefined) throw new Nothing("The calendar is not served yet: call Afterword: Serve Calendar first.");
  await vscode.env.clipboard.writeText(url);
  vscode.window.setStatusBarMessage("$(copy) The subscription link is on the clipboard.", 4000);
};
