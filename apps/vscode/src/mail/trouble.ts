import * as vscode from "vscode";
export interface MailTrouble {
  /** In a sentence. */
  readonly said: string;
  /** Another password may help. */
  readonly isPassword: boolean;
}

/** What a mailbox refused; undefined for any other error. Told by its name: its class comes with all that speaks to mailboxes. */
export function mailTrouble(error: unknown): MailTrouble | undefined {
  if (!(error instanceof Error) || error.name !== "MailError") return undefined;
  const { code } = error as { code?: unknown };
  return { said: vscode.l10n.t("The mailbox could not be used: {0}.", error.message), isPassword: code === "auth" };
}
