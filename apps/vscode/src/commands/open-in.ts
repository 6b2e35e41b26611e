import { bodyToSend, composeLink, recipientOf, type Composer } from "@afterword/core";
import * as vscode from "vscode";
import { finishedNote } from "../drafts/leave.ts";
import { say } from "../say.ts";
import type { Run } from "./index.ts";

/** Opens the note where it can be sent from; sends nothing. What is too long for a link waits on the clipboard. */
export const openIn = (composer: Composer): { run: Run } => ({
  async run(afterword, argument) {
    const { settings } = await afterword.snapshot();
    const note = await finishedNote(afterword, argument);
    const to = recipientOf(note);
    const body = bodyToSend(note.body);
    const { url, hasBody } = composeLink(
      { to: to ? [{ ...to, part: "other" }] : [], ...(note.subject && { subject: note.subject }), body },
      composer,
      settings.email,
    );
    if (!hasBody) {
      await vscode.env.clipboard.writeText(body);
      void say(
        "info",
        vscode.l10n.t("The text is too long for a link, so it is on the clipboard: paste it into the message."),
      );
    }
    // As a string: `Uri` would encode the query a second way, and a mail program would show it.
    await vscode.env.openExternal(url as unknown as vscode.Uri);
  },
});
