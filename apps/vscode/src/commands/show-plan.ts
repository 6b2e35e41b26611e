import * as vscode from "vscode";
import { showPlan } from "../pages/panel.ts";
import { chooseApplication } from "../target.ts";
import type { Run } from "./index.ts";

/** The timeline and every piece of advice of one application, on a page beside. */
export const run: Run = async (afterword, argument) => {
  const { plan } = await chooseApplication(afterword, argument, {
    title: vscode.l10n.t("Show Plan"),
    prompt: vscode.l10n.t("Which plan?"),
  });
  await showPlan(afterword, { application: plan.application });
};
