import { isActionable, isMessageKind } from "@afterword/core";
import * as vscode from "vscode";
import { openDraft, selectGap } from "../drafts/open.ts";
import { chooseApplication, Nothing, targetOf } from "../target.ts";
import type { Run } from "./index.ts";

/** Opens a tab for each person who is to get a note of the same kind after the same round: the round of the advice named, else what comes first. */
export const run: Run = async (afterword, argument) => {
  const { snapshot, stored, plan } = await chooseApplication(afterword, argument, {
    title: vscode.l10n.t("Draft Notes for the Panel"),
    prompt: vscode.l10n.t("After which interview?"),
  });
  const messages = plan.advice.filter(
    ({ kind, strength, state }) =>
      isMessageKind(kind) &&
      strength === "should" &&
      state !== "done" &&
      state !== "skipped" &&
      state !== "lapsed" &&
      state !== "held",
  );
  const named = targetOf(argument)?.advice;
  const [first] = [...messages.filter(({ id }) => id === named), ...messages.filter(isActionable), ...messages];
  if (!first) throw new Nothing(vscode.l10n.t("There is nothing to send to {0} at the moment.", plan.company));
  const cards = messages.filter(({ kind, round }) => kind === first.kind && round === first.round);
  for (const [index, advice] of cards.entries()) {
    const card = { stored, plan, advice };
    await selectGap(await openDraft(card, { preserveFocus: index < cards.length - 1 }), snapshot, card);
  }
};
