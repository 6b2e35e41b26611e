import { bodyToSend, recipientOf } from "@afterword/core";
import * as vscode from "vscode";
import { confirmLeaving, reviewedNote } from "../drafts/leave.ts";
import { useMailbox } from "../mail/account.ts";
import { say } from "../say.ts";
import { Nothing } from "../target.ts";
import type { Run } from "./index.ts";

/** Saves the note to the Drafts folder of the mailbox, from which it is sent by hand; saved again, it is refreshed. */
export const run: Run = async (afterword, argument) => {
  if (afterword.example) throw new Nothing(vscode.l10n.t("The example has no mailbox: leave it first."));
  const reviewed = await reviewedNote(afterword, argument);
  const { note, review, isSent } = reviewed;
  if (isSent) throw new Nothing(vscode.l10n.t("It is on record as sent, so it is not saved to Drafts again."));
  if (!review) throw new Nothing(vscode.l10n.t("This draft belongs to no step of a plan."));
  await confirmLeaving(reviewed);
  const reader = recipientOf(note);
  const text = { subject: note.subject, body: bodyToSend(note.body) };
  const service = await afterword.service();
  const { savedInWords, saveToDrafts } = await import("@afterword/service/mailbox");
  const result = await useMailbox(afterword, vscode.l10n.t("Saving to Drafts…"), (secrets) =>
    saveToDrafts(service, secrets, { ...review, text, to: reader ? [reader] : [] }),
  );
  void say("info", savedInWords(result));
};
