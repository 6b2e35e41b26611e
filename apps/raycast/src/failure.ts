import { Clipboard, launchCommand, LaunchType, openExtensionPreferences, showToast, Toast } from "@raycast/api";

/** Says what went wrong in one toast, with a way out of it. */
export async function showFailure(error: unknown): Promise<void> {
  const { name, message, code } = readError(error);
  const isPlace = name === "StoreError" && code === "storage";
  const isPast = name === "Gone" || name === "Settled";
  await showToast({
    style: Toast.Style.Failure,
    title: isPlace
      ? "The Folder Cannot Be Used"
      : name === "StoreError" || isPast
        ? "Nothing Was Changed"
        : "Something Went Wrong",
    message,
    primaryAction: isPlace ? waysOut.folder : isPast ? waysOut.due : waysOut.copy(message),
  });
}

const waysOut = {
  folder: { title: "Choose Another Folder", onAction: () => void openExtensionPreferences() },
  due: {
    title: "Show What Is Due",
    onAction: () => void launchCommand({ name: "draft-follow-up", type: LaunchType.UserInitiated }),
  },
  copy: (message: string) => ({ title: "Copy What Went Wrong", onAction: () => void Clipboard.copy(message) }),
};

function readError(error: unknown): { name: string; message: string; code: string | undefined } {
  if (!(error instanceof Error)) return { name: "Error", message: String(error), code: undefined };
  return { name: error.name, message: error.message, code: (error as { code?: string }).code };
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
