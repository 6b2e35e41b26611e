import { importInvitation, typedFile, type Action } from "@afterword/service";
import * as vscode from "vscode";
import { Cancelled } from "../ask/prompt.ts";
import { runAction } from "../ask/run-action.ts";
import { Nothing } from "../target.ts";
import type { Run } from "./index.ts";

// What the reader refuses is not read from disk either.
const most = 5_000_000;

/** Makes an interview of an invitation: an `.ics` file or a mail that carries one. What it does not say is asked, what was guessed is confirmed. */
export const run: Run = async (afterword, argument) => {
  await runAction(afterword, importInvitation as unknown as Action, {
    given: { source: typedFile(await bytesOf(argument)) },
    fields: [],
    change: ["company", "role"],
    next: { label: vscode.l10n.t("Show Plan"), command: "afterword.showPlan" },
  });
};

/** The file that was dropped, or one that is picked. */
async function bytesOf(argument: unknown): Promise<Uint8Array> {
  const dropped = argument as { bytes?: unknown } | undefined;
  if (dropped?.bytes instanceof Uint8Array) return dropped.bytes;
  const uri =
    argument instanceof vscode.Uri
      ? argument
      : (
          await vscode.window.showOpenDialog({
            title: importInvitation.title,
            openLabel: vscode.l10n.t("Import"),
            filters: {
              [vscode.l10n.t("Invitations")]: ["ics", "eml", "ical", "ifb", "vcs"],
              [vscode.l10n.t("All files")]: ["*"],
            },
          })
        )?.[0];
  if (!uri) throw new Cancelled();
  const found = await vscode.workspace.fs.stat(uri).then(
    (stat) => stat,
    () => undefined,
  );
  if (!found)
    throw new Nothing(vscode.l10n.t("This file cannot be read here. Save the invitation and import the file."));
  if (found.size > most)
    throw new Nothing(vscode.l10n.t("This file is larger than 5 MB; save the one invitation by itself."));
  return vscode.workspace.fs.readFile(uri);
}
