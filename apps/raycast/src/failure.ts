import type { ErrorCode } from "@afterword/service";
import { Clipboard, launchCommand, LaunchType, openExtensionPreferences, showToast, Toast } from "@raycast/api";

/** What went wrong, for a toast or an empty list. */
export interface Failure {
  title: string;
  message: string;
  kind: ErrorCode | "sign-in" | "mailbox" | undefined;
}

export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const kind = kindOf(error);
  return { title: titleOf(kind), message, kind };
}

/** The code of the service's error, or what is wrong with the mailbox. Anything else has none. */
function kindOf(error: unknown): Failure["kind"] {
  const { name, code } = (error ?? {}) as { name?: string; code?: string };
  if (name === "MailError") return code === "auth" || code === "secret" ? "sign-in" : "mailbox";
  return name === "ServiceError" ? (code as ErrorCode) : undefined;
}

function titleOf(kind: Failure["kind"]): string {
  if (kind === undefined) return "Something Went Wrong";
  if (kind === "storage") return "The Folder Cannot Be Used";
  if (kind === "sign-in") return "The Sign-In Failed";
  return kind === "mailbox" ? "The Mailbox Cannot Be Used" : "Nothing Was Changed";
}

/** Says what went wrong in one toast, with a way out of it. */
export async function showFailure(error: unknown): Promise<void> {
  const { title, message, kind } = failureOf(error);
  await showToast({ style: Toast.Style.Failure, title, message, primaryAction: wayOut(kind, message) });
}

function wayOut(kind: Failure["kind"], message: string): Toast.ActionOptions {
  if (kind === "storage") return { title: "Choose Another Folder", onAction: () => void openExtensionPreferences() };
  if (kind === "sign-in") return { title: "Open Preferences", onAction: () => void openExtensionPreferences() };
  if (kind === "not-found" || kind === "already-done")
    return { title: "Show What Is Due", onAction: () => void start("draft-follow-up") };
  return { title: "Copy the Error", onAction: () => void Clipboard.copy(message) };
}

interface LaunchContext {
  application: string;
  advice?: string;
  /** What is done once nothing is missing in the note. */
  afterwards?: "copy";
}

/** Opens another command; where that fails, for instance because it is switched off, a toast says so. */
export async function start(name: string, context?: LaunchContext): Promise<void> {
  await attempt(() => launchCommand({ name, type: LaunchType.UserInitiated, ...(context && { context }) }));
}

/** Runs something that may fail; a failure is told in a toast. False where it did. */
export async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    await showFailure(error);
    return false;
  }
}
