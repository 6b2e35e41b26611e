import * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { escapeMarkdown } from "../markdown.ts";
import { kindOf } from "./kind.ts";

/** Completion of keys and values in the folder's files, and what a key means below the pointer. */
export class FileHelp implements vscode.CompletionItemProvider, vscode.HoverProvider {
  readonly #afterword: Afterword;

  constructor(afterword: Afterword) {
    this.#afterword = afterword;
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CompletionItem[] | undefined> {
    const kind = await kindOf(this.#afterword, document);
    if (kind === undefined || kind === "template") return undefined;
    const { completeFile } = await import("@afterword/service");
    const text = document.getText();
    const found = completeFile(await this.#afterword.snapshot(), kind, text, document.offsetAt(position));
    if (!found) return undefined;
    const range = new vscode.Range(document.positionAt(found.start), document.positionAt(found.end));
    const icon = found.role === "key" ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value;
    return found.suggestions.map(({ text: label, meaning, insert = label }, index) => {
      const item = new vscode.CompletionItem(label, icon);
      // A key that stands there keeps what follows it.
      item.insertText = found.role === "key" && !range.isEmpty && text[found.end] === ":" ? label : insert;
      item.range = range;
      item.sortText = String(index).padStart(4, "0");
      if (meaning !== undefined) item.documentation = new vscode.MarkdownString(escapeMarkdown(meaning));
      return item;
    });
  }

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const kind = await kindOf(this.#afterword, document);
    if (kind === undefined || kind === "template") return undefined;
    const { meaningAt } = await import("@afterword/store");
    const found = meaningAt(kind, document.getText(), document.offsetAt(position));
    if (!found) return undefined;
    const text = `**${escapeMarkdown(found.key)}** ${escapeMarkdown(found.meaning)}`;
    const range = new vscode.Range(document.positionAt(found.start), document.positionAt(found.end));
    return new vscode.Hover(new vscode.MarkdownString(text), range);
  }
}
