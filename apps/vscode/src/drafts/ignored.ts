import type { Ignored } from '@afterword/check'
import type * as vscode from 'vscode'
import type { Afterword } from '../afterword.ts'
import { idsOf } from './files.ts'
import { keptOf } from './kept.ts'

/** Findings the user has looked at and keeps: those of a draft are kept beside it, those of any other text for as long as it is open. */
export class IgnoredFindings {
  readonly #afterword: Afterword
  readonly #elsewhere = new Map<string, readonly Ignored[]>()

  constructor(afterword: Afterword) {
    this.#afterword = afterword
  }

  /** Those whose words still stand in the text; a finding of other words is another finding. */
  async in(document: vscode.TextDocument): Promise<readonly Ignored[]> {
    const target = idsOf(document.uri)
    const all = target ? await (await keptOf(this.#afterword, target)).ignored() : this.#elsewhere.get(document.uri.toString()) ?? []
    const text = document.getText()
    return all.filter(one => text.includes(one.text ?? ''))
  }

  add(uri: vscode.Uri, one: Ignored): Promise<void> {
    return this.#change(uri, all => [...all, one])
  }

  clear(uri: vscode.Uri): Promise<void> {
    return this.#change(uri, () => [])
  }

  /** A text that is no draft has been closed. */
  forget({ uri }: vscode.TextDocument): void {
    this.#elsewhere.delete(uri.toString())
  }

  async #change(uri: vscode.Uri, change: (all: readonly Ignored[]) => readonly Ignored[]): Promise<void> {
    const target = idsOf(uri)
    if (target) await (await keptOf(this.#afterword, target)).changeIgnored(change)
    else this.#elsewhere.set(uri.toString(), change(this.#elsewhere.get(uri.toString()) ?? []))
  }
}
