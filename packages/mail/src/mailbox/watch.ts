import type { ImapFlow } from "imapflow";
import type { MailContext } from "../read.ts";
import type { Account } from "./account.ts";
import { checkMailbox, type Checked } from "./check.ts";
import { connect } from "./connect.ts";
import { asMailError, MailError } from "./error.ts";
import type { Secrets } from "./secrets.ts";
import type { Keeper } from "./state.ts";

export interface WatchOptions {
  readonly account: Account;
  readonly secrets?: Secrets | undefined;
  readonly keeper: Keeper;
  /** The record as it is now; asked again before every check. */
  readonly context: () => Promise<MailContext>;
  /** Told of every check, with the connection it was made over. */
  readonly onChecked: (checked: Checked, client: ImapFlow) => void | Promise<void>;
  /** Told when the connection is lost or refused, with the seconds until the next attempt. */
  readonly onTrouble?: ((error: MailError, retryIn: number) => void) | undefined;
  readonly onWatching?: (() => void) | undefined;
  readonly signal: AbortSignal;
  /** How often to look without being told, in milliseconds: for folders that are not listened to, and for sleep. */
  readonly every?: number | undefined;
  /** How long to wait after the first loss, in milliseconds; doubled up to five minutes. */
  readonly retry?: number | undefined;
}

/**
 * Listens to a mailbox until the signal aborts. It survives sleep, loss of the network and restarts of the server.
 * @throws MailError where waiting will not help: a sign-in that is refused, a certificate that cannot be trusted.
 */
export async function watchMailbox(options: WatchOptions): Promise<void> {
  const { account, signal, onTrouble, retry = 2000 } = options;
  let failures = 0;
  while (!signal.aborted) {
    try {
      await listen(options, () => (failures = 0));
    } catch (error) {
      if (signal.aborted) return;
      const told = asMailError(error, account);
      if (told.code !== "lost" && told.code !== "connect") throw told;
      const wait = Math.min(retry * 2 ** failures++, 300_000);
      onTrouble?.(told, Math.ceil(wait / 1000));
      await pause(wait, signal);
    }
  }
}

/** One connection, from sign-in to its loss: a client cannot be used again. */
async function listen(options: WatchOptions, onDone: () => void): Promise<void> {
  const { account, secrets, keeper, context, onChecked, onWatching, signal, every = 240_000 } = options;
  const client = await connect(account, secrets, { silence: Math.max(every, 30_000) });
  const onAbort = () => client.close();
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    while (!signal.aborted) {
      const checked = await checkMailbox(client, { account, context: await context(), keeper, signal });
      await onChecked(checked, client);
      onDone();
      await idle(client, checked, every, signal, onWatching);
      if (!client.usable && !signal.aborted) throw new MailError("lost", `the connection to ${account.host} was lost`);
    }
  } finally {
    signal.removeEventListener("abort", onAbort);
    if (client.usable) await client.logout().catch(() => undefined);
    client.close();
  }
}

/** Waits for something new in the first folder, for the time to pass, or for the end of the connection. */
async function idle(
  client: ImapFlow,
  { folders, state }: Checked,
  every: number,
  signal: AbortSignal,
  onWatching?: () => void,
): Promise<void> {
  const path = folders.read[0]!;
  const mailbox = await client.mailboxOpen(path, { readOnly: true });
  const known = state.folders[path];
  if (known && (known.uidValidity !== String(mailbox.uidValidity) || (mailbox.uidNext ?? 1) - 1 > known.lastUid))
    return;
  let wake: () => void = () => undefined;
  const woken = new Promise<void>((resolve) => (wake = resolve));
  const timer = setTimeout(wake, every);
  client.on("exists", wake);
  client.on("close", wake);
  signal.addEventListener("abort", wake, { once: true });
  try {
    const idling = client.idle().catch(() => false);
    onWatching?.();
    await Promise.race([woken, idling]);
    // The next command ends IDLE; a connection that is gone says so here.
    if (client.usable) await client.noop();
  } finally {
    clearTimeout(timer);
    client.off("exists", wake);
    client.off("close", wake);
    signal.removeEventListener("abort", wake);
  }
}

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener("abort", end, { once: true });
  });
