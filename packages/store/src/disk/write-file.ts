/** Replaces a file in one step, so that every reader sees the old text or the new, and a crash leaves one of the two. */
import { randomBytes } from "node:crypto";
import { link, open, readdir, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StoreError } from "../problem.ts";
import { lifeOf, readOwner, thisProcess, writeOwner } from "./owner.ts";
import { diskError } from "./read-file.ts";

/** Dropbox and OneDrive leave names like this one alone. */
const prefix = "~afterword-";
const suffix = ".tmp";

export interface WriteOptions {
  /** Fails with `conflict` where a file of that name is there already. */
  create?: boolean;
  /** `false` for what can be made again: faster, but a power cut may take it. */
  durable?: boolean;
  /** The last look before the step that cannot be taken back. Throwing leaves everything as it was. */
  before?: () => Promise<void>;
}

/** @throws StoreError `storage`, `conflict`, or whatever `before` throws; nothing was changed then. */
export async function writeFileText(
  path: string,
  text: string | Iterable<string>,
  options: WriteOptions = {},
): Promise<void> {
  const folder = dirname(path);
  const temporary = join(folder, `${prefix}${writeOwner(thisProcess())}_${randomBytes(6).toString("hex")}${suffix}`);
  try {
    // Private unless its owner decided otherwise.
    const mode = options.create
      ? 0o600
      : await stat(path).then(
          (found) => found.mode & 0o777,
          () => 0o600,
        );
    const handle = await open(temporary, "wx", mode);
    try {
      await handle.writeFile(text);
      await handle.chmod(mode);
      if (options.durable !== false) await handle.sync();
    } finally {
      await handle.close();
    }
    await options.before?.();
    await (options.create ? placeNew(temporary, path) : renameOver(temporary, path));
  } catch (error) {
    await unlink(temporary).catch(() => {});
    throw diskError(error, basename(path));
  }
  if (options.durable !== false) await syncFolder(folder);
}

async function placeNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
    await unlink(temporary);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EEXIST")
      throw new StoreError("conflict", `${basename(path)} is there already. Nothing was changed.`, { cause: error });
    // Disks without hard links (FAT, some shares): the lock has to do.
    if (code !== "EPERM" && code !== "ENOTSUP" && code !== "ENOSYS" && code !== "EOPNOTSUPP") throw error;
    await renameOver(temporary, path);
  }
}

/**
 * Windows refuses to replace a file that somebody has open, if only a virus scanner for a moment: worth trying again for two
 * seconds. Elsewhere a refusal is final.
 */
export async function renameOver(
  from: string,
  to: string,
  host: {
    rename: (from: string, to: string) => Promise<void>;
    platform: string;
    wait: (milliseconds: number) => Promise<unknown>;
  } = {
    rename,
    platform: process.platform,
    wait: sleep,
  },
): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      return await host.rename(from, to);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? "";
      if (host.platform !== "win32" || !["EPERM", "EACCES", "EBUSY"].includes(code) || tries >= 20) throw error;
      await host.wait(Math.min(200, 10 * 2 ** tries));
    }
  }
}

/** Makes the new name last through a power cut, where the system can promise that. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

export const isTemporary = (name: string): boolean => name.startsWith(prefix) && name.endsWith(suffix);

/** `sweepTemporary` for each folder. */
export async function sweep(folders: readonly string[]): Promise<number> {
  let swept = 0;
  for (const folder of folders) swept += await sweepTemporary(folder);
  return swept;
}

/** `sweepTemporary` for a folder and everything in it. */
export async function sweepTree(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const inside = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  return sweep([folder, ...inside]);
}

/** Deletes the temporary files whose writers are dead; those of another machine once they are a day old. Returns how many. */
export async function sweepTemporary(folder: string): Promise<number> {
  let swept = 0;
  for (const name of (await readdir(folder).catch(() => [])).filter(isTemporary)) {
    const path = join(folder, name);
    const owner = readOwner(name.slice(prefix.length));
    const life = owner ? lifeOf(owner, true) : "unknown";
    const isOld = async () =>
      stat(path).then(
        (found) => Date.now() - found.mtimeMs > 24 * 3_600_000,
        () => false,
      );
    if (life === "dead" || (life === "unknown" && (await isOld())))
      swept += await unlink(path).then(
        () => 1,
        () => 0,
      );
  }
  return swept;
}
