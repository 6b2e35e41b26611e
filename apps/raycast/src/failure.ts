import type { ErrorCode } from "@afterword/service";
import { Clipboard, launchCommand, LaunchType, openExtensionPreferences, showToast, Toast } from "@raycast/api";

/** What went wrong, for a toast or an empty list. */
export interface Failure {
  title: string;
  message: string;
  code: ErrorCode | undefined;
}

export function failureOf(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const code = codeOf(error);
  const title =
    code === "storage"
      ? "The Folder Cannot Be Used"
      : code === undefined
        ? "Something Went Wrong"
        : "Nothing Was Changed";
  return { title, message, code };
}

/** The code of the service's error. Anything else has none. */
function codeOf(error: unknown): ErrorCode | undefined {
  const { name, code } = (error ?? {}) as { name?: string; code?: ErrorCode };
  return name === "ServiceError" ? code : undefined;
}

/** Says what went wrong in one toast, with a way out of it. */
export async function showFailure(error: unknown): Promise<void> {
  const { title, message, code } = failureOf(error);
  await showToast({ style: Toast.Style.Failure, title, message, primaryAction: wayOut(code, message) });
}

function wayOut(code: ErrorCode | undefined, message: string): Toast.ActionOptions {
  if (code === "storage") return { title: "Choose Another Folder", onAction: () => void openExtensionPreferences() };
  if (code === "not-found" || code === "already-done")
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
