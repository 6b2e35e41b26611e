import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { plain } from "../plain.ts";
import { cardOf } from "./files.ts";

/** Above a draft: when to send it, and the ways out of the editor. Nothing is ever sent from here. */
export function registerLenses(afterword: Afterword, selector: vscode.DocumentFilter): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document) {
      const { uri } = document;
      const snapshot = await afterword.snapshot();
      const card = cardOf(snapshot, uri);
      const { whenInWords } = await import("@afterword/core");
      const top = new vscode.Range(0, 0, 0, 0);
      const lens = (title: string, command: string, tooltip = ""): vscode.CodeLens =>
        new vscode.CodeLens(top, {
          title,
          command: `afterword.${command}`,
          tooltip,
          arguments: command === "why" && card ? [{ application: card.stored.id, advice: card.advice.id }] : [uri],
        });
      const ignored = (await afterword.ignored.in(document)).length;
      const again =
        ignored === 0
          ? []
          : [lens(`$(eye-closed) ${ignored} ignored`, "showIgnored", "Underline again what was ignored here")];
      if (!card) return [lens("$(copy) Copy", "copyDraft"), ...again];
      const isMail = (card.advice.channel ?? "email") === "email";
      return [
        lens(`$(clock) ${plain(whenInWords(card.advice, snapshot.today))}`, "why", "Why at this time?"),
        lens("$(copy) Copy", "copyDraft", "The text without the header lines"),
        ...(isMail
          ? [
              lens("$(mail) Open in Mail", "openInMail"),
              lens("Gmail", "openInGmail"),
              lens("Outlook", "openInOutlook"),
              lens(
                "$(inbox) Save to Drafts",
                "saveToDrafts",
                "In the Drafts folder of your mailbox, to be sent by hand",
              ),
            ]
          : []),
        ...(card.advice.state === "done" ? [] : [lens("$(check) Mark as Sent", "markSent")]),
        ...again,
        ...(card.advice.state === "done"
          ? []
          : [lens("$(discard) Start Over", "startOver", "Writes the draft again from the record")]),
      ];
    },
  };
  return vscode.Disposable.from(
    changed,
    afterword.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(selector, provider),
  );
}
