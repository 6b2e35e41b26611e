import * as vscode from "vscode";
import { plain } from "./plain.ts";

const ways = {
  info: vscode.window.showInformationMessage,
  warning: vscode.window.showWarningMessage,
  error: vscode.window.showErrorMessage,
};

/** Says something in a message, the only way anything is said: names in it are anybody's, and the editor makes links of their words. Gives the action that was taken. */
export const say = <Action extends string>(
  kind: keyof typeof ways,
  text: string,
  ...actions: readonly Action[]
): Thenable<Action | undefined> => ways[kind](plain(text), ...actions);
