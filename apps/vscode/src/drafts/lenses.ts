import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { plain } from "../plain.ts";
import { cardOf, drafted, keptAt } from "./files.ts";

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
      const copy = `$(copy) ${vscode.l10n.t("Copy")}`;
      const ignored = (await afterword.ignored.in(document)).length;
      const again =
        ignored === 0
          ? []
          : [
              lens(
                `$(eye-closed) ${vscode.l10n.t("{0} ignored", ignored)}`,
                "showIgnored",
                vscode.l10n.t("Underline again what was ignored here"),
              ),
            ];
      if (!card) return [lens(copy, "copyDraft"), ...again];
      const isSent = card.advice.state === "done";
      const isOutdated =
        !isSent && (await (await keptAt(afterword, uri))?.isOutdated(await drafted(snapshot, card))) === true;
      const isMail = (card.advice.channel ?? "email") === "email";
      return [
        lens(`$(clock) ${plain(whenInWords(card.advice, snapshot.today))}`, "why", vscode.l10n.t("Why at this time?")),
        ...(isOutdated
          ? [
              lens(
                `$(diff) ${vscode.l10n.t("The record has changed since: compare")}`,
                "compareDraft",
                vscode.l10n.t("The record gives another draft by now than the one you have worked on"),
              ),
            ]
          : []),
        lens(copy, "copyDraft", vscode.l10n.t("The text without the header lines")),
        ...(isMail
          ? [
              lens(`$(mail) ${vscode.l10n.t("Open in Mail")}`, "openInMail"),
              lens("Gmail", "openInGmail"),
              lens("Outlook", "openInOutlook"),
              ...(isSent
                ? []
                : [
                    lens(
                      `$(inbox) ${vscode.l10n.t("Save to Drafts")}`,
                      "saveToDrafts",
                      vscode.l10n.t("In the Drafts folder of your mailbox, to be sent by hand"),
                    ),
                  ]),
            ]
          : []),
        ...(isSent ? [] : [lens(`$(check) ${vscode.l10n.t("Mark as Sent")}`, "markSent")]),
        ...again,
        ...(isSent
          ? []
          : [
              lens(
                `$(discard) ${vscode.l10n.t("Start Over")}`,
                "startOver",
                vscode.l10n.t("Writes the draft again from the record"),
              ),
            ]),
      ];
    },
  };
  return vscode.Disposable.from(
    changed,
    afterword.onDidChange(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(selector, provider),
  );
}
