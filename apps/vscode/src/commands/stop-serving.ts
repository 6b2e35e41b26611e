import * as vscode from "vscode";
import { say } from "../say.ts";
import type { Run } from "./index.ts";

/** Serves the calendar no longer. Its address stays the same for the next time. */
export const run: Run = async (afterword) => {
  await afterword.serving.stop();
  void say("info", vscode.l10n.t("Your calendar is no longer served."));
};
