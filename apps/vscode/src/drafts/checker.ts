import { readFile } from 'node:fs/promises'
import * as vscode from 'vscode'
import type { CheckContext, Dictionary, Finding, Fix, NoteInput, Severity } from '@afterword/check'
import type { Afterword } from '../afterword.ts'
import { cardOf, language } from './files.ts'

/** What the check last said of one version of a document. */
interface Checked {
  version: number
  note: NoteInput
  found: readonly { finding: Finding, range: vscode.Range }[]
  rangeOf: (range: Finding['range'], part: Finding['in']) => vscode.Range
}

/** How long typing must rest, in milliseconds. */
const rest = 200

/** Runs the check over documents and answers for what it found: problems, quick fixes, hovers. */
export class Checker implements vscode.CodeActionProvider, vscode.HoverProvider, vscode.Disposable {
  readonly #afterword: Afterword
  readonly #shown: vscode.DiagnosticCollection
  readonly #checked = new Map<string, Checked>()
  /** Documents other than drafts that somebody asked to have checked. */
  readonly #asked = new Set<string>()
  readonly #waiting = new Map<string, NodeJS.Timeout>()
  readonly #dictionaries = new Map<string, Promise<Dictionary | undefined>>()

  constructor(afterword: Afterword, shown: vscode.DiagnosticCollection) {
    this.#afterword = afterword
    this.#shown = shown
    this.all()
  }

  all(): void {
    for (const document of vscode.workspace.textDocuments) this.soon(document)
  }

  /** Checks a draft, or a document asked for, once typing rests. */
  soon(document: vscode.TextDocument): void {
    const key = document.uri.toString()
    if (document.languageId !== language && !this.#asked.has(key)) return
    clearTimeout(this.#waiting.get(key))
    this.#waiting.set(key, setTimeout(() => void this.#check(document).catch(console.error), rest))
  }

  /** Checks a document of any kind now, and from now on. Gives how many findings there are. */
  async ask(document: vscode.TextDocument): Promise<readonly Finding[]> {
    this.#asked.add(document.uri.toString())
    return (await this.#check(document)).found.map(({ finding }) => finding)
  }

  forget({ uri }: vscode.TextDocument): void {
    const key = uri.toString()
    clearTimeout(this.#waiting.get(key))
    this.#checked.delete(key)
    this.#asked.delete(key)
    this.#shown.delete(uri)
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer)
  }

  async provideCodeActions(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
    const checked = this.#checked.get(document.uri.toString())
    if (!checked || checked.version !== document.version) return []
    const { suggest } = await import('@afterword/check')
    const dictionary = await this.#dictionary()
    return checked.found.filter(one => one.range.intersection(range)).flatMap(({ finding }) => {
      const fixes = suggest(finding, checked.note, dictionary)
      return fixes.map((fix, index) => actionFor(document, finding, fix, checked, index === 0 && fixes.length === 1))
    })
  }

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const here = this.#checked.get(document.uri.toString())?.found.filter(({ range }) => range.contains(position)) ?? []
    if (here.length === 0) return undefined
    const { claimHover } = await import('../hover.ts')
    return new vscode.Hover(here.map(({ finding }) => claimHover(finding.claim)))
  }

  async #check(document: vscode.TextDocument): Promise<Checked> {
    const [{ check }, { readNote }, context] = await Promise.all([import('@afterword/check'), import('./note.ts'), this.#context(document)])
    const text = document.getText()
    const { body, subject, places } = document.languageId === language ? readNote(text) : { body: text, places: { body: { start: 0 } } as ReturnType<typeof readNote>['places'] }
    const note: NoteInput = { text: body, ...(subject !== undefined && { subject }) }
    const rangeOf: Checked['rangeOf'] = ({ start, end }, part) => {
      const from = (part === 'subject' ? places.subject : places.body)?.start ?? 0
      return new vscode.Range(document.positionAt(from + start), document.positionAt(from + end))
    }
    const found = check(note, context).map(finding => ({ finding, range: rangeOf(finding.range, finding.in) }))
    const checked = { version: document.version, note, found, rangeOf }
    // It may have been closed meanwhile; what has no document keeps no problems.
    if (!document.isClosed) {
      this.#checked.set(document.uri.toString(), checked)
      this.#shown.set(document.uri, found.map(({ finding, range }) => diagnosticOf(finding, visible(range, document))))
    }
    return checked
  }

  async #context(document: vscode.TextDocument): Promise<CheckContext> {
    const glance = await this.#afterword.look()
    const card = cardOf(glance, document.uri)
    const applications = glance.applications.map(({ application }) => application)
    const dictionary = await this.#dictionary()
    return {
      settings: glance.settings,
      today: glance.today.toPlainDate().toString(),
      ...(dictionary && { dictionary }),
      ...(card
        ? {
            application: card.stored.application,
            others: applications.filter(({ id }) => id !== card.stored.id),
            recipient: card.advice.recipients[0],
            round: card.advice.round,
            kind: card.advice.kind as NonNullable<CheckContext['kind']>,
            severities: glance.input(card.stored.application).profile.severities,
          }
        : { others: [], known: applications.flatMap(({ company, role }) => [company, role]) }),
    }
  }

  /** Read from beside the bundle on first use; without it, only the built-in table of misspellings counts. */
  async #dictionary(): Promise<Dictionary | undefined> {
    const { settings } = await this.#afterword.look()
    const name = settings.dialect === 'en-US' ? 'en' : 'en-gb'
    let read = this.#dictionaries.get(name)
    if (!read) {
      const file = (extension: string): Promise<string> => readFile(this.#afterword.context.asAbsolutePath(`dictionaries/${name}.${extension}`), 'utf8')
      read = Promise.all([file('aff'), file('dic'), import('@afterword/check')]).then(([aff, dic, { createDictionary }]) => createDictionary(aff, dic), () => undefined)
      this.#dictionaries.set(name, read)
    }
    return read
  }
}

const severities: Record<Severity, vscode.DiagnosticSeverity> = {
  blocker: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  hint: vscode.DiagnosticSeverity.Information,
}

function diagnosticOf({ severity, message, code }: Finding, range: vscode.Range): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, message, severities[severity])
  diagnostic.source = 'Afterword'
  diagnostic.code = code
  return diagnostic
}

/** Where something is missing there is nothing to underline, and where several paragraphs are meant too much: one word stands for it. */
function visible(range: vscode.Range, document: vscode.TextDocument): vscode.Range {
  if (!range.isEmpty && range.isSingleLine) return range
  return document.getWordRangeAtPosition(range.start) ?? document.lineAt(range.start.line).range
}

function actionFor(document: vscode.TextDocument, finding: Finding, fix: Fix, { rangeOf }: Checked, preferred: boolean): vscode.CodeAction {
  const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix)
  action.edit = new vscode.WorkspaceEdit()
  action.edit.replace(document.uri, rangeOf(fix.range, finding.in), fix.text)
  action.diagnostics = vscode.languages.getDiagnostics(document.uri).filter(({ code, message }) => code === finding.code && message === finding.message)
  action.isPreferred = preferred
  return action
}
