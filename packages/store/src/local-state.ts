/**
 * What this machine remembers about one folder, beside the folder: small texts of its own, private to the user. What concerns one
 * step of one application alone is called `draft-APPLICATION-STEP.…`, so that it is forgotten with it.
 */
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { indexFiles } from "./disk/index-file.ts";
import { withLock } from "./disk/lock.ts";
import { diskError, exists } from "./disk/read-file.ts";
import { isTemporary, sweepTemporary, writeFileText } from "./disk/write-file.ts";
import { layoutOf } from "./layout.ts";

/** The application that a text concerns alone. Its id may have hyphens in it, a step's never has. */
export const draftOwner = (name: string): string | undefined => /^draft-(.+)-[^-]+$/.exec(name)?.[1];

export interface LocalState {
  /** Reads and changes one text, with nobody else at it meanwhile. Undefined before there is one, and to leave it as it is. */
  update(name: string, change: (text: string | undefined) => Promise<string | undefined>): Promise<void>;
  read(name: string): Promise<string | undefined>;
  /** Every text there is. */
  names(): Promise<string[]>;
  remove(name: string): Promise<void>;
  /** Replaces a file anywhere in one step, by a text in pieces. False where `onlyIfThere` is asked for and it is not. */
  replaceFile(path: string, chunks: Iterable<string>, options: { onlyIfThere: boolean }): Promise<boolean>;
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
    async replaceFile(path, chunks, { onlyIfThere }) {
      if (onlyIfThere && !(await exists(path))) return false;
      await sweepTemporary(dirname(path));
      await writeFileText(path, chunks, { durable: false });
      return true;
    },
  };
}
