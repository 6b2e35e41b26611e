/**
 * What was read from each file, so that it is read again only when it changed. Lives in the state folder and is only ever a
 * copy: losing it costs a second, never a fact.
 */
import { Application } from "@afterword/core";
import { mkdir, readFile } from "node:fs/promises";
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
}

/** Raise it when the same text would be read differently by other code with the same schema. */
const format = 1;

/** Loaded for one listing: what a listing gives out is the caller's own, and may be changed without harm to the next. */
export class IndexFile {
  readonly #path: string;
  readonly #entries: Map<string, Known>;
  #unsaved = 0;

  private constructor(path: string, entries: Map<string, Known>) {
    this.#path = path;
    this.#entries = entries;
  }

  static async load(path: string): Promise<IndexFile> {
    try {
      const saved = JSON.parse(await readFile(path, "utf8")) as {
        version: string;
        entries: [name: string, known: Known][];
      };
      if (saved.version === version()) return new IndexFile(path, new Map(saved.entries));
    } catch {
      // None yet, or one that was damaged: everything is read afresh.
    }
    return new IndexFile(path, new Map());
  }

  get(name: string, stat: Stat): Known | undefined {
    const known = this.#entries.get(name);
    if (!known || known.seen - Math.max(known.stat.mtimeMs, known.stat.ctimeMs) < settledAfter) return undefined;
    const same = (["mtimeMs", "ctimeMs", "size", "ino"] as const).every((key) => known.stat[key] === stat[key]);
    return same ? known : undefined;
  }

  set(name: string, known: Known): void {
    this.#entries.set(name, known);
    this.#unsaved++;
  }

  /** Keeps only these names, and saves where enough has changed to be worth it. A disk that refuses is no reason to fail. */
  async keep(names: readonly string[]): Promise<void> {
    const entries = this.#entries;
    const present = new Set(names);
    for (const name of entries.keys()) {
      if (!present.has(name)) {
        entries.delete(name);
        this.#unsaved++;
      }
    }
    if (this.#unsaved > entries.size / 50) await this.#save().catch(() => {});
  }

  async #save(): Promise<void> {
    const text = JSON.stringify({ version: version(), entries: [...this.#entries] });
    await mkdir(dirname(this.#path), { recursive: true, mode: 0o700 });
    await writeFileText(this.#path, text, { durable: false });
    this.#unsaved = 0;
  }
}

let current: string | undefined;
const version = () => (current ??= `${format} ${fingerprint(Application)}`);
