import type { Ignored } from "@afterword/check";
import type * as vscode from "vscode";
import type { Afterword } from "../afterword.ts";
import { keptAt } from "./files.ts";

/** Findings the user has looked at and keeps: those of a draft are kept beside it, those of any other text for as long as it is open. */
export class IgnoredFindings {
  readonly #afterword: Afterword;
  readonly #elsewhere = new Map<string, readonly Ignored[]>();

  constructor(afterword: Afterword) {
    this.#afterword = afterword;
  }

  /** Those whose words still stand in the text; a finding of other words is another finding. */
  async in(document: vscode.TextDocument): Promise<readonly Ignored[]> {
    const kept = await keptAt(this.#afterword, document.uri);
    const all = kept ? await kept.ignored() : (this.#elsewhere.get(document.uri.toString()) ?? []);
    const text = document.getText();
    return all.filter((one) => text.includes(one.text ?? ""));
  }

  add(uri: vscode.Uri, one: Ignored): Promise<void> {
    return this.#change(uri, (all) => [...all, one]);
  }

  clear(uri: vscode.Uri): Promise<void> {
    return this.#change(uri, () => []);
  }

  /** A text that is no draft has been closed. */
  forget({ uri }: vscode.TextDocument): void {
    this.#elsewhere.delete(uri.toString());
  }

  async #change(uri: vscode.Uri, change: (all: readonly Ignored[]) => readonly Ignored[]): Promise<void> {
    const kept = await keptAt(this.#afterword, uri);
    if (kept) await kept.changeIgnored(change);
    else this.#elsewhere.set(uri.toString(), change(this.#elsewhere.get(uri.toString()) ?? []));
  }
}
