import type { Action, Outcome, TypedFields } from "@afterword/service";
import { Alert, confirmAlert, showToast, Toast } from "@raycast/api";
import { attempt } from "./failure.ts";
import { openedService } from "./service.ts";
import { announceChange } from "./use-snapshot.ts";

/**
 * Runs an action of the service and says what it did, with the way back. A question of the action is asked first; undefined where
 * the answer is no.
 * @throws ServiceError where the action refuses.
 */
export async function runAction(action: Action | { name: string }, typed: TypedFields): Promise<Outcome | undefined> {
  const outcome = await runConfirmed(action, typed);
  if (!outcome) return undefined;
  announceChange();
  const { said, notes = [], change } = outcome;
  await showToast({
    style: Toast.Style.Success,
    title: said,
    message: notes.join(" "),
    ...(change !== undefined && { primaryAction: { title: "Undo", onAction: () => void undoChange({ change }) } }),
  });
  return outcome;
}

async function runConfirmed(given: Action | { name: string }, typed: TypedFields): Promise<Outcome | undefined> {
  const [service, { actionNamed }] = await Promise.all([openedService(), import("@afterword/service")]);
  const action = "run" in given ? given : actionNamed(given.name)!;
  try {
    return await service.run(action, typed);
  } catch (error) {
    if ((error as { code?: string }).code !== "unsure") throw error;
    const isSure = await confirm({ title: "Are You Sure?", message: (error as Error).message, yes: "Go Ahead" });
    return isSure ? service.run(action, typed, { confirmed: true }) : undefined;
  }
}

/** Takes back one change, or the last change of an application. */
export const undoChange = (typed: { change: string } | { application: string }): Promise<boolean> =>
  attempt(async () => {
    const [service, { undo }] = await Promise.all([openedService(), import("@afterword/service")]);
    const { said, notes = [] } = await service.run(undo as unknown as Action, typed);
    announceChange();
    await showToast({ style: Toast.Style.Success, title: said, message: notes.join(" ") });
  });

/** Asks before something goes on; Cancel is always one of the answers. */
export const confirm = ({ title, message, yes }: { title: string; message: string; yes: string }): Promise<boolean> =>
  confirmAlert({
    title,
    message,
    primaryAction: { title: yes, style: Alert.ActionStyle.Destructive },
    dismissAction: { title: "Cancel", style: Alert.ActionStyle.Cancel },
  });
