import type { ImapFlow } from "imapflow";
import type { Temporal } from "temporal-polyfill";
import { decodeText } from "../decode.ts";
import type { Message } from "../message.ts";
import { parseMessage } from "../parse.ts";
import type { Account } from "./account.ts";
import { composeDraft, digestHeader, digestOf, draftId, type Note } from "./compose.ts";
import { MailError } from "./error.ts";
import { foldersOf, type Folders } from "./folders.ts";

/** What became of a draft. `edited`: it was changed in the mail program since, and was left as it is. */
export type DraftOutcome = "saved" | "unchanged" | "refreshed" | "removed" | "absent" | "edited";

export interface DraftResult {
  readonly outcome: DraftOutcome;
  readonly folder: string;
  /** The Message-ID it is found by. */
  readonly id: string;
}

/**
 * Saves a note to Drafts, once: saved again it is refreshed where it changed, and left alone where it was edited in the mail
 * program. Nothing is sent.
 * @throws MailError `folder` where the mailbox has no drafts.
 */
export async function saveDraft(
  client: ImapFlow,
  account: Account,
  note: Note,
  at: Temporal.ZonedDateTime,
): Promise<DraftResult> {
  const folders = await foldersOf(client, account);
  const folder = draftsOf(folders);
  const answered = await findAnswered(client, folders, note);
  const { source, digest } = await composeDraft(note, answered, at);
  const id = draftId(note);
  return await inFolder(client, folder, async () => {
    const old = await findDrafts(client, id);
    if (old.some(({ isOurs }) => !isOurs)) return { outcome: "edited", folder, id };
    if (old.length === 1 && old[0]!.digest === digest) return { outcome: "unchanged", folder, id };
    const saved = await client.append(folder, source, ["\\Draft", "\\Seen"]);
    if (!saved) throw new MailError("refused", `the server did not take the draft into "${folder}"`);
    for (const { uid } of old) await remove(client, uid);
    return { outcome: old.length > 0 ? "refreshed" : "saved", folder, id };
  });
}

/** Takes a note's draft away, where it is there and nobody edited it. */
export async function removeDraft(
  client: ImapFlow,
  account: Account,
  note: Pick<Note, "key" | "from">,
): Promise<DraftResult> {
  const folder = draftsOf(await foldersOf(client, account));
  const id = draftId(note);
  return await inFolder(client, folder, async () => {
    const found = await findDrafts(client, id);
    if (found.length === 0) return { outcome: "absent", folder, id };
    if (found.some(({ isOurs }) => !isOurs)) return { outcome: "edited", folder, id };
    for (const { uid } of found) await remove(client, uid);
    return { outcome: "removed", folder, id };
  });
}

function draftsOf({ drafts }: Folders): string {
  if (drafts === undefined)
    throw new MailError("folder", "no folder for drafts was found; name it in the account as `drafts`");
  return drafts;
}

async function inFolder<T>(
  client: ImapFlow,
  path: string,
  run: () => Promise<T>,
  { readOnly = false }: { readOnly?: boolean } = {},
): Promise<T> {
  const lock = await client.getMailboxLock(path, { readOnly });
  try {
    return await run();
  } finally {
    lock.release();
  }
}

interface FoundDraft {
  uid: number;
  digest: string | undefined;
  /** It still says what was saved. */
  isOurs: boolean;
}

/** A search by Message-ID finds what merely contains it, so each is compared. */
async function findDrafts(client: ImapFlow, id: string): Promise<FoundDraft[]> {
  const uids = (await client.search({ header: { "message-id": id }, deleted: false }, { uid: true })) || [];
  const found: FoundDraft[] = [];
  for (const uid of uids.slice(-20)) {
    const message = await client.fetchOne(
      String(uid),
      { envelope: true, headers: [digestHeader], source: { maxLength: 500_000 } },
      { uid: true },
    );
    if (!message || message.envelope?.messageId?.replace(/^<|>$/g, "") !== id || !message.source) continue;
    const digest =
      message.headers && new RegExp(`^${digestHeader}:\\s*([0-9a-f]{32})`, "im").exec(decodeText(message.headers))?.[1];
    found.push({
      uid,
      digest: digest || undefined,
      isOurs: digest === digestOf(await parseMessage(message.source)),
    });
  }
  return found;
}

/**
 * Removes one message and no other. A server without UIDPLUS can only clear away everything that is marked for deletion, so where
 * somebody else's is, ours stays marked and the mail program clears it away.
 */
async function remove(client: ImapFlow, uid: number): Promise<void> {
  if (client.capabilities.has("UIDPLUS")) {
    await client.messageDelete(String(uid), { uid: true });
    return;
  }
  const marked = (await client.search({ deleted: true }, { uid: true })) || [];
  if (marked.length === 0) await client.messageDelete(String(uid), { uid: true });
  else await client.messageFlagsAdd(String(uid), ["\\Deleted"], { uid: true });
}

/** The message that the note answers: a name or an address alone makes no thread, only what a reader of it wrote. */
async function findAnswered(
  client: ImapFlow,
  { read }: Folders,
  { answers = [], to }: Note,
): Promise<Message | undefined> {
  const readers = new Set(to.map(({ email }) => email.toLowerCase()));
  for (const path of answers.length === 0 ? [] : read) {
    const found = await inFolder(
      client,
      path,
      async () => {
        for (const id of answers.slice(0, 20)) {
          const message = await fetchById(client, id);
          if (message?.from && readers.has(message.from.email.toLowerCase())) return message;
        }
        return undefined;
      },
      { readOnly: true },
    );
    if (found) return found;
  }
  return undefined;
}

async function fetchById(client: ImapFlow, id: string): Promise<Message | undefined> {
  const uids = (await client.search({ header: { "message-id": id } }, { uid: true })) || [];
  for (const uid of uids.slice(0, 20)) {
    const found = await client.fetchOne(String(uid), { source: { maxLength: 500_000 } }, { uid: true });
    const message = found && found.source ? await parseMessage(found.source) : undefined;
    if (message?.id === id) return message;
  }
  return undefined;
}
