import { cp, realpath, rm } from "node:fs/promises";
import { dirname } from "node:path";
import * as vscode from "vscode";
import { exampleFiles, examplePlace, settleExample } from "../example.ts";
import type { Run } from "./index.ts";

/** Shows an example in this window, on a day of its own. Your folder is not touched; the example can be played with. */
export const run: Run = async (afterword) => {
  await settleExample(afterword, {
    label: vscode.l10n.t("Open without It"),
    detail: vscode.l10n.t("The example opens as it was at first, without what you recorded."),
  });
  const place = examplePlace(afterword);
  await rm(dirname(place.folder), { recursive: true, force: true });
  await cp(exampleFiles(afterword), place.folder, { recursive: true });
  // As the store names the files in it.
  afterword.showExample({ ...place, folder: await realpath(place.folder) });
  await vscode.commands.executeCommand("afterword.plans.focus");
};
