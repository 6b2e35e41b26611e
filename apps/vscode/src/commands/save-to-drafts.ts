import { isMessageKind } from "@afterword/core";
import { reviewDraft, type MessageCard } from "@afterword/service";
import * as vscode from "vscode";
import { cardOf } from "../drafts/files.ts";
import { finishedNote } from "../drafts/leave.ts";
import { mailSecrets, requireMailbox, whileSaying } from "../mail/account.ts";
import { say } from "../say.ts";
import { Nothing } from "../target.ts";
import type { Run } from "./index.ts";

/** Saves the note to the Drafts folder of the mailbox, from which it is sent by hand; saved again, it is refreshed. */
export const run: Run = async (afterword, argument) => {
  const note = await finishedNote(afterword, argument);
  const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor!.document.uri;
  const [service, snapshot] = await Promise.all([afterword.service(), afterword.snapshot()]);
  const card = cardOf(snapshot, uri);
  if (!card || !isMessageKind(card.advice.kind)) throw new Nothing("This draft belongs to no step of a plan.");
  await requireMailbox(afterword);
  const text = { subject: note.subject, body: note.body };
  const review = await reviewDraft(service, snapshot, card.stored, card.advice as MessageCard, { text });
  const { saveToDrafts } = await import("@afterword/service/mailbox");
  const { outcome, folder } = await whileSaying("Saving to Drafts…", () =>
    saveToDrafts(service, mailSecrets(afterword), review),
  );
  if (outcome === "edited") return void say("info", `You have edited it in ${folder} since, so it was left as it is.`);
  if (outcome === "unchanged") return void say("info", `It is in ${folder} already.`);
  const done = outcome === "refreshed" ? "Refreshed" : "Saved";
  return void say("info", `${done} in ${folder}. It is sent when you send it.`);
};
