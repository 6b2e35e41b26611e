import type { FetchMessageObject, ImapFlow, MessageStructureObject } from "imapflow";
import { Temporal } from "temporal-polyfill";
import { cleanLine } from "@afterword/core/text";
import { decodeText } from "../decode.ts";
import { mailReader, type MailContext, type ReadMessage } from "../read.ts";
import type { RecordIndex } from "../record.ts";
import { isOnRecord, isRelevant, isReport, type Header } from "../relevant.ts";
import type { Account } from "./account.ts";
import { MailError } from "./error.ts";
import { foldersOf, type Folders } from "./folders.ts";
import { emptyState, Progress, type Keeper, type MailState } from "./state.ts";

/** What a check found. */
export interface Checked {
  /** Messages to or from people on record, the oldest first, with what they propose. */
  readonly messages: readonly ReadMessage[];
  /** How far the mailbox is read now, as it was kept. */
  readonly state: MailState;
  /** How many headers were looked at. */
  readonly looked: number;
  /** How many bodies were read. */
  readonly opened: number;
  readonly folders: Folders;
}

export interface CheckOptions {
  readonly account: Account;
  readonly context: MailContext;
  readonly keeper: Keeper;
  readonly signal?: AbortSignal | undefined;
}

/** Bodies are read up to here; what follows are attachments. */
const largest = 2_000_000;
const mostBodies = 2000;
/** How many are read before they are kept. */
const part = 50;

/**
 * Reads what is new: headers first, then the bodies of messages to or from people on record. Folders are opened for reading
 * only, so no flag, folder or message is ever changed. What is read is kept as it goes. Sent messages come first: they make the threads that answers are told by.
 */
export async function checkMailbox(
  client: ImapFlow,
  { account, context, keeper, signal }: CheckOptions,
): Promise<Checked> {
  const progress = new Progress((await keeper.load()) ?? emptyState);
  const reader = mailReader({
    ...context,
    self: [...(context.self ?? []), ...(account.user.includes("@") ? [account.user] : [])],
    threads: progress.threads,
  });
  const folders = await foldersOf(client, account);
  const messages: ReadMessage[] = [];
  let looked = 0;
  let opened = 0;
  let kept = 0;
  const keepSince = async () => {
    const since = messages.slice(kept);
    kept = messages.length;
    await keeper.keep({ messages: since, state: progress.state });
  };
  const order = [
    ...(folders.sent === undefined ? [] : [{ path: folders.sent, folder: "sent" as const }]),
    ...folders.read.map((path) => ({ path, folder: "inbox" as const })),
  ];
  for (const { path, folder } of order) {
    signal?.throwIfAborted();
    await withFolder(client, path, async (uidValidity, top) => {
      const first = progress.firstUnread(path, uidValidity);
      if (first > top) {
        progress.reached(path, uidValidity, Math.max(top, 0));
        return;
      }
      const from = progress.isNew(path) ? await firstSince(client, context, first) : first;
      const wanted =
        from === undefined
          ? []
          : await relevantOf(
              client,
              `${from}:${top}`,
              from,
              reader.record,
              progress,
              (count) => (looked += count),
              signal,
            );
      for (const uid of wanted) {
        signal?.throwIfAborted();
        const found = await client.fetchOne(
          String(uid),
          { uid: true, internalDate: true, source: { maxLength: largest } },
          { uid: true },
        );
        if (!found || !found.source) continue;
        opened++;
        const message = await reader.read(found.source, { folder, received: momentOf(found.internalDate) });
        if (message.id !== undefined && progress.wasRead(message.id)) continue;
        progress.markRead(message.id, message.belongs.sure ? message.belongs.application : undefined);
        messages.push(message);
        if (messages.length - kept < part) continue;
        progress.reached(path, uidValidity, uid);
        await keepSince();
      }
      progress.reached(path, uidValidity, top);
    });
    await keepSince();
  }
  messages.sort((a, b) => Temporal.Instant.compare(Temporal.Instant.from(a.at), Temporal.Instant.from(b.at)));
  return { messages, state: progress.state, looked, opened, folders };
}

/** Opens a folder for reading, anew, as only that tells whether it was numbered anew. */
async function withFolder(
  client: ImapFlow,
  path: string,
  run: (uidValidity: string, top: number) => Promise<void>,
): Promise<void> {
  const lock = await client.getMailboxLock(path, { readOnly: true }).catch(() => {
    throw new MailError("folder", `the folder "${path}" could not be opened`);
  });
  try {
    if (client.mailbox === false) throw new MailError("folder", `the folder "${path}" could not be opened`);
    const { uidValidity, uidNext, exists } = await client.mailboxOpen(path, { readOnly: true });
    const top = exists === 0 ? (uidNext ?? 1) - 1 : (uidNext ?? 0) > 0 ? uidNext - 1 : await lastUid(client);
    await run(String(uidValidity), top);
  } finally {
    lock.release();
  }
}

