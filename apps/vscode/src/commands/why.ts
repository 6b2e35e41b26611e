import * as vscode from "vscode";
import { showPlan } from "../pages/panel.ts";
import { chooseCard } from "../target.ts";
import type { Run } from "./index.ts";

/** Why one piece of advice says what it says: facts, sources, dissent and rules. */
export const run: Run = async (afterword, argument) => {
  const { card } = await chooseCard(afterword, argument, {
    title: vscode.l10n.t("Why This?"),
    prompt: vscode.l10n.t("Which advice do you want explained?"),
    none: vscode.l10n.t("There is no advice yet."),
    fits: () => true,
  });
  await showPlan(afterword, { application: card.plan.application, advice: card.advice.id });
};
