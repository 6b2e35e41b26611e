/** The last versions of each file, in the state folder: what undo goes back to. */
import { mkdir, readdir, readFile, rm, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeFileText } from "./disk/write-file.ts";
import { revOf } from "./ids.ts";
import type { Layout } from "./layout.ts";

/** What one change did to one file. What anybody did by hand in between shows as the next version's `before`. */
export interface Version {
  /** Counts up for each application. */
  number: number;
  /** The change it belongs to; an import is one change of many files. */
  change: string;
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
  /** The number of the version that this one took back. */
  undoes?: number;
}

/** Where a version is kept. */
export interface Place {
  key: string;
  number: number;
  change: string;
}

/** How many changes of one file are kept. */
const kept = 50;

/** The key under which the settings' versions are kept: no application can have it. */
export const settingsKey = "_settings";

/** How many versions, of all files together, the order is kept of. */
const keptInOrder = 500;

export class History {
  readonly #folder: string;
  /** An empty file for each version, named in the order they were made: clocks may be set back. */
  readonly #order: string;

  constructor({ history, order }: Pick<Layout, "history" | "order">) {
    this.#folder = history;
    this.#order = order;
  }

  /** Oldest first. */
  async versions(key: string): Promise<Version[]> {
    const found: Version[] = [];
    for (const number of await this.#numbers(key)) {
      const version = await this.#read(key, number);
      if (version) found.push(version);
    }
    return found;
  }

  /** Names the text that was written last; nothing where there is none. */
  async lastWritten(key: string): Promise<string | null | undefined> {
    const number = (await this.#numbers(key)).at(-1);
    return number === undefined ? undefined : (await this.#read(key, number))?.after;
  }

  /** Call with the file's lock held, before the change. Returns how to take it back where the change then fails. */
  async record(key: string, version: Omit<Version, "number">): Promise<() => Promise<void>> {
    const numbers = await this.#numbers(key);
    const number = (numbers.at(-1) ?? 0) + 1;
    await mkdir(join(this.#folder, key), { recursive: true, mode: 0o700 });
    const path = this.#path(key, number);
    await writeFileText(path, JSON.stringify(version), { durable: false });
    const place = await this.#addToOrder({ key, number, change: version.change });
    for (const old of numbers.slice(0, Math.max(0, numbers.length + 1 - kept)))
      await unlink(this.#path(key, old)).catch(() => {});
    return async () => {
      for (const each of [place, path]) await unlink(each).catch(() => {});
    };
  }

  /** Of all files together, the newest first. */
  async places(): Promise<Place[]> {
    return (await this.#inOrder()).toReversed().map(({ place }) => place);
  }

  async keys(): Promise<string[]> {
    return readdir(this.#folder).catch(() => []);
  }

  /** Deletes every version, or those of some numbers. */
  async forget(key: string, numbers?: ReadonlySet<number>): Promise<void> {
    if (numbers === undefined) await rm(join(this.#folder, key), { recursive: true, force: true });
    else for (const number of numbers) await rm(this.#path(key, number), { force: true });
    for (const { name, place } of await this.#inOrder())
      if (place.key === key && (numbers === undefined || numbers.has(place.number)))
        await unlink(join(this.#order, name)).catch(() => {});
  }

  async #addToOrder({ key, number, change }: Place): Promise<string> {
    await mkdir(this.#order, { recursive: true, mode: 0o700 });
    const all = await this.#inOrder();
    const next = String((all.at(-1)?.rank ?? 0) + 1).padStart(10, "0");
    const path = join(this.#order, `${next}.${number}.${change}.${key}`);
    await writeFile(path, "", { mode: 0o600 });
    if (all.length > keptInOrder * 1.2)
      for (const { name } of all.slice(0, -keptInOrder)) await unlink(join(this.#order, name)).catch(() => {});
    return path;
  }

  async #inOrder(): Promise<{ name: string; rank: number; place: Place }[]> {
    const names = await readdir(this.#order).catch(() => []);
    return names.sort().flatMap((name) => {
      const [, rank, number, change, key] = /^(\d{10})\.(\d+)\.([\w-]+)\.([\w-]+)$/.exec(name) ?? [];
      return rank ? [{ name, rank: Number(rank), place: { key: key!, number: Number(number), change: change! } }] : [];
    });
  }

  /** Half a version is none; the file itself is what counts. */
  async #read(key: string, number: number): Promise<Version | undefined> {
    try {
      const saved = JSON.parse(await readFile(this.#path(key, number), "utf8")) as Omit<Version, "number">;
      return { ...saved, number };
    } catch {
      return undefined;
    }
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

/**
 * Without those whose effect nobody ever saw: their writer died before the last step, or the file was put back by hand. `text`
 * is the file as it stands.
 */
export function inEffect(versions: readonly Version[], text: string | null): readonly Version[] {
  return versions.filter((version, index) => {
    const next = versions[index + 1];
    const seen = next ? next.before : text;
    return seen !== version.before || currentRev(seen) === version.after;
  });
}

/** Those that were not taken back, of those `inEffect`, oldest first. */
export function undoable(versions: readonly Version[]): readonly Version[] {
  const undone = new Set(versions.map((version) => version.undoes));
  return versions.filter((version) => version.undoes === undefined && !undone.has(version.number));
}

export const currentRev = (text: string | null): string | null => (text === null ? null : revOf(text));
