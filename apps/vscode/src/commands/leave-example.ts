import * as vscode from "vscode";
import { settleExample } from "../example.ts";
import type { Run } from "./index.ts";

/** Back to your own folder, with what was recorded in the example where it is to be kept. */
export const run: Run = async (afterword) => {
  if (!afterword.example) return;
  await settleExample(afterword, {
    label: vscode.l10n.t("Leave It"),
    detail: vscode.l10n.t(
      "What you leave stays in the example until the example is opened anew, and is asked about again then.",
    ),
  });
  afterword.showExample(undefined);
};