/** For servers that do not say which number comes next. */
async function lastUid(client: ImapFlow): Promise<number> {
  const last = await client.fetchOne("*", { uid: true });
  return last ? last.uid : 0;
}

/** The first time, nothing from before the applications can matter: a month before the first interview is enough. */
async function firstSince(
  client: ImapFlow,
  { applications, now }: MailContext,
  first: number,
): Promise<number | undefined> {
  const days = applications.flatMap(({ interviews }) => interviews.map(({ start }) => start.slice(0, 10))).sort();
  const begin = days[0] ?? now.toPlainDate().toString();
  const since = Temporal.PlainDate.from(begin).subtract({ months: 1 }).toString();
  const found = await client.search({ since }, { uid: true });
  if (!found) return first;
  return found.length === 0 ? undefined : found.reduce((least, uid) => Math.min(least, uid));
}

const headerFields = ["references", "in-reply-to", "message-id", "x-failed-recipients"];

async function relevantOf(
  client: ImapFlow,
  range: string,
  first: number,
  record: RecordIndex,
  progress: Progress,
  count: (looked: number) => void,
  signal: AbortSignal | undefined,
): Promise<number[]> {
  const wanted: number[] = [];
  const reports: number[] = [];
  for await (const message of client.fetch(
    range,
    { uid: true, envelope: true, headers: headerFields },
    { uid: true },
  )) {
    // "n:*" past the end gives the last message once more.
    if (message.uid < first) continue;
    signal?.throwIfAborted();
    count(1);
    const header = headerOf(message);
    if (message.envelope?.messageId && progress.wasRead(message.envelope.messageId.replace(/^<|>$/g, ""))) continue;
    if (isRelevant(header, record, progress.threads)) wanted.push(message.uid);
    else if (isReport(header)) reports.push(message.uid);
  }
  for (const uid of reports.slice(-100)) if (await concernsRecord(client, uid, record)) wanted.push(uid);
  return wanted.sort((a, b) => a - b).slice(-mostBodies);
}

function headerOf({ envelope, headers }: FetchMessageObject): Header {
  const mailboxes = (list: { name?: string | undefined; address?: string | undefined }[] = []) =>
    list.slice(0, 100).map(({ name = "", address = "" }) => ({
      name: cleanLine(name, 200),
      email: cleanLine(address, 320).toLowerCase(),
    }));
  const lines = headers ? decodeText(headers).slice(0, 20_000) : "";
  const failed = /^x-failed-recipients:\s*(.+)$/im.exec(lines)?.[1]?.split(/[\s,]+/) ?? [];
  return {
    from: [...mailboxes(envelope?.from), ...mailboxes(envelope?.replyTo)],
    to: [
      ...mailboxes(envelope?.to),
      ...mailboxes(envelope?.cc),
      ...failed.map((email) => ({ name: "", email: email.toLowerCase() })),
    ],
    subject: cleanLine(envelope?.subject ?? "", 500),
    references: lines.match(/[^\s<>,]+@[^\s<>,]+/g)?.slice(0, 100) ?? [],
  };
}

/** Reads the one part of a server's report that names the addresses, and nothing of the message it was about. */
async function concernsRecord(client: ImapFlow, uid: number, record: RecordIndex): Promise<boolean> {
  const structure = await client.fetchOne(String(uid), { bodyStructure: true }, { uid: true });
  const part = structure && structure.bodyStructure ? statusPart(structure.bodyStructure) : undefined;
  if (part === undefined) return false;
  const found = await client.fetchOne(String(uid), { bodyParts: [part] }, { uid: true });
  const status = found ? [...(found.bodyParts?.values() ?? [])][0] : undefined;
  const addresses = status
    ? (decodeText(status)
        .slice(0, 20_000)
        .match(/[^\s<>;,]+@[^\s<>;,]+/g) ?? [])
    : [];
  return addresses.some((address) => isOnRecord(address.toLowerCase(), record));
}

function statusPart(node: MessageStructureObject, depth = 0): string | undefined {
  if (node.type === "message/delivery-status") return node.part;
  if (depth > 10) return undefined;
  for (const child of node.childNodes ?? []) {
    const found = statusPart(child, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function momentOf(date: Date | string | undefined): Temporal.ZonedDateTime | undefined {
  const at = date === undefined ? Number.NaN : new Date(date).getTime();
  return Number.isNaN(at) ? undefined : Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO("UTC");
}
