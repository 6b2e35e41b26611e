import {
  checkMailbox,
  foldersOf,
  knownSecrets,
  watchMailbox,
  withMailbox,
  type Account,
  type Checked,
  type Folders,
  type Keeper,
  type MailError,
  type Secrets,
} from "@afterword/mail/mailbox";
import { openLocalState } from "@afterword/store";
import type { Service } from "../service.ts";
import { accountFile, loadState, mailAccount, requireAccount, saveState, stateFile, type Place } from "./account.ts";
import { removeSettledDrafts, savedDraftsFile } from "./saved-drafts.ts";
import { addProposals, mailContext, newProposals, withIds, type MailProposal } from "./proposals.ts";

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
  /** Those that no check has reported before. */
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
  const context = mailContext(await service.snapshot());
  return withMailbox(account, secrets, async (client) =>
    settle(
      service,
      account,
      client,
      await checkMailbox(client, { account, context, keeper: keeperIn(environment), signal }),
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
    keeper: keeperIn(environment),
    context: async () => mailContext(await service.snapshot()),
    onChecked: async (checked, client) => {
      const found = await settle(service, account, client, checked);
      if (checked.opened > 0 || found.proposals.length > 0 || found.removed > 0) onFound(found);
    },
    ...(onTrouble && { onTrouble }),
    ...(onWatching && { onWatching }),
    signal,
  });
}

/**
 * Keeps what messages propose, and how far the mailbox was read; in this order, so that proposals are found once more, and never lost,
 * where it is cut off in between.
 */
const keeperIn = (environment: Place): Keeper => ({
  load: () => loadState(environment),
  keep: async ({ messages, state }) => {
    await addProposals(environment, messages.flatMap(withIds));
    await saveState(environment, state);
  },
});

/** Reports what was found, also by a check before that was cut off, and removes the drafts that are settled. */
async function settle(
  service: Service,
  account: Account,
  client: Parameters<typeof removeSettledDrafts>[0],
  { looked, opened }: Checked,
): Promise<MailCheck> {
  const { environment } = service;
  const removed = await removeSettledDrafts(client, account, environment, await service.snapshot());
  return { proposals: await newProposals(environment), looked, opened, removed };
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
