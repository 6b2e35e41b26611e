/**
 * Everybody's changes. The system's own notices are trusted where they work; network drives give none for other machines'
 * changes, so those are looked at regularly. Behind both is a slow look at everything. Nothing here blocks the thread.
 */
import { watch, type FSWatcher } from "node:fs";
import { readdir, stat, statfs } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { lookAtAll } from "./disk/read-file.ts";
import { isTemporary } from "./disk/write-file.ts";
import type { Layout } from "./layout.ts";
import type { Change } from "./store.ts";

/** All in milliseconds. */
const times = {
  /** Editors save in several steps. */
  settle: 40,
  /** How far the times of files may lag behind the clock: the system takes them from its last tick. */
  clock: 10,
  /** Between two looks at the folders themselves: whether they were replaced, or got files without a notice. */
  folders: 5_000,
  /** Between two looks at every file, where the system gives notice of changes, perhaps not all. */
  everything: process.platform === "linux" ? 300_000 : 60_000,
  /** The same where it gives none; longer where a look takes long, so that it costs at most a tenth of the time. */
  withoutNotices: 1_500,
};

export interface WatchOptions {
  /** Whether to ask the system for notices; otherwise found out. */
  notices?: boolean;
}

type Seen = Map<string, { kind: Change["kind"]; sign: string }>;

/** Calls `listener` with what changed since the last call. The state at the moment of this call is the beginning. */
export function watchFolder(
  layout: Layout,
  listener: (changes: Change[]) => void,
  options: WatchOptions = {},
): () => void {
  const watcher = new Watcher(layout, listener);
  void watcher.start(options.notices);
  return () => watcher.stop();
}

class Watcher {
  readonly #layout: Layout;
  readonly #listener: (changes: Change[]) => void;
  readonly #folders: readonly string[];
  readonly #begun = Date.now();
  #seen: Seen | undefined;
  #isGone = false;
  #notices: FSWatcher[] = [];
  #hasNotices = false;
  /** What to look at next: some files, or everything. */
  #pending = new Set<string>();
  #isEverythingPending = false;
  #timer: NodeJS.Timeout | undefined;
  #isLooking = false;
  #folderSigns = "";
  #lastLook = 0;
  #stopped = false;

  constructor(layout: Layout, listener: (changes: Change[]) => void) {
    this.#layout = layout;
    this.#listener = listener;
    this.#folders = [layout.folder, layout.profiles, layout.templates];
  }

  async start(notices: boolean | undefined): Promise<void> {
    if (notices !== false) this.#listen();
    this.#hasNotices = this.#notices.length > 0 && (notices ?? !(await isRemote(this.#layout.folder)));
    this.#folderSigns = await this.#signsOfFolders();
    await this.#look();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
    for (const each of this.#notices) each.close();
  }

  #listen(): void {
    for (const each of this.#notices) each.close();
    this.#notices = this.#folders.flatMap((folder) => {
      try {
        const notices = watch(folder, (_, name) => this.#noticed(folder, name));
        // Looking regularly goes on without it.
        notices.on("error", () => {
          notices.close();
          this.#hasNotices = false;
        });
        return [notices];
      } catch {
        return [];
      }
    });
  }

  #noticed(folder: string, name: string | null): void {
    // A notice may be of the folder itself, under its own name.
    if (name === null || name === basename(folder)) this.#isEverythingPending = true;
    else if (this.#folders.includes(join(folder, name))) {
      // A folder inside that was not there until now, or is another one.
      this.#listen();
      this.#isEverythingPending = true;
    } else if (isTemporary(name)) return;
    else this.#pending.add(join(folder, name));
    // Only the first notice of several counts: a file that is written all the time must not put the look off for ever.
    if (this.#isLooking || (this.#isPending && this.#timerIsSoon)) return;
    this.#timerIsSoon = true;
    this.#after(times.settle, () => this.#look());
  }

  #timerIsSoon = false;

