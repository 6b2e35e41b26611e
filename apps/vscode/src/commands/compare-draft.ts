import * as vscode from "vscode";
import { cardOf, drafted, keptAt } from "../drafts/files.ts";
import { recordUri } from "../drafts/record.ts";
import { Nothing } from "../target.ts";
import type { Run } from "./index.ts";

/** Shows what the record gives now beside the draft as it was written. Both stay as they are. */
export const run: Run = async (afterword, argument) => {
  const uri = argument instanceof vscode.Uri ? argument : vscode.window.activeTextEditor?.document.uri;
  const snapshot = await afterword.snapshot();
  const card = uri && cardOf(snapshot, uri);
  if (!uri || !card) throw new Nothing(vscode.l10n.t("Open a draft first."));
  await (await keptAt(afterword, uri))?.markSeen(await drafted(snapshot, card));
  const title = vscode.l10n.t("{0}: as the record gives it now ↔ as you wrote it", card.advice.title);
  await vscode.commands.executeCommand("vscode.diff", recordUri(uri), uri, title);
};
