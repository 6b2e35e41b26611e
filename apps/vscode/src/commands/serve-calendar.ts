import * as vscode from "vscode";
import { say } from "../say.ts";
import type { Run } from "./index.ts";

/** Serves the calendar to the programs on this machine; called again, offers to stop. */
export const run: Run = async (afterword) => {
  const already = (await afterword.serving.url()) !== undefined;
  const url = await afterword.serving.start();
  const text = already
    ? vscode.l10n.t("Your calendar is being served to the programs on this machine.")
    : vscode.l10n.t("Your calendar is now served to the programs on this machine, whenever the editor is open.");
  const [copy, stop] = [vscode.l10n.t("Copy Subscription Link"), vscode.l10n.t("Stop")];
  void say("info", `${text} ${vscode.l10n.t("Keep its address as secret as your mail.")}`, copy, stop).then(
    async (answer) => {
      if (answer === copy) await vscode.env.clipboard.writeText(url);
      if (answer === stop) await afterword.serving.stop();
    },
  );
};
