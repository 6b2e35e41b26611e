import { findApplication } from "../find.ts";
import type { ActionContext } from "../action/action.ts";

/** The id of the application that is meant. One that is deleted is no longer listed, but its id still has a history. */
export async function idOf(
  name: string,
  { store, snapshot }: Pick<ActionContext, "store" | "snapshot">,
): Promise<string> {
  const isListed = snapshot.applications.some((stored) => stored.id === name);
  const isId = /^[a-z0-9][a-z0-9-]{0,39}$/.test(name);
  if (!isListed && isId && (await store.history(name)).length > 0) return name;
  return findApplication(snapshot, name).id;
}
