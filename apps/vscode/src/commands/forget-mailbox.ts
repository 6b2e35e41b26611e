import * as vscode from "vscode";
import { confirm } from "../ask/prompt.ts";
import { mailSecrets } from "../mail/account.ts";
import { say } from "../say.ts";
import { Nothing } from "../target.ts";
import type { Run } from "./index.ts";

/** Forgets the mailbox of this machine with its password and what it proposed. Nothing in it is changed. */
export const run: Run = async (afterword) => {
  const { forgetMailbox, mailAccount } = await import("@afterword/service/mailbox");
  const place = await afterword.place();
  const account = await mailAccount(place);
  if (!account) throw new Nothing(vscode.l10n.t("No mailbox is connected."));
  await confirm(
    vscode.l10n.t("Forget the mailbox {0} at {1}?", account.user, account.host),
    vscode.l10n.t(
      "Its password and what it proposed are removed from this machine. Nothing in the mailbox is changed, and your record stays.",
    ),
    vscode.l10n.t("Forget"),
  );
  await forgetMailbox(place, mailSecrets(afterword));
  void say("info", vscode.l10n.t("The mailbox is forgotten. Nothing in it was changed."));
};
