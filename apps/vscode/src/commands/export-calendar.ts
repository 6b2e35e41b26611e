import { exportTo } from "@afterword/ics";
import { homedir } from "node:os";
import { join } from "node:path";
import * as vscode from "vscode";
import { Cancelled } from "../ask/prompt.ts";
import { feedMaker } from "../calendar.ts";
import { say } from "../say.ts";
import type { Run } from "./index.ts";

/** Writes the calendar to a file that every later change brings up to date, until the file is deleted. */
export const run: Run = async (afterword) => {
  const { settings } = await afterword.look();
  const uri = await vscode.window.showSaveDialog({
    title: "Export Calendar",
    saveLabel: "Export",
    filters: { Calendar: ["ics"] },
    defaultUri: vscode.Uri.file(join(homedir(), "follow-ups.ics")),
  });
  if (!uri) throw new Cancelled();
  await exportTo(
    await afterword.localState(),
    { file: uri.fsPath, detail: settings.calendar.detail },
    feedMaker(await afterword.open()),
  );
  void say("info", "Exported. Every change you make in Afterword, in any app, brings the file up to date.");
};