  get #isPending(): boolean {
    return this.#isEverythingPending || this.#pending.size > 0;
  }

  #after(milliseconds: number, work: () => Promise<void>): void {
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(() => void work(), milliseconds);
  }

  async #look(): Promise<void> {
    if (this.#isLooking || this.#stopped) return;
    this.#isLooking = true;
    this.#timerIsSoon = false;
    const started = performance.now();
    const some = this.#seen && !this.#isEverythingPending ? [...this.#pending] : undefined;
    this.#pending = new Set();
    this.#isEverythingPending = false;
    const changes = some ? await this.#someChanges(some) : await this.#allChanges();
    this.#isLooking = false;
    if (this.#stopped) return;
    const took = performance.now() - started;
    try {
      if (changes.length > 0) this.#listener(changes);
    } finally {
      // A listener that fails is heard of, and hears of the next change; it may also have stopped us.
      if (this.#isPending) this.#after(times.settle, () => this.#look());
      else if (this.#hasNotices) this.#after(times.folders, () => this.#lookAtFolders());
      else {
        this.#isEverythingPending = true;
        this.#after(Math.max(times.withoutNotices, 10 * took), () => this.#look());
      }
    }
  }

  /** Three files asked about instead of all of them. */
  async #lookAtFolders(): Promise<void> {
    const signs = await this.#signsOfFolders();
    if (signs !== this.#folderSigns || Date.now() - this.#lastLook > times.everything) {
      this.#folderSigns = signs;
      this.#isEverythingPending = true;
      // What was watched may have been moved away, with another folder in its place.
      this.#listen();
      return this.#look();
    }
    this.#after(times.folders, () => this.#lookAtFolders());
  }

  async #signsOfFolders(): Promise<string> {
    const found = await Promise.all(this.#folders.map((folder) => stat(folder).catch(() => undefined)));
    return found.map((one) => (one ? [one.dev, one.ino, one.mtimeMs].join(" ") : "")).join("\n");
  }

  async #someChanges(files: readonly string[]): Promise<Change[]> {
    const stats = await lookAtAll(files);
    return files.flatMap((file, at): Change[] => {
      const kind = this.#kindOf(file);
      if (!kind) return [];
      const sign = signOf(stats[at]);
      const before = this.#seen!.get(file);
      if (before?.sign === sign) return [];
      if (sign === undefined) this.#seen!.delete(file);
      else this.#seen!.set(file, { kind, sign });
      return [{ kind, how: sign === undefined ? "removed" : before ? "changed" : "added", file }];
    });
  }

  async #allChanges(): Promise<Change[]> {
    this.#lastLook = Date.now();
    const { folder } = this.#layout;
    const lists = await Promise.all(this.#folders.map((each) => readdir(each).catch(() => undefined)));
    if (!lists[0]) {
      const wasThere = this.#seen !== undefined && !this.#isGone;
      this.#isGone = true;
      this.#seen ??= new Map();
      return wasThere ? [{ kind: "folder", how: "removed", file: folder }] : [];
    }
    const files = lists
      .flatMap((names, at) => (names ?? []).map((name) => join(this.#folders[at]!, name)))
      .filter((file) => this.#kindOf(file));
    const stats = await lookAtAll(files);
    const now: Seen = new Map();
    const changes: Change[] = this.#isGone ? [{ kind: "folder", how: "added", file: folder }] : [];
    this.#isGone = false;
    for (const [at, file] of files.entries()) {
      const [kind, sign] = [this.#kindOf(file)!, signOf(stats[at])];
      if (sign === undefined) continue;
      now.set(file, { kind, sign });
      const before = this.#seen?.get(file);
      const isNews = this.#seen ? before?.sign !== sign : stats[at]!.ctimeMs >= this.#begun - times.clock;
      if (isNews) changes.push({ kind, how: before || !this.#seen ? "changed" : "added", file });
    }
    for (const [file, { kind }] of this.#seen ?? []) if (!now.has(file)) changes.push({ kind, how: "removed", file });
    this.#seen = now;
    return changes;
  }

  #kindOf(file: string): Change["kind"] | undefined {
    const [folder, name] = [dirname(file), basename(file)];
    if (isTemporary(name)) return undefined;
    if (folder === this.#layout.folder)
      return name.endsWith(".md") ? "application" : file === this.#layout.settings ? "settings" : undefined;
    if (folder === this.#layout.profiles) return name.endsWith(".yaml") ? "profile" : undefined;
    return name.endsWith(".md") ? "template" : undefined;
  }
}

const signOf = (stat: { mtimeMs: number; ctimeMs: number; size: number; ino: number } | undefined) =>
  stat && [stat.mtimeMs, stat.ctimeMs, stat.size, stat.ino].join(" ");

/** File systems that are told nothing of what other machines write: NFS, SMB and CIFS, 9P, FUSE, VirtualBox's. */
const remote = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x65735546, 0x786f4256]);

async function isRemote(folder: string): Promise<boolean> {
  if (process.platform !== "linux") return false;
  const found = await statfs(folder).catch(() => undefined);
  return found !== undefined && remote.has(found.type);
}
