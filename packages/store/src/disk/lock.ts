/**
 * One writer at a time, between any number of processes on this machine.
 *
 * A lock is a folder that holds one file named after its owner. Taking it is renaming a prepared folder to its name, which
 * fails while the folder there has something in it. A dead owner's file is deleted by its own name, so nobody can ever break
 * the lock of somebody alive by mistake: the worst that two rescuers can do is delete the same file twice.
 */
import { randomBytes } from "node:crypto";
import { mkdir, readdir, rename, rm, rmdir, stat, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { StoreError } from "../problem.ts";
import { lifeOf, readOwner, thisProcess, writeOwner } from "./owner.ts";
import { diskError } from "./read-file.ts";

export interface LockOptions {
  /** The folder of locks. Created where it is missing. */
  locks: string;
  /** What is locked, fit for a file name. */
  key: string;
  /** What is locked, in words. */
  name: string;
  /** How long to wait for somebody alive, in milliseconds. */
  lockTimeout: number;
}

/** A lock whose owner cannot be asked (another machine, another container) counts as left behind after this long. */
const abandonedAfter = 10 * 60_000;

/**
 * Runs `work` alone. `stillMine` fails where the lock was lost; call it right before the step that cannot be taken back.
 * @throws StoreError `held` after `lockTimeout`, naming the process that holds it.
 */
export async function withLock<T>(
  options: LockOptions,
  work: (stillMine: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const { locks, key, name } = options;
  const token = `${writeOwner(thisProcess())}_${randomBytes(6).toString("hex")}`;
  const target = join(locks, `${key}.lock`);
  const mine = join(target, token);
  await take(options, target, token);
  const stillMine = async () => {
    const held = await stat(mine).then(
      () => true,
      () => false,
    );
    if (!held) throw new StoreError("held", `The lock on ${name} was lost while writing. Nothing was changed.`);
  };
  try {
    return await work(stillMine);
  } finally {
    await unlink(mine).catch(() => {});
    await rmdir(target).catch(() => {});
  }
}

async function take(options: LockOptions, target: string, token: string): Promise<void> {
  const prepared = join(options.locks, `.${token}`);
  try {
    await mkdir(prepared, { recursive: true, mode: 0o700 });
    await writeFile(join(prepared, token), "", { mode: 0o600 });
    const since = performance.now();
    for (let tries = 0; ; tries++) {
      const refused = await moveOnto(prepared, target);
      if (!refused) return;
      const waited = performance.now() - since;
      const holder = await clearDead(target, waited > 1000);
      if (waited > options.lockTimeout && tries > 0)
        throw holder === undefined ? diskError(refused, options.name) : heldBy(holder, options.name);
      if (holder !== undefined || tries > 0) await sleep(1 + Math.random() * Math.min(20, 2 + tries));
    }
  } catch (error) {
    await rm(prepared, { recursive: true, force: true }).catch(() => {});
    throw diskError(error, options.name);
  }
}

/** Renames one folder over another where that one is empty or not there. Returns why it could not. */
export async function moveOnto(
  from: string,
  to: string,
  host: { rename: typeof rename; rmdir: typeof rmdir } = { rename, rmdir },
): Promise<Error | undefined> {
  try {
    await host.rename(from, to);
    return undefined;
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (!["ENOTEMPTY", "EEXIST", "EPERM", "EACCES", "EBUSY"].includes(code)) throw error;
    // Windows replaces not even an empty folder, such as a lock just released: that may go, for the next try.
    if (code !== "ENOTEMPTY") await host.rmdir(to).catch(() => {});
    return error as Error;
  }
}

/** Deletes what dead owners left. Returns the owner who is still there, if anybody is. */
async function clearDead(target: string, thorough: boolean): Promise<string | undefined> {
  const entries = await readdir(target).catch(() => []);
  let holder: string | undefined;
  for (const entry of entries) {
    const owner = readOwner(entry);
    const life = owner ? lifeOf(owner, thorough) : "unknown";
    if (life === "dead" || (life === "unknown" && (await ageOf(join(target, entry))) > abandonedAfter))
      await unlink(join(target, entry)).catch(() => {});
    else holder = entry;
  }
  return holder;
}

async function ageOf(path: string): Promise<number> {
  return stat(path).then(
    (found) => Date.now() - found.mtimeMs,
    () => 0,
  );
}

function heldBy(holder: string, name: string): StoreError {
  const owner = readOwner(holder);
  const who = owner && lifeOf(owner, false) === "alive" ? `process ${owner.pid}` : "a program on another machine";
  return new StoreError(
    "held",
    `${name} is being written by ${who}, which does not finish. Nothing was changed; end that process or try again.`,
  );
}

/** Removes what dead processes left among the locks. Returns how many. */
export async function sweepLocks(locks: string): Promise<number> {
  let swept = 0;
  for (const entry of await readdir(locks).catch(() => [])) {
    const path = join(locks, entry);
    if (entry.endsWith(".lock")) {
      const before = await readdir(path).catch(() => []);
      if (before.length > 0 && (await clearDead(path, true)) === undefined) swept++;
      await rmdir(path).catch(() => {});
    } else if (entry.startsWith(".")) {
      const owner = readOwner(entry.slice(1));
      if (owner && lifeOf(owner, true) !== "dead") continue;
      await rm(path, { recursive: true, force: true });
      swept++;
    }
  }
  return swept;
}
