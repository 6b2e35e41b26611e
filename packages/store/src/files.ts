/** One folder's files: read safely, locked, compared, written in one step, with the version before kept. */
import { rmdir, unlink } from "node:fs/promises";
import { basename, relative } from "node:path";
import { identityOf } from "./availability.ts";
import { isBeingWritten } from "./disk/being-written.ts";
import { locksFolder } from "./disk/locks-folder.ts";
import { withLock } from "./disk/lock.ts";
import { diskError, readFileText, sizeLimit, type FileText } from "./disk/read-file.ts";
import { sweep, writeFileText } from "./disk/write-file.ts";
import { History, type Version } from "./history.ts";
import { revOf } from "./ids.ts";
import { layoutOf, prepare, type Layout } from "./layout.ts";
import { fileProblem, StoreError, type Problem } from "./problem.ts";
import { mergeCleanly } from "./git.ts";
import { openLocalState, type LocalState } from "./local-state.ts";

export interface FolderOptions {
  folder: string;
  /** This machine's own folder, outside of anything synced. */
  state: string;
  /** Dates the versions kept. */
  now: () => { epochMilliseconds: number };
  /** How long to wait for another writer, in milliseconds: 10,000 unless said otherwise. */
  lockTimeout?: number;
  /** Called after each change of ours, with no lock held by it. */
  afterWrite?: () => Promise<void>;
}

/** What a change is recorded as. */
export interface Entry {
  key: string;
  label: string;
  undoes?: number;
  change: string;
}

/** A lock held: the only way to write. */
export interface Held {
  /**
   * Writes where the file is still the one that was read (`undefined`: where there is none). Says whether it did; if not,
   * somebody without our lock was faster, and everything must be read again.
   */
  replace(file: string, text: string, found: FileText | undefined, entry: Entry): Promise<boolean>;
  /** Deletes it, on the same condition. */
  remove(file: string, found: FileText, entry: Entry): Promise<boolean>;
  /** Records what an editor did to a file as a change that can be taken back. */
  record(file: string, before: string, after: FileText | undefined, entry: Entry): Promise<void>;
  /** Deletes it for good, no version kept. */
  erase(file: string): Promise<void>;
}

/** How often somebody without our lock (an editor, a sync service) may be faster before we give up. */
const attempts = 20;

export class Files {
  readonly #options: FolderOptions;
  #layout: Layout | undefined;
  #tidied: Promise<void> | undefined;
  /** Names of files that were deleted here, whose absence is no surprise. */
  readonly deleted = new Set<string>();

  constructor(options: FolderOptions) {
    this.#options = options;
  }

  get layout(): Layout {
    return (this.#layout ??= layoutOf(this.#options.folder, this.#options.state));
  }

  /** The layout of a folder that may be written to. */
  async ready(): Promise<Layout> {
    const { layout } = this;
    await prepare(layout);
    await (this.#tidied ??= this.#tidy(layout));
    return layout;
  }

  /** Once for each program that writes. */
  async #tidy(layout: Layout): Promise<void> {
    await mergeCleanly(layout.folder);
    await sweep([layout.folder, layout.profiles, layout.templates]);
  }

  get localState(): LocalState {
    return openLocalState(this.#options);
  }

  get history(): History {
    return new History(this.layout);
  }

  /** Runs `work` with nobody else of ours at this file; again while it returns nothing. */
  async locked<T>(name: string, work: (held: Held) => Promise<T | undefined>): Promise<T> {
    const layout = await this.ready();
    const locks = await locksFolder((await identityOf(layout.folder)) ?? layout.folder);
    const options = { locks, key: revOf(name), name, lockTimeout: this.#options.lockTimeout ?? 10_000 };
    let wrote = false;
    const result = await withLock(options, async (stillMine) => {
      for (let left = attempts; left > 0; left--) {
        const done = await work(this.#held(stillMine, () => (wrote = true)));
        if (done !== undefined) return done;
      }
      throw new StoreError(
        "conflict",
        `${name} is being changed by another program all the time. Nothing was changed.`,
      );
    }).finally(() =>
      // Stays where somebody else has a lock in it.
      rmdir(locks).catch(() => {}),
    );
    if (wrote) await this.#options.afterWrite?.();
    return result;
  }

  #held(stillMine: () => Promise<void>, wrote: () => void): Held {
    const guarded = async (
      file: string,
      found: FileText | undefined,
      entry: Entry,
      after: string | null,
      act: (guard: () => Promise<void>) => Promise<void>,
    ) => {
      if (found && (await this.#isBeingWritten(file, found, entry.key))) return false;
      let takeBack: (() => Promise<void>) | undefined;
      try {
        await act(async () => {
          await stillMine();
          takeBack = await this.#record(file, found, entry, after);
          if (found && !(await readFileText(file)).bytes.equals(found.bytes)) throw new Overtaken();
        });
        wrote();
        return true;
      } catch (error) {
        await takeBack?.();
        if (error instanceof Overtaken) return false;
        throw error;
      }
    };
    return {
      replace: async (file, text, found, entry) => {
        if (Buffer.byteLength(text) > sizeLimit)
          throw new StoreError("invalid", `${basename(file)} would become larger than 1 MB. Nothing was changed.`);
        return guarded(file, found, entry, revOf(text), (guard) =>
          writeFileText(file, text, { create: found === undefined, before: guard }),
        );
      },
      remove: (file, found, entry) =>
        guarded(file, found, entry, null, async (guard) => {
          await guard();
          await unlinked(file);
          this.deleted.add(basename(file));
        }),
      record: async (file, before, after, entry) => {
        await this.#record(file, { text: before }, entry, after ? revOf(after.bytes) : null);
      },
      erase: async (file) => {
        await stillMine();
        await unlinked(file);
        this.deleted.add(basename(file));
        wrote();
      },
    };
  }

  /** What was written here was written in one step. */
  async #isBeingWritten(file: string, found: FileText, key: string): Promise<boolean> {
    return (await this.history.lastWritten(key)) !== revOf(found.bytes) && isBeingWritten(file, found.stat);
  }

  #record(
    file: string,
    found: Pick<FileText, "text"> | undefined,
    { key, ...entry }: Entry,
    after: string | null,
  ): Promise<() => Promise<void>> {
    const version: Omit<Version, "number"> = {
      at: this.#options.now().epochMilliseconds,
      name: relative(this.layout.folder, file).replaceAll("\\", "/"),
      before: found?.text ?? null,
      after,
      ...entry,
    };
    return this.history.record(key, version);
  }
}

async function unlinked(file: string): Promise<void> {
  await unlink(file).catch((error) => {
    throw diskError(error, basename(file));
  });
}

class Overtaken extends StoreError {
  constructor() {
    super("conflict", "The file was changed by another program in between.");
  }
}

/** The file, nothing where there is none, or why it cannot be read. */
export async function tryRead(path: string): Promise<FileText | { problem: Problem } | undefined> {
  try {
    return await readFileText(path);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return error.code === "not-found" ? undefined : { problem: fileProblem(path, error.message) };
  }
}

/** The file, or nothing where there is none. */
export async function readIfThere(path: string): Promise<FileText | undefined> {
  return readFileText(path).catch((error) => {
    if (error instanceof StoreError && error.code === "not-found") return undefined;
    throw error;
  });
}
