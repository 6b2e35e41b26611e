import { showToast, Toast } from "@raycast/api";
import type { Recorded } from "./desk/record.ts";
import { part } from "./engine.ts";
import { showFailure } from "./failure.ts";
import { readHost } from "./host.ts";
import { announceChange } from "./use-desk.ts";

/** Says what was written, and offers to take it back. */
export async function tellDone({ application, label }: Recorded): Promise<void> {
  announceChange();
  await showToast({
    style: Toast.Style.Success,
    title: label,
    primaryAction: { title: "Undo", onAction: () => void undo(application) },
  });
}

/** Takes the last change of one application back. */
export async function undo(application: string): Promise<void> {
  try {
    const { undoLast } = await part("record");
    const label = await undoLast(readHost(), application);
    announceChange();
    await showToast({ style: Toast.Style.Success, title: `Undone: ${label}` });
  } catch (error) {
    await showFailure(error);
  }
}
