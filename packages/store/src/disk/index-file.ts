/**
 * What was read from each file, so that it is read again only when it changed. Lives in the state folder and is only ever a
 * copy: losing it costs a second, never a fact.
 */
import { Application } from "@afterword/core";
import { mkdir, readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { fingerprint } from "../text/schema.ts";
import type { Problem } from "../problem.ts";
import { settledAfter, type Stat } from "./read-file.ts";
import { writeFileText } from "./write-file.ts";

export interface Known {
  stat: Stat;
  /** When it was read, in milliseconds since 1970. */
  seen: number;
  rev: string;
  application?: Application;
  notes: string;
  problems: Problem[];
  /** Where it has no application now: what it said when it was last good. */
  good?: Good;
}

export interface Good {
  rev: string;
  application: Application;
  notes: string;
}

/** Raise it when the same text would be read differently by other code with the same schema. */
const format = 3;

/**
 * Loaded once for each open folder. Two files: all entries, and those read since, so that a short run that read one changed
 * file writes little, and still nothing is forgotten that was read once.
 */
export class IndexFile {
  readonly #path: string;
  readonly #entries = new Map<string, Known>();
  /** Names that differ from what the large file says. */
  readonly #recent = new Set<string>();
  #unsaved = false;

  private constructor(path: string) {
    this.#path = path;
  }

  static async load(path: string): Promise<IndexFile> {
    const index = new IndexFile(path);
    for (const [name, known] of await savedIn(path)) if (known) index.#entries.set(name, known);
    for (const [name, known] of await savedIn(recentOf(path))) {
      if (known) index.#entries.set(name, known);
      else index.#entries.delete(name);
      index.#recent.add(name);
    }
    return index;
  }

  /** What is known of a file, fresh or not. */
  last(name: string): Known | undefined {
    return this.#entries.get(name);
  }

  names(): string[] {
    return [...this.#entries.keys()];
  }

  /** What is known of a file that is as it was when it was read. */
  fresh(name: string, stat: Stat): Known | undefined {
    const known = this.#entries.get(name);
    if (!known || known.seen - Math.max(known.stat.mtimeMs, known.stat.ctimeMs) < settledAfter) return undefined;
    const same = (["mtimeMs", "ctimeMs", "size", "ino"] as const).every((key) => known.stat[key] === stat[key]);
    return same ? known : undefined;
  }

  set(name: string, known: Known): void {
    this.#entries.set(name, known);
    this.#changed(name);
  }

  /** Drops every other name. */
  keepOnly(names: ReadonlySet<string>): void {
    for (const name of this.#entries.keys()) {
      if (names.has(name)) continue;
      this.#entries.delete(name);
      this.#changed(name);
    }
  }

  /** A disk that refuses is no reason to fail. */
  async save(): Promise<void> {
    if (!this.#unsaved) return;
    this.#unsaved = false;
    const isMuch = this.#recent.size > 20 + this.#entries.size / 50;
    try {
      await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
      if (isMuch) {
        await write(this.#path, [...this.#entries]);
        this.#recent.clear();
        await rm(recentOf(this.#path), { force: true });
      } else
        await write(
          recentOf(this.#path),
          [...this.#recent].map((name) => [name, this.#entries.get(name) ?? null]),
        );
    } catch {
      // Only a copy.
    }
  }

  #changed(name: string): void {
    this.#recent.add(name);
    this.#unsaved = true;
  }
}

type Saved = [name: string, known: Known | null][];

const recentOf = (path: string): string => path.replace(/\.json$/, "-recent.json");

/** Both files. */
export const indexFiles = (path: string): string[] => [path, recentOf(path)];

/** None where there is no such file yet, or one that was damaged: everything is read afresh then. */
async function savedIn(path: string): Promise<Saved> {
  try {
    const saved = JSON.parse(await readFile(path, "utf8")) as { version: string; entries: Saved };
    return saved.version === version() ? saved.entries : [];
  } catch {
    return [];
  }
}

const write = (path: string, entries: Saved): Promise<void> =>
  writeFileText(path, JSON.stringify({ version: version(), entries }), { durable: false });

let current: string | undefined;
const version = () => (current ??= `${format} ${fingerprint(Application)}`);
