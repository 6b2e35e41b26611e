import { isMessageKind, readNote } from "@afterword/core";
import { keptDraft, markSent, type Action } from "@afterword/service";
import * as vscode from "vscode";
import { askAfter } from "../ask/prompt.ts";
import { runAction } from "../ask/run-action.ts";
import { draftOf, openNote } from "../drafts/files.ts";
import { currentText } from "../drafts/surroundings.ts";
import { chooseCard } from "../target.ts";
import type { Run } from "./index.ts";

const wanted: Parameters<typeof chooseCard>[2] = {
  title: markSent.title,
  prompt: vscode.l10n.t("Which message did you send?"),
  none: vscode.l10n.t("There is no message to mark as sent."),
  settled: vscode.l10n.t("This is recorded as sent already. To go back, use Undo."),
  fits: ({ kind, state }) => isMessageKind(kind) && state !== "done",
};

/** Records a message as sent: how, when, and, where a stop held it back, why all the same. The text is kept as it was sent. */
export const run: Run = (afterword, argument) =>
  askAfter(
    () => chooseCard(afterword, argument, wanted),
    async ({ snapshot, asked, card }) => {
      const { stored, advice } = card;
      const { environment } = await afterword.service();
      const text = await currentText(afterword, snapshot, card);
      const { template } = await draftOf(snapshot, card);
      await runAction(afterword, markSent as unknown as Action, {
        title: vscode.l10n.t("Mark as Sent: {0}", advice.title),
        given: { card: advice.id, application: stored.id, subject: readNote(text).subject ?? "", template },
        assumed: { via: advice.channel },
        fields: ["via", "at", ...(advice.state === "held" ? ["despite"] : [])],
        canGoBack: asked,
        before: async () => {
          // As it was sent it is kept, also where the editor finds a reason not to save.
          const open = openNote(card);
          if (open?.isDirty) await open.save();
          await keptDraft(environment, { application: stored.id, advice: advice.id }).keepText(text);
        },
      });
    },
  );
