import { isMessageKind, isOver } from "@afterword/core";
import * as vscode from "vscode";
import { selectGap, openDraft } from "../drafts/open.ts";
import { chooseCard } from "../target.ts";
import type { Run } from "./index.ts";

/** Opens the draft of one message, with the first thing that is still missing selected. */
export const run: Run = async (afterword, argument) => {
  const { snapshot, card } = await chooseCard(afterword, argument, {
    title: vscode.l10n.t("Draft Follow-Up"),
    prompt: vscode.l10n.t("Which message?"),
    none: vscode.l10n.t("There is nothing to send at the moment."),
    next: "logInterview",
    fits: (advice) => isMessageKind(advice.kind) && !isOver(advice),
  });
  await selectGap(await openDraft(card), snapshot, card);
};
