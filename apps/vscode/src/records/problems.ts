import { basename } from "node:path";
import * as vscode from "vscode";
import type { Problem } from "@afterword/store";
import type { Afterword } from "../afterword.ts";
import { quietly } from "../log.ts";
import { hasTab } from "../tabs.ts";
import { kindOf } from "./kind.ts";

/**
 * Problems in the folder's files, as they are typed. Files that no tab shows have theirs only in a window that has the folder open:
 * in any other they would be somebody else's problems. The view names what cannot be read in every window.
 */
export class RecordProblems implements vscode.CodeActionProvider, vscode.Disposable {
  readonly #afterword: Afterword;
  /** What was last found, by the file's address. */
  readonly #found = new Map<string, readonly Problem[]>();
  readonly #shown = vscode.languages.createDiagnosticCollection("afterword-files");
  readonly #listening: vscode.Disposable[];

  constructor(afterword: Afterword) {
    this.#afterword = afterword;
    const again = (document: vscode.TextDocument): void => quietly(() => this.#look(document));
    this.#listening = [
      afterword.onDidRead(() => quietly(() => this.#all())),
      vscode.workspace.onDidOpenTextDocument(again),
      vscode.workspace.onDidChangeTextDocument(({ document }) => again(document)),
      vscode.window.tabGroups.onDidChangeTabs(() => quietly(() => this.#all())),
    ];
    for (const document of vscode.workspace.textDocuments) again(document);
  }

  dispose(): void {
    for (const one of [...this.#listening, this.#shown]) one.dispose();
  }

  /** The word that was probably meant, in place of the one that is underlined. */
  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    return (this.#found.get(document.uri.toString()) ?? []).flatMap((problem) => {
      const place = rangeOf(problem);
      const { nearest, found } = problem;
      if (nearest === undefined || !place.intersection(range) || unquoted(document.getText(place)) !== unquoted(found))
        return [];
      const action = new vscode.CodeAction(vscode.l10n.t("Change to “{0}”", nearest), vscode.CodeActionKind.QuickFix);
      action.edit = new vscode.WorkspaceEdit();
      action.edit.replace(document.uri, place, nearest);
      action.isPreferred = true;
      action.diagnostics = this.#shown.get(document.uri)?.filter((one) => one.range.isEqual(place)) ?? [];
      return [action];
    });
  }

  async #all(): Promise<void> {
    const [{ problems }, { folder }] = await Promise.all([this.#afterword.snapshot(), this.#afterword.place()]);
    const isOurs = vscode.workspace.getWorkspaceFolder(vscode.Uri.file(folder)) !== undefined;
    this.#shown.clear();
    this.#found.clear();
    // What is wrong with the folder itself is no line of any file: the view says it.
    const inFiles = isOurs ? problems.filter(({ file }) => file !== folder) : [];
    for (const [file, found] of Map.groupBy(inFiles, (problem) => problem.file))
      this.#show(vscode.Uri.file(file), found);
    for (const document of vscode.workspace.textDocuments) await this.#look(document);
  }

  async #look(document: vscode.TextDocument): Promise<void> {
    if (!hasTab(document.uri)) return;
    const found = await this.#problemsIn(document);
    if (found) this.#show(document.uri, found);
  }

  #show(uri: vscode.Uri, found: readonly Problem[]): void {
    this.#found.set(uri.toString(), found);
    this.#shown.set(uri, found.map(diagnosticOf));
  }

  /** Undefined for a document that is none of the folder's. */
  async #problemsIn(document: vscode.TextDocument): Promise<Problem[] | undefined> {
    const kind = await kindOf(this.#afterword, document);
    const file = document.uri.fsPath;
    const text = document.getText();
    if (kind === "application") return (await import("@afterword/store")).readApplication(text, file).problems;
    if (kind === "settings") return (await import("@afterword/store")).readSettings(text, file).problems;
    if (kind === "profile") return (await import("@afterword/store")).readProfile(text, file).problems;
    if (kind === undefined) return undefined;
    const { checkTemplate, readTemplate } = await import("@afterword/core");
    const { template, place, problems } = readTemplate(basename(file, ".md"), text);
    return [...problems, ...(template ? checkTemplate(template, place) : [])].map(({ line, column, message }) => ({
      file,
      line,
      column,
      message,
      at: "",
      severity: "error" as const,
    }));
  }
}

/** A value is named in quotes, and may stand in them too. */
const unquoted = (text: string | undefined): string | undefined => text?.replace(/^(["'])(.*)\1$/, "$2");

const rangeOf = ({ line, column, endLine = line, endColumn = column }: Problem): vscode.Range =>
  new vscode.Range(line - 1, column - 1, endLine - 1, endColumn - 1);

function diagnosticOf(problem: Problem): vscode.Diagnostic {
  const { message, severity } = problem;
  const diagnostic = new vscode.Diagnostic(
    rangeOf(problem),
    message,
    severity === "error" ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = "Afterword";
  return diagnostic;
}
