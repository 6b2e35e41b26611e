import { isMessageKind, isOver } from "@afterword/core";
import { selectGap, openDraft } from "../drafts/open.ts";
import { chooseCard } from "../target.ts";
import type { Run } from "./index.ts";

/** Opens the draft of one message, with the first thing that is still missing selected. */
export const run: Run = async (afterword, argument) => {
  const { snapshot, card } = await chooseCard(afterword, argument, {
    title: "Draft Follow-Up",
    prompt: "Which message?",
    none: "There is nothing to send at the moment.",
    fits: (advice) => isMessageKind(advice.kind) && !isOver(advice),
  });
  await selectGap(await openDraft(card), snapshot, card);
};
