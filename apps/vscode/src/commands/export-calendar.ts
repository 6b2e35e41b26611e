import { exportCalendar, type Action } from "@afterword/service";
import { homedir } from "node:os";
import { join } from "node:path";
import * as vscode from "vscode";
import { Cancelled } from "../ask/prompt.ts";
import { runAction } from "../ask/run-action.ts";
import type { Run } from "./index.ts";

/** Writes the calendar to a file that every later change brings up to date, until the file is deleted. */
export const run: Run = async (afterword) => {
  const uri = await vscode.window.showSaveDialog({
    title: exportCalendar.title,
    saveLabel: vscode.l10n.t("Export"),
    filters: { [vscode.l10n.t("Calendar")]: ["ics"] },
    defaultUri: vscode.Uri.file(join(homedir(), "follow-ups.ics")),
  });
  if (!uri) throw new Cancelled();
  await runAction(afterword, exportCalendar as unknown as Action, { given: { file: uri.fsPath }, fields: [] });
};
