import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import * as vscode from "vscode";
import type { AdviceJson, PlanJson } from "@afterword/core";

const { env } = process;
export const folder = env["AFTERWORD_FOLDER"]!;
export const acme = vscode.Uri.file(join(folder, "acme-platform-engineer.md"));

/** Runs the command line on the same folder at the same moment. */
export async function cli(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(env["AFTERWORD_TEST_NODE"]!, [
    env["AFTERWORD_CLI"]!,
    "--now",
    env["AFTERWORD_NOW"]!,
    ...args,
  ]);
  return stdout;
}

export const planOf = async (application: string): Promise<PlanJson> =>
  (JSON.parse(await cli("plan", application, "--json")) as { data: PlanJson }).data;

/** The first advice of a kind, by whom it is for. */
export async function adviceOf(application: string, kind: string, name = ""): Promise<AdviceJson> {
  return (await planOf(application)).advice.find((advice) => advice.kind === kind && advice.title.includes(name))!;
}

/** Opens the draft of the first advice of a kind, by whom it is for, as the command does. */
export async function openDraft(application: string, kind: string, name?: string): Promise<vscode.TextEditor> {
  const { id } = await adviceOf(application, kind, name);
  await vscode.commands.executeCommand("afterword.draft", { application, advice: id });
  return until(
    () => vscode.window.activeTextEditor,
    (editor) => editor?.document.uri.query.includes(id) === true,
  ) as Promise<vscode.TextEditor>;
}

/** Asks again until something holds: hosts answer when they like. */
export async function until<T>(
  ask: () => Promise<T> | T,
  holds: (found: T) => boolean = Boolean,
  lockTimeout = 60_000,
): Promise<T> {
  const end = Date.now() + lockTimeout;
  for (;;) {
    const found = await ask();
    if (holds(found)) return found;
    if (Date.now() > end)
      throw new Error(`still ${JSON.stringify(found, undefined, 1)?.slice(0, 1500)} after ${lockTimeout} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export const closeAll = async (): Promise<void> =>
  void (await vscode.commands.executeCommand("workbench.action.closeAllEditors"));

export const problemsIn = (uri: vscode.Uri): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uri);

export const lensesIn = async (uri: vscode.Uri): Promise<vscode.CodeLens[]> =>
  vscode.commands.executeCommand("vscode.executeCodeLensProvider", uri);

export async function replaceAll(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
}
