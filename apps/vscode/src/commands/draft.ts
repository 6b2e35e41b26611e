import { isMessageKind } from "@afterword/core";
import { offerTabStops, openDraft } from "../drafts/open.ts";
import { chooseCard } from "../target.ts";
import type { Run } from "./index.ts";

/** Opens the draft of one message, with a tab stop on everything that is still missing. */
export const run: Run = async (afterword, argument) => {
  const { glance, card } = await chooseCard(afterword, argument, {
    title: "Draft Follow-Up",
    prompt: "Which message?",
    none: "There is nothing to send at the moment.",
    fits: ({ kind, state }) => isMessageKind(kind) && state !== "done" && state !== "skipped" && state !== "lapsed",
  });
  await offerTabStops(await openDraft(card), glance, card);
};
