import { calendarAddress } from "@afterword/service";
import * as vscode from "vscode";
import { Nothing } from "../target.ts";
import type { Run } from "./index.ts";

/** The address to subscribe to on the clipboard: where the calendar was published, else where it is served, here or elsewhere. */
export const run: Run = async (afterword) => {
  const url = (await calendarAddress(await afterword.service())) ?? (await afterword.serving.url());
  if (url === undefined)
    throw new Nothing(vscode.l10n.t("The calendar is not served yet: run “Afterword: Serve Calendar” first."));
  await vscode.env.clipboard.writeText(url);
  vscode.window.setStatusBarMessage(`$(copy) ${vscode.l10n.t("The subscription link is on the clipboard.")}`, 4000);
};
