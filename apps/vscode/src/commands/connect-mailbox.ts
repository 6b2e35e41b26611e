import * as vscode from "vscode";
import { connectMailbox } from "../mail/account.ts";
import { say } from "../say.ts";
import type { Run } from "./index.ts";

/** Remembers a mailbox, into whose Drafts a note can be saved. Nothing is ever sent. */
export const run: Run = async (afterword) => {
  const {
    account: { host, user },
    folders: { drafts },
  } = await connectMailbox(afterword);
  const can =
    drafts === undefined
      ? vscode.l10n.t(
          "No folder for drafts was found in it: name it in a terminal, with afterword mail setup --drafts.",
        )
      : vscode.l10n.t("A draft can now be saved to {0}; nothing is ever sent.", drafts);
  void say("info", vscode.l10n.t("Signed in to {0} as {1}. {2}", host, user, can));
};
