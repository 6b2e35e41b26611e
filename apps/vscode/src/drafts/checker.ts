import * as vscode from "vscode";
import type { Finding, Fix, NoteInput, Severity } from "@afterword/check";
import type { Afterword } from "../afterword.ts";
import { quietly } from "../log.ts";
import { hasTab } from "../tabs.ts";
import { idsOf, language } from "./files.ts";

/** What the check last said of one version of a document. */
interface Checked {
  version: number;
  note: NoteInput;
  found: readonly { finding: Finding; range: vscode.Range }[];
  rangeOf: (range: Finding["range"], part: Finding["in"]) => vscode.Range;
}

/** How long typing must rest, in milliseconds. */
const rest = 200;

/** What VS Code's command Fix All asks for. */
export const fixAll = vscode.CodeActionKind.SourceFixAll.append("afterword");

/** Runs the check over documents and answers for what it found: problems, quick fixes, hovers. */
export class Checker implements vscode.CodeActionProvider, vscode.HoverProvider, vscode.Disposable {
  readonly #afterword: Afterword;
  readonly #shown: vscode.DiagnosticCollection;
  readonly #checked = new Map<string, Checked>();
  /** Documents other than drafts that somebody asked to have checked. */
  readonly #asked = new Set<string>();
  readonly #waiting = new Map<string, NodeJS.Timeout>();

  constructor(afterword: Afterword, shown: vscode.DiagnosticCollection) {
    this.#afterword = afterword;
    this.#shown = shown;
    this.all();
  }

  all(): void {
    for (const document of vscode.workspace.textDocuments) this.#soon(document);
  }

  /** A document was opened, changed or closed: checks it once typing rests, and with it the drafts that are held against it. */
  changed(document: vscode.TextDocument): void {
    if (!document.isClosed) this.#soon(document);
    const application = idsOf(document.uri)?.application;
    if (application === undefined) return;
    for (const other of vscode.workspace.textDocuments)
      if (other !== document && idsOf(other.uri)?.application === application) this.#soon(other);
  }

  /** Checks a document of any kind now, and from now on. Gives what was found. */
  async ask(document: vscode.TextDocument): Promise<readonly Finding[]> {
    this.#asked.add(document.uri.toString());
    return this.#check(document);
  }

