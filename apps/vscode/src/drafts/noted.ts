import type { Gap } from "@afterword/core";
import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { escapeMarkdown } from "../markdown.ts";
import { plain } from "../plain.ts";
import { cardOf, draftOf } from "./files.ts";

/** What the record has about each gap of a draft: beside it what was noted, below the pointer what is asked for, as a fix the sentence that was made of a jotting. */
export class Noted
  implements vscode.InlayHintsProvider, vscode.HoverProvider, vscode.CodeActionProvider, vscode.Disposable
{
  readonly #afterword: Afterword;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeInlayHints = this.#changed.event;
  readonly #listening: vscode.Disposable;

  constructor(afterword: Afterword) {
    this.#afterword = afterword;
    this.#listening = afterword.onDidChange(() => this.#changed.fire());
  }

  dispose(): void {
    this.#listening.dispose();
    this.#changed.dispose();
  }

  async provideInlayHints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
    const gaps = await this.#gapsIn(document);
    return gaps.flatMap(({ gap, place }) => {
      const noted = notedOf(gap);
      if (noted.length === 0 || !range.intersection(place)) return [];
      const words = noted.join("; ");
      const short = words.length > 80 ? `${words.slice(0, 79)}…` : words;
      const hint = new vscode.InlayHint(place.end, plain(vscode.l10n.t("you noted: {0}", short)));
      hint.paddingLeft = true;
      hint.tooltip = plain(noted.join("; "));
      return [hint];
    });
  }

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const here = (await this.#gapsIn(document)).find(({ place }) => place.contains(position));
    if (!here) return undefined;
    const { gap, place } = here;
    const noted = notedOf(gap);
    const lines = [
      gap.prompt.question,
      gap.prompt.help,
      ...(noted.length === 0 ? [] : [vscode.l10n.t("You noted: {0}", noted.join("; "))]),
      ...gap.reasons,
    ];
    const text = lines.filter((line) => line !== "").map(escapeMarkdown);
    return new vscode.Hover(new vscode.MarkdownString(text.join("\n\n")), place);
  }

  async provideCodeActions(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
    const gaps = await this.#gapsIn(document);
    return gaps.flatMap(({ gap: { offer }, place }) => {
      if (offer === undefined || !place.intersection(range)) return [];
      const title = vscode.l10n.t("Write “{0}”", offer);
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.edit = new vscode.WorkspaceEdit();
      action.edit.replace(document.uri, place, offer);
      return [action];
    });
  }

  /** The gaps that still stand in the text, with their brackets. */
  async #gapsIn(document: vscode.TextDocument): Promise<{ gap: Gap; place: vscode.Range }[]> {
    const snapshot = await this.#afterword.snapshot();
    const card = cardOf(snapshot, document.uri);
    if (!card || card.advice.state === "done") return [];
    const { missing } = await draftOf(snapshot, card);
    const text = document.getText();
    return missing.flatMap((gap) => {
      const start = text.indexOf(`[${gap.ask}]`);
      if (start < 0) return [];
      const end = start + gap.ask.length + 2;
      return [{ gap, place: new vscode.Range(document.positionAt(start), document.positionAt(end)) }];
    });
  }
}

const notedOf = ({ reminders, instead }: Gap): readonly string[] => [
  ...new Set([...reminders, ...(instead === undefined ? [] : [instead])]),
];
