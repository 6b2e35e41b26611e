import {
  checkMailbox,
  foldersOf,
  removeDraft,
  saveDraft,
  watchMailbox,
  withMailbox,
  type Account,
  type Checked,
  type DraftResult,
  type MailError,
  type MailState,
  type Secrets,
} from "@afterword/mail/mailbox";
import { openLocalState } from "@afterword/store";
import { ServiceError } from "../error.ts";
import type { Environment, Service } from "../service.ts";
import { addProposals, mailContext, withIds, type MailProposal } from "./proposals.ts";

type Place = Pick<Environment, "folder" | "state">;
const accountFile = "mail-account.json";
const stateFile = "mail-state.json";

/** The mailbox that was set up on this machine, without its password; undefined where none is. */
export async function mailAccount(place: Place): Promise<Account | undefined> {
  try {
    const account = JSON.parse((await openLocalState(place).read(accountFile)) ?? "null") as Account | null;
    return typeof account?.host === "string" && typeof account.user === "string" ? account : undefined;
  } catch {
    return undefined;
  }
}

/** Signs in once, and remembers the mailbox where that succeeds. Another mailbox is read from its beginning. */
export async function setUpMailbox(
  place: Place,
  account: Account,
  secrets: Secrets | undefined,
): Promise<{ folders: { read: readonly string[]; sent?: string | undefined; drafts?: string | undefined } }> {
  const folders = await withMailbox(account, secrets, (client) => foldersOf(client, account));
  const before = await mailAccount(place);
  const local = openLocalState(place);
  await local.update(accountFile, async () => JSON.stringify(account));
  if (before?.host !== account.host || before.user !== account.user) await local.remove(stateFile);
  return { folders };
}

/** Forgets the mailbox, what was read of it, and its password. */
export async function forgetMailbox(place: Place, secrets: Secrets | undefined): Promise<void> {
  const account = await mailAccount(place);
  const local = openLocalState(place);
  if (account && account.passwordCommand === undefined && account.tokenCommand === undefined)
    await secrets?.delete(account);
  for (const file of [accountFile, stateFile, "mail-proposals.json"]) await local.remove(file);
}

/** What a check of the mailbox found. */
export interface MailCheck {
  readonly proposals: readonly MailProposal[];
  readonly looked: number;
  readonly opened: number;
}

/** Reads what is new in the mailbox. Its proposals wait until somebody says yes or no. */
export async function checkMail(
  service: Service,
  secrets: Secrets | undefined,
  signal?: AbortSignal,
): Promise<MailCheck> {
  const { environment } = service;
  const account = await requireAccount(environment);
  const [state, snapshot] = await Promise.all([loadState(environment), service.snapshot()]);
  const checked = await withMailbox(account, secrets, (client) =>
    checkMailbox(client, { account, context: mailContext(snapshot), state, signal }),
  );
  return keep(environment, checked);
}

/** Listens to the mailbox until the signal aborts. */
export async function watchMail(
  service: Service,
  secrets: Secrets | undefined,
  {
    signal,
    onFound,
    onTrouble,
    onWatching,
  }: {
    signal: AbortSignal;
    onFound: (found: MailCheck) => void;
    onTrouble?: (error: MailError, retryIn: number) => void;
    onWatching?: () => void;
  },
): Promise<void> {
  const { environment } = service;
  await watchMailbox({
    account: await requireAccount(environment),
    secrets,
    keeper: { load: () => loadState(environment), save: (state) => saveState(environment, state) },
    context: async () => mailContext(await service.snapshot()),
    onFound: async (checked) => onFound(await keep(environment, checked)),
    ...(onTrouble && { onTrouble }),
    ...(onWatching && { onWatching }),
    signal,
  });
}

async function keep(environment: Place, { messages, state, looked, opened }: Checked): Promise<MailCheck> {
  const proposals = messages.flatMap(withIds);
  // First the proposals: interrupted in between, they are found once more, and never lost.
  await addProposals(environment, proposals);
  await saveState(environment, state);
  return { proposals, looked, opened };
}

async function requireAccount(place: Place): Promise<Account> {
  const account = await mailAccount(place);
  if (!account) throw new ServiceError("not-found", "No mailbox is set up on this machine.");
  return account;
}

async function loadState(place: Place): Promise<MailState | undefined> {
  try {
    const state = JSON.parse((await openLocalState(place).read(stateFile)) ?? "null") as MailState | null;
    return state?.version === 1 ? state : undefined;
  } catch {
    return undefined;
  }
}

const saveState = (place: Place, state: MailState): Promise<void> =>
  openLocalState(place)
    .update(stateFile, async () => JSON.stringify(state))
    .then(() => undefined);

/** A note for the Drafts folder: whom it goes to and what it says. `card` tells it from every other. */
export interface DraftForMailbox {
  readonly card: string;
  readonly to: readonly { name: string; email?: string | undefined }[];
  readonly subject?: string | undefined;
  readonly body: string;
}

/** Saves a note to the Drafts folder of the mailbox, once. Nothing is sent. */
export async function saveToMailbox(
  service: Service,
  secrets: Secrets | undefined,
  draft: DraftForMailbox,
): Promise<DraftResult> {
  const { environment } = service;
  const account = await requireAccount(environment);
  const { settings, today } = await service.snapshot();
  const from = sender(account, settings);
  return withMailbox(account, secrets, (client) =>
    saveDraft(
      client,
      account,
      {
        key: draft.card,
        from,
        to: draft.to.flatMap(({ name, email }) => (email === undefined ? [] : [{ name, email }])),
        subject: draft.subject ?? "",
        body: draft.body,
      },
      today,
    ),
  );
}

/** Takes a note out of the Drafts folder again: it was sent, or is not wanted. */
export async function removeFromMailbox(
  service: Service,
  secrets: Secrets | undefined,
  card: string,
): Promise<DraftResult> {
  const account = await requireAccount(service.environment);
  const { settings } = await service.snapshot();
  return withMailbox(account, secrets, (client) =>
    removeDraft(client, account, { key: card, from: sender(account, settings) }),
  );
}

const sender = (
  { user }: Account,
  { name = "", email }: { name?: string | undefined; email?: string | undefined },
) => ({ name, email: email ?? user });
