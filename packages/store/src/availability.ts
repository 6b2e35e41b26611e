/**
 * Tells a folder that holds nothing from one that cannot be read: not knowing is not the same as nothing. An unmounted disk
 * leaves an empty folder in its place, which is told apart by its device and file number.
 */
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { basename } from "node:path";
import { exists } from "./disk/read-file.ts";
import { writeFileText } from "./disk/write-file.ts";
import type { Layout } from "./layout.ts";
import { StoreError } from "./problem.ts";

/** Whether this folder was there before: then its absence means a disk taken out or a folder moved, not a first start. */
export const wasSeen = (layout: Layout): Promise<boolean> => exists(layout.seen);

/** Names a folder wherever it is mounted or moved to on this machine. Undefined where it cannot be looked at. */
export async function identityOf(folder: string): Promise<string | undefined> {
  const found = await stat(folder, { bigint: true }).catch(() => undefined);
  return found?.isDirectory() ? `${found.dev}:${found.ino}` : undefined;
}

/** Remembers whether there are applications in this very folder. */
export async function rememberFolder(layout: Layout, hasApplications: boolean): Promise<void> {
  const known = await rememberedIdentity(layout);
  if (!hasApplications) {
    if (known !== undefined) await rm(layout.identity, { force: true });
    return;
  }
  const identity = await identityOf(layout.folder);
  if (identity === undefined || identity === known) return;
  await mkdir(layout.seen, { recursive: true, mode: 0o700 })
    .then(() => writeFileText(layout.identity, identity, { durable: false }))
    .catch(() => {});
}

/** Whether an empty folder stands where another one held applications. */
export async function isReplacedByEmpty(layout: Layout): Promise<boolean> {
  const known = await rememberedIdentity(layout);
  if (known === undefined || known === (await identityOf(layout.folder))) return false;
  const names = await readdir(layout.folder).catch(() => undefined);
  return names !== undefined && !names.some((name) => name.endsWith(".md"));
}

/** Why the folder cannot be read, where that can be told without reading it. */
export async function whyUnavailable(layout: Layout): Promise<string | undefined> {
  if (!(await exists(layout.folder))) return (await wasSeen(layout)) ? goneMessage(layout) : undefined;
  return (await isReplacedByEmpty(layout)) ? replacedMessage(layout) : undefined;
}

/** Takes an empty folder for what it is from now on. */
export const acceptEmpty = (layout: Layout): Promise<void> => rm(layout.identity, { force: true });

const rememberedIdentity = (layout: Layout): Promise<string | undefined> =>
  readFile(layout.identity, "utf8").catch(() => undefined);

const goneMessage = (layout: Layout): string =>
  `The folder ${layout.folder} is not there any more: was it moved, or is its disk not connected?`;

const replacedMessage = (layout: Layout): string =>
  `The folder ${layout.folder} is empty, and not the one that held your applications: is its disk not connected? If it is meant to be empty, run "afterword doctor --repair".`;

export const unreadableMessage = (layout: Layout, error: unknown): string =>
  error instanceof StoreError
    ? error.message.replace(" Nothing was changed.", "")
    : `The folder ${basename(layout.folder)} cannot be read.`;
