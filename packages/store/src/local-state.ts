/**
 * What this machine remembers about one folder, beside the folder: small texts of its own, private to the user. What concerns one
 * step of one application alone is called `draft-APPLICATION-STEP.…`, so that it is forgotten with it; an entry of a list that concerns
 * one has its id in `owner` or `application`.
 */
import { lstat, mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { indexFiles } from "./disk/index-file.ts";
import { withLock } from "./disk/lock.ts";
import { diskError, notPlain } from "./disk/read-file.ts";
import { isTemporary, sweepTemporary, writeFileText } from "./disk/write-file.ts";
import { layoutOf } from "./layout.ts";
import { StoreError } from "./problem.ts";

/** The application that a text concerns alone. Its id may have hyphens in it, a step's never has. */
export const draftOwner = (name: string): string | undefined => /^draft-(.+)-[^-]+$/.exec(name)?.[1];

/** Where calendars and mails are: addresses, paths and accounts. What they name stays when a person is forgotten. */
const places = new Set([
  "calendar-address",
  "calendar-caldav.json",
  "calendar-exports.json",
  "calendar-publish.json",
  "mail-account.json",
  "mail-state.json",
]);

/** Whether a text says what an application says. A copy of the settings or of a profile says what they say. */
export const isRecordText = (name: string): boolean => !places.has(name) && !name.startsWith("last-");

export interface LocalState {
  /** Reads and changes one text, with nobody else at it meanwhile. Undefined before there is one, and to leave it as it is. */
  update(name: string, change: (text: string | undefined) => Promise<string | undefined>): Promise<void>;
  read(name: string): Promise<string | undefined>;
  /** Every text there is. */
  names(): Promise<string[]>;
  remove(name: string): Promise<void>;
  /**
   * Replaces a file anywhere in one step, by a text in pieces. With `over`, only a file whose beginning it accepts: false where there
   * surely is none any more, and an error where that cannot be known or something else is in its place.
   */
  replaceFile(
    path: string,
    chunks: Iterable<string>,
    options?: { over?: (beginning: string) => boolean },
  ): Promise<boolean>;
}

/** @throws StoreError `held`, `storage` from every method. */
export function openLocalState({
  folder,
  state,
  lockTimeout = 10_000,
}: {
  folder: string;
  state: string;
  lockTimeout?: number;
}): LocalState {
  const layout = layoutOf(folder, state);
  const own = new Set([layout.answer, layout.identity, ...indexFiles(layout.index)].map((path) => basename(path)));
  const pathOf = (name: string): string => join(layout.state, basename(name));
  const read = async (name: string): Promise<string | undefined> => {
    const path = pathOf(name);
    try {
      return await readFile(path, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw diskError(error, name);
    }
  };
  return {
    read,
    async names() {
      const entries = await readdir(layout.state, { withFileTypes: true }).catch(() => []);
      return entries
        .filter((entry) => entry.isFile() && !own.has(entry.name) && !isTemporary(entry.name))
        .map((entry) => entry.name);
    },
    remove: (name) => rm(pathOf(name), { force: true }),
    async update(name, change) {
      await mkdir(layout.state, { recursive: true, mode: 0o700 }).catch((error) =>
        Promise.reject(diskError(error, layout.state)),
      );
      await withLock({ locks: layout.locks, key: `shelf-${basename(name)}`, name, lockTimeout }, async (stillMine) => {
        const text = await change(await read(name));
        if (text !== undefined) await writeFileText(pathOf(name), text, { before: stillMine, durable: false });
      });
    },
    async replaceFile(path, chunks, { over } = {}) {
      if (over && !(await isThere(path, over))) return false;
      await sweepTemporary(dirname(path));
      await writeFileText(path, chunks, { durable: false });
      return true;
    },
  };
}

/** How much of a file tells what it is, in bytes. */
const beginning = 500;

/** Whether the file that is meant is there. A folder that is away for a moment says nothing of the file in it. */
async function isThere(path: string, isMeant: (beginning: string) => boolean): Promise<boolean> {
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw diskError(error, path);
  });
  if (!found) {
    if ((await stat(dirname(path)).catch(() => undefined))?.isDirectory()) return false;
    throw new StoreError("storage", `its folder ${dirname(path)} is not there now.`);
  }
  if (found.isSymbolicLink()) throw new StoreError("conflict", "a link to another file is in its place.");
  if (!found.isFile()) throw new StoreError("conflict", notPlain(basename(path), found));
  const handle = await open(path).catch((error) => Promise.reject(diskError(error, path)));
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(beginning), 0, beginning, 0);
    if (isMeant(buffer.toString("utf8", 0, bytesRead))) return true;
    throw new StoreError("conflict", "another file is in its place, which was left as it is.");
  } finally {
    await handle.close();
  }
}
