import type { Account, MailState } from "@afterword/mail/mailbox";
import { openLocalState } from "@afterword/store";
import { ServiceError } from "../error.ts";
import type { Environment } from "../service.ts";

/** Where what belongs to a mailbox is kept: on this machine, never in the folder. */
export type Place = Pick<Environment, "folder" | "state">;
export const accountFile = "mail-account.json";
export const stateFile = "mail-state.json";

/** The mailbox that was set up on this machine, without its password; undefined where none is. */
export async function mailAccount(place: Place): Promise<Account | undefined> {
  try {
    const account = JSON.parse((await openLocalState(place).read(accountFile)) ?? "null") as Account | null;
    return typeof account?.host === "string" && typeof account.user === "string" ? account : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Returns the mailbox that was set up.
 * @throws ServiceError `not-found` where none is.
 */
export async function requireAccount(place: Place): Promise<Account> {
  const account = await mailAccount(place);
  if (!account) throw new ServiceError("not-found", "No mailbox is set up on this machine.");
  return account;
}

/** What was read of the mailbox so far; undefined before the first check. */
export async function loadState(place: Place): Promise<MailState | undefined> {
  try {
    const state = JSON.parse((await openLocalState(place).read(stateFile)) ?? "null") as MailState | null;
    return state?.version === 1 ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers what was read of the mailbox. */
export const saveState = (place: Place, state: MailState): Promise<void> =>
  openLocalState(place)
    .update(stateFile, async () => JSON.stringify(state))
    .then(() => undefined);
