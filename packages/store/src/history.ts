/** The last versions of each file, in the state folder: what undo goes back to. */
import { mkdir, readdir, readFile, rm, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import { writeFileText } from "./disk/write-file.ts";
import { revOf } from "./ids.ts";

/** One change made through the store. What anybody did by hand in between shows as the next version's `before`. */
export interface Version {
  /** Counts up for each application. */
  number: number;
  /** Milliseconds since 1970. */
  at: number;
  /** What was done, such as `log sent`. */
  label: string;
  /** The file's path inside the folder. */
  name: string;
  /** The whole text before; nothing where the file was new. */
  before: string | null;
  /** Names the text after; nothing where the file was deleted. */
  after: string | null;
  /** The version that this one took back. */
  undoes?: number;
  /** What was done in one go shares one, such as all of an import. */
  batch?: string;
}

/** How many changes of one file are kept. */
const kept = 50;

/** The key under which the settings' versions are kept: no application can have it. */
export const settingsKey = "_settings";

export class History {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Oldest first. */
  async versions(key: string): Promise<Version[]> {
    const found: Version[] = [];
    for (const number of await this.#numbers(key)) {
      try {
        found.push({
          ...(JSON.parse(await readFile(this.#path(key, number), "utf8")) as Omit<Version, "number">),
          number,
        });
      } catch {
        // Half a version is none; the file itself is what counts.
      }
    }
    return found;
  }

  /** Call with the file's lock held, before the change. Returns how to take it back where the change then fails. */
  async record(key: string, version: Omit<Version, "number">): Promise<() => Promise<void>> {
    const numbers = await this.#numbers(key);
    const number = (numbers.at(-1) ?? 0) + 1;
    await mkdir(join(this.#folder, key), { recursive: true, mode: 0o700 });
    const path = this.#path(key, number);
    await writeFileText(path, JSON.stringify(version), { durable: false });
    for (const old of numbers.slice(0, Math.max(0, numbers.length + 1 - kept)))
      await unlink(this.#path(key, old)).catch(() => {});
    return () => unlink(path).catch(() => {});
  }

  /**
   * The key of whatever was changed last through the store and not taken back, by the disk's clock: `at` may be a rehearsed moment.
   * All the keys, the newest first, where it was one of several changes made in one go.
   */
  async latest(): Promise<{ keys: string[]; batch: string | undefined }> {
    const keys: { key: string; at: number }[] = [];
    for (const key of await this.keys()) {
      const last = (await this.#numbers(key)).at(-1);
      if (last !== undefined) keys.push({ key, at: await this.#writtenAt(key, last) });
    }
    keys.sort((a, b) => b.at - a.at);
    let best: { key: string; at: number; batch: string | undefined } | undefined;
    for (const { key, at: lastAt } of keys) {
      if (best && lastAt <= best.at) break;
      const version = undoable(await this.versions(key));
      const at = version ? await this.#writtenAt(key, version.number) : 0;
      if (version && at > (best?.at ?? 0)) best = { key, at, batch: version.batch };
    }
    if (best?.batch === undefined) return { keys: best ? [best.key] : [], batch: undefined };
    const together: string[] = [];
    for (const { key } of keys) if (undoable(await this.versions(key))?.batch === best.batch) together.push(key);
    return { keys: together, batch: best.batch };
  }

  async keys(): Promise<string[]> {
    return readdir(this.#folder).catch(() => []);
  }

  /** Deletes every version. */
  async forget(key: string): Promise<void> {
    await rm(join(this.#folder, key), { recursive: true, force: true });
  }

  async #writtenAt(key: string, number: number): Promise<number> {
    return (await stat(this.#path(key, number))).mtimeMs;
  }

  #path(key: string, number: number): string {
    return join(this.#folder, key, `${String(number).padStart(8, "0")}.json`);
  }

  async #numbers(key: string): Promise<number[]> {
    const names = await readdir(join(this.#folder, key)).catch(() => []);
    return names
      .filter((name) => /^\d{8}\.json$/.test(name))
      .map((name) => Number.parseInt(name, 10))
      .sort((a, b) => a - b);
  }
}

/** Without the last one where it never happened: its writer died before the last step. `text` is the file as it stands. */
export function happened(versions: readonly Version[], text: string | null): readonly Version[] {
  const last = versions.at(-1);
  const isVoid = last !== undefined && last.after !== currentRev(text) && last.before === text;
  return isVoid ? versions.slice(0, -1) : versions;
}

/** The newest change that was not taken back yet. */
export function undoable(versions: readonly Version[]): Version | undefined {
  const undone = new Set(versions.map((version) => version.undoes));
  return versions.findLast((version) => version.undoes === undefined && !undone.has(version.number));
}

export const currentRev = (text: string | null): string | null => (text === null ? null : revOf(text));