  forget({ uri }: vscode.TextDocument): void {
    const key = uri.toString();
    clearTimeout(this.#waiting.get(key));
    this.#checked.delete(key);
    this.#asked.delete(key);
    this.#shown.delete(uri);
  }

  /** Tabs were closed: their documents live on for a while, their problems do not. */
  tabsChanged(): void {
    this.#shown.forEach((uri) => {
      if (!hasTab(uri)) this.#shown.delete(uri);
    });
  }

  dispose(): void {
    for (const timer of this.#waiting.values()) clearTimeout(timer);
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { only }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const checked = this.#checked.get(document.uri.toString());
    if (!checked || checked.version !== document.version) return [];
    if (only && fixAll.intersects(only)) return this.#fixAll(document, checked);
    const here = checked.found.filter((one) => one.range.intersection(range));
    if (here.length === 0) return [];
    const { fixFindings, repeatedKinds } = await import("@afterword/service");
    const findings = checked.found.map(({ finding }) => finding);
    const safe = fixFindings(checked.note, findings).applied;
    return [
      ...here.flatMap(({ finding }) => {
        const { fixes } = finding;
        return fixes.map((fix) => fixAction(document, finding, fix, checked, fixes.length === 1));
      }),
      ...repeatedKinds(findings)
        .filter(([code]) => here.some(({ finding }) => finding.code === code))
        .map(([code, count]) =>
          changesAction(
            document,
            checked,
            { title: vscode.l10n.t("Fix all {0} of this kind ({1})", count, code) },
            fixFindings(checked.note, findings, code).applied,
          ),
        ),
      ...(safe.length > 1
        ? [
            changesAction(
              document,
              checked,
              { title: vscode.l10n.t("Fix everything that is safe to correct ({0})", safe.length) },
              safe,
            ),
          ]
        : []),
      // What keeps a note from leaving is put right, or agreed to when it leaves; it is not waved away by a key.
      ...here.flatMap(({ finding }) =>
        finding.severity === "blocker" ? [] : ignoreAction(document, finding, checked),
      ),
    ];
  }

  /** For VS Code's own command Fix All, and for what a user has set to happen on save. */
  async #fixAll(document: vscode.TextDocument, checked: Checked): Promise<vscode.CodeAction[]> {
    const { fixFindings } = await import("@afterword/service");
    const { applied } = fixFindings(
      checked.note,
      checked.found.map(({ finding }) => finding),
    );
    return applied.length === 0
      ? []
      : [
          changesAction(
            document,
            checked,
            { title: vscode.l10n.t("Fix everything that is safe to correct"), kind: fixAll },
            applied,
          ),
        ];
  }

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const here =
      this.#checked.get(document.uri.toString())?.found.filter(({ range }) => range.contains(position)) ?? [];
    if (here.length === 0) return undefined;
    const { claimHover } = await import("../hover.ts");
    return new vscode.Hover(here.map(({ finding }) => claimHover(finding.claim)));
  }

  #soon(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (document.languageId !== language && !this.#asked.has(key)) return;
    clearTimeout(this.#waiting.get(key));
    this.#waiting.set(
      key,
      setTimeout(() => quietly(() => this.#check(document)), rest),
    );
  }

  async #check(document: vscode.TextDocument): Promise<readonly Finding[]> {
    const [{ checkNote }, { readNote }, { surroundingsOf }] = await Promise.all([
      import("@afterword/service"),
      import("@afterword/core"),
      import("./surroundings.ts"),
    ]);
    const [{ environment }, snapshot] = await Promise.all([this.#afterword.service(), this.#afterword.snapshot()]);
    const [{ context, isSent }, ignored] = await Promise.all([
      surroundingsOf(this.#afterword, snapshot, document),
      this.#afterword.ignored.in(document),
    ]);
    const text = document.getText();
    const { body, subject, places } =
      document.languageId === language
        ? readNote(text)
        : { body: text, places: { body: { start: 0 } } as ReturnType<typeof readNote>["places"] };
    const note: NoteInput = { text: body, ...(subject !== undefined && { subject }) };
    const rangeOf: Checked["rangeOf"] = ({ start, end }, part) => {
      const from = (part === "subject" ? places.subject : places.body)?.start ?? 0;
      return new vscode.Range(document.positionAt(from + start), document.positionAt(from + end));
    };
    const findings = await checkNote(environment, snapshot, note, { ...context, ignored });
    // What has been sent cannot be put right any more, and would be held against itself.
    const found = isSent ? [] : findings.map((finding) => ({ finding, range: rangeOf(finding.range, finding.in) }));
    // It may have been closed meanwhile; what nobody sees keeps no problems.
    if (!document.isClosed && hasTab(document.uri)) {
      this.#checked.set(document.uri.toString(), { version: document.version, note, found, rangeOf });
      this.#shown.set(
        document.uri,
        found.map(({ finding, range }) => diagnosticOf(finding, visible(range, document))),
      );
    }
    return found.map(({ finding }) => finding);
  }
}

const severities: Record<Severity, vscode.DiagnosticSeverity> = {
  blocker: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  hint: vscode.DiagnosticSeverity.Information,
};

function diagnosticOf({ severity, message, code }: Finding, range: vscode.Range): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(range, message, severities[severity]);
  diagnostic.source = "Afterword";
  diagnostic.code = code;
  return diagnostic;
}

/** Where something is missing there is nothing to underline, and where several paragraphs are meant too much: one word stands for it. */
function visible(range: vscode.Range, document: vscode.TextDocument): vscode.Range {
  if (!range.isEmpty && range.isSingleLine) return range;
  return document.getWordRangeAtPosition(range.start) ?? document.lineAt(range.start.line).range;
}

function fixAction(
  document: vscode.TextDocument,
  finding: Finding,
  fix: Fix,
  { rangeOf }: Checked,
  preferred: boolean,
): vscode.CodeAction {
  const action = actionFor(document, finding, fix.title);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, rangeOf(fix.range, finding.in), fix.text);
  action.isPreferred = preferred;
  return action;
}

/** Several findings put right by one press. */
function changesAction(
  document: vscode.TextDocument,
  { rangeOf }: Checked,
  { title, kind = vscode.CodeActionKind.QuickFix }: { title: string; kind?: vscode.CodeActionKind },
  changes: readonly { finding: Finding; fix: Fix }[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, kind);
  action.edit = new vscode.WorkspaceEdit();
  for (const { finding, fix } of changes) action.edit.replace(document.uri, rangeOf(fix.range, finding.in), fix.text);
  return action;
}

/** Of this finding alone, for these words: the same in other words, and anything else, is still found. */
function ignoreAction(document: vscode.TextDocument, finding: Finding, { note }: Checked): vscode.CodeAction {
  const {
    code,
    range: { start, end },
  } = finding;
  const action = actionFor(document, finding, vscode.l10n.t("Ignore this finding ({0})", code));
  const text = (finding.in === "subject" ? (note.subject ?? "") : note.text).slice(start, end);
  action.command = {
    title: action.title,
    command: "afterword.ignoreFinding",
    arguments: [{ uri: document.uri, code, text }],
  };
  return action;
}

function actionFor(document: vscode.TextDocument, finding: Finding, title: string): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ code, message }) => code === finding.code && message === finding.message);
  return action;
}
