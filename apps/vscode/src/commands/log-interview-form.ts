import { addInterview, type Action } from "@afterword/service";
import * as vscode from "vscode";
import { showForm } from "../form/panel.ts";
import type { Run } from "./index.ts";

/** Logs an interview on one page, for those who would rather see all the questions. */
export const run: Run = (afterword) =>
  showForm(afterword, addInterview as unknown as Action, {
    label: vscode.l10n.t("Show Plan"),
    command: "afterword.showPlan",
  });
