import {
  checkMailbox,
  foldersOf,
  knownSecrets,
  watchMailbox,
  withMailbox,
  type Account,
  type Checked,
  type Folders,
  type MailError,
  type Secrets,
} from "@afterword/mail/mailbox";
import { openLocalState } from "@afterword/store";
import type { Service } from "../service.ts";
import { accountFile, loadState, mailAccount, requireAccount, saveState, stateFile, type Place } from "./account.ts";
import { removeSettledDrafts, savedDraftsFile } from "./saved-drafts.ts";
import { addProposals, mailContext, withIds, type MailProposal } from "./proposals.ts";

/**
 * Signs in once, and remembers the mailbox where that succeeds. A password that was typed is tried before it is kept. Another mailbox
 * is read from its beginning.
 * @throws MailError
 */
export async function setUpMailbox(
  place: Place,
  account: Account,
  secrets: Secrets | undefined,
  typed?: string,
): Promise<{ folders: Folders }> {
  const tried = typed === undefined ? secrets : knownSecrets(async () => typed);
  const folders = await withMailbox(account, tried, (client) => foldersOf(client, account));
  const before = await mailAccount(place);
  const local = openLocalState(place);
  await local.update(accountFile, async () => JSON.stringify(account));
  if (before?.host !== account.host || before.user !== account.user) await local.remove(stateFile);
  if (typed !== undefined) await secrets?.set(account, typed);
  return { folders };
}

/** Forgets the mailbox, what was read of it, and its password. */
export async function forgetMailbox(place: Place, secrets: Secrets | undefined): Promise<void> {
  const account = await mailAccount(place);
  const local = openLocalState(place);
  if (account && account.passwordCommand === undefined && account.tokenCommand === undefined)
    await secrets?.delete(account);
  for (const file of [accountFile, stateFile, savedDraftsFile, "mail-proposals.json"]) await local.remove(file);
}

/** What a check of the mailbox found. */
export interface MailCheck {
  readonly proposals: readonly MailProposal[];
  readonly looked: number;
  readonly opened: number;
  /** How many drafts of messages that are on record as sent, skipped or no longer wanted were removed from Drafts. */
  readonly removed: number;
}

/**
 * Reads what is new in the mailbox, and removes the drafts that are no longer wanted. Its proposals wait until somebody says yes or
 * no.
 */
export async function checkMail(
  service: Service,
  secrets: Secrets | undefined,
  signal?: AbortSignal,
): Promise<MailCheck> {
  const { environment } = service;
  const account = await requireAccount(environment);
  const [state, snapshot] = await Promise.all([loadState(environment), service.snapshot()]);
  return withMailbox(account, secrets, async (client) =>
    settle(
      service,
      account,
      client,
      await checkMailbox(client, {
        account,
        context: mailContext(snapshot),
        state,
        signal,
        keep: async (part) => {
          await keepMessages(environment, part.messages);
          await saveState(environment, part.state);
        },
      }),
    ),
  );
}

/** Listens to the mailbox until the signal aborts; `onFound` is told of every check that read or removed something. */
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
  const account = await requireAccount(environment);
  await watchMailbox({
    account,
    secrets,
    keeper: { load: () => loadState(environment), save: (state) => saveState(environment, state) },
    context: async () => mailContext(await service.snapshot()),
    keep: (messages) => keepMessages(environment, messages),
    onChecked: async (checked, client) => {
      const kept = await settle(service, account, client, checked);
      if (checked.messages.length > 0 || kept.removed > 0) onFound(kept);
    },
    ...(onTrouble && { onTrouble }),
    ...(onWatching && { onWatching }),
    signal,
  });
}

/** Keeps what messages propose; before the state, so that proposals are found once more, and never lost, where it is cut off in between. */
const keepMessages = (environment: Place, messages: Checked["messages"]): Promise<void> =>
  addProposals(environment, messages.flatMap(withIds));

/** Remembers how far a check came, and removes the drafts that it settled. */
async function settle(
  service: Service,
  account: Account,
  client: Parameters<typeof removeSettledDrafts>[0],
  { messages, state, looked, opened }: Checked,
): Promise<MailCheck> {
  const { environment } = service;
  await saveState(environment, state);
  const removed = await removeSettledDrafts(client, account, environment, await service.snapshot());
  return { proposals: messages.flatMap(withIds), looked, opened, removed };
}

export { mailAccount } from "./account.ts";
export {
  accountOf,
  isMailboxName,
  knownSecrets,
  serverOf,
  serverShown,
  type Account,
  type Folders,
  type Secrets,
  type Server,
} from "@afterword/mail/mailbox";
export { savedInWords, saveToDrafts } from "./saved-drafts.ts";
