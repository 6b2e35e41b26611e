import * as vscode from "vscode";

let channel: vscode.LogOutputChannel | undefined;

/** The extension's log, for what went wrong and what is too long for a message. Made when it is first needed. It holds no text of a note. */
export const log = (): vscode.LogOutputChannel =>
  (channel ??= vscode.window.createOutputChannel("Afterword", { log: true }));

/** Runs something whose failure nobody waits for. */
export function quietly(run: () => Promise<unknown>): void {
  run().catch((error: unknown) => log().error(error instanceof Error ? error : String(error)));
}
