/** Which application is in which file. */
import type { Application } from "@afterword/core";
import { lstatSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { IndexFile, type Known } from "./disk/index-file.ts";
import { exists } from "./disk/read-file.ts";
import { scan, type Entry } from "./disk/scan.ts";
import { writeFileText } from "./disk/write-file.ts";
import { tryRead, type Files } from "./files.ts";
import { idFromName, revOf, withIds } from "./ids.ts";
import { goneMessage, wasSeen } from "./layout.ts";
import { fileProblem, type Problem } from "./problem.ts";
import type { Stored } from "./store.ts";
import { readApplication } from "./text/read.ts";

export class Catalog {
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  async list(): Promise<{ applications: Stored[]; problems: Problem[] }> {
    const { layout } = this.#files;
    if (!(await exists(layout.folder))) {
      const seen = await wasSeen(layout);
      const message = seen ? goneMessage(layout) : `There is no folder ${layout.folder} yet.`;
      return { applications: [], problems: [fileProblem(layout.folder, message, seen ? "error" : "warning")] };
    }
    const index = await IndexFile.load(layout.index);
    const { entries, problems } = await scan(layout.folder, ".md");
    const read = await this.#readAll(index, entries);
    await index.keep(entries.map((entry) => entry.name));
    const applications = this.#identified(read, problems);
    await Promise.all(
      problems.filter((problem) => problem.at === "id").map((problem) => this.#forgetPlace(problem.found!)),
    );
    return { applications, problems };
  }

  /** The file of an id; independent of how many there are, once it was looked up. */
  async find(id: string): Promise<Stored | undefined> {
    const { layout } = this.#files;
    const name = await readFile(this.#placeOf(id), "utf8").catch(() => undefined);
    if (name !== undefined && basename(name) === name) {
      const path = join(layout.folder, name);
      const known = await readKnown(path);
      if (known?.application && (known.application.id ?? idFromName(name)) === id)
        return stored(id, path, known, known.application);
    }
    const found = (await this.list()).applications.find((one) => one.id === id);
    if (found) await this.#rememberPlace(id, basename(found.file));
    return found;
  }

  /** Leaves no trace of what was read, and of where an id was. */
  async forget(id?: string): Promise<void> {
    if (id !== undefined) await this.#forgetPlace(id);
    const { index, answer } = this.#files.layout;
    await Promise.all([index, answer].map((path) => rm(path, { force: true })));
  }

  /** From the index where a file is as it was; the others are read, a few at a time. */
  async #readAll(index: IndexFile, entries: readonly Entry[]): Promise<Read[]> {
    // Asked without a promise each: ten thousand of those would cost more than what they wait for.
    const found = entries.map((entry) => {
      const stat = lstatSync(entry.path, { throwIfNoEntry: false });
      return { entry, known: stat && index.get(entry.name, stat) };
    });
    const changed = found.filter((one) => !one.known);
    for (let from = 0; from < changed.length; from += batch) {
      await Promise.all(
        changed.slice(from, from + batch).map(async (one) => {
          one.known = await readKnown(one.entry.path);
          if (one.known) index.set(one.entry.name, one.known);
        }),
      );
    }
    return found.filter((one): one is Read => one.known !== undefined);
  }

  #identified(read: readonly Read[], problems: Problem[]): Stored[] {
    const applications: Stored[] = [];
    const owners = new Map<string, Read>();
    for (const one of read) {
      const { entry, known } = one;
      const application = known.application;
      problems.push(...known.problems);
      if (!application) continue;
      const own = application.id ?? idFromName(entry.name);
      if (entry.copy && (entry.copy.certain || isCopyOf(one, read))) {
        problems.push({
          ...fileProblem(entry.path, copyMessage(entry), "warning"),
          found: entry.name,
          expected: entry.copy.of,
        });
        continue;
      }
      const owner = owners.get(own);
      if (owner) {
        const message = `${entry.name} has the same id (${own}) as ${owner.entry.name}: delete the line "id: ${own}" in the one that is the copy.`;
        problems.push({ ...fileProblem(entry.path, message), at: "id", found: own });
      }
      const id = owner ? idFromName(entry.name) : own;
      owners.set(id, one);
      applications.push(stored(id, entry.path, known, application));
    }
    return applications;
  }

  #placeOf(id: string): string {
    return join(this.#files.layout.state, "ids", revOf(id));
  }

  async #rememberPlace(id: string, name: string): Promise<void> {
    try {
      const path = this.#placeOf(id);
      await mkdir(join(path, ".."), { recursive: true, mode: 0o700 });
      await writeFileText(path, name, { durable: false });
    } catch {
      // Only a short cut.
    }
  }

  async #forgetPlace(id: string): Promise<void> {
    await rm(this.#placeOf(id), { force: true });
  }
}

/** Files at a time: enough to keep the disk busy, few enough for the system's limit of open files. */
const batch = 64;

interface Read {
  entry: Entry;
  known: Known;
}

async function readKnown(path: string): Promise<Known | undefined> {
  const seen = Date.now();
  const found = await tryRead(path);
  if (!found) return undefined;
  if ("problem" in found)
    return {
      stat: { mtimeMs: Infinity, ctimeMs: 0, size: 0, ino: 0 },
      seen,
      rev: "",
      notes: "",
      problems: [found.problem],
    };
  const { application, notes, problems } = readApplication(found.text, path);
  return { stat: found.stat, seen, rev: revOf(found.bytes), ...(application && { application }), notes, problems };
}

function stored(id: string, file: string, known: Known, application: Application): Stored {
  return { id, rev: known.rev, file, application: withIds(application, id), notes: known.notes };
}

/** A name such as `acme 2.md` is a copy only where it says the same id, or the same company and role. */
function isCopyOf({ entry, known }: Read, all: readonly Read[]): boolean {
  const original = all.find((other) => other.entry.name === entry.copy!.of)?.known.application;
  const copy = known.application;
  if (!original || !copy) return false;
  return copy.id === undefined
    ? copy.company === original.company && copy.role === original.role
    : copy.id === original.id;
}

function copyMessage(entry: Entry): string {
  const { of, by } = entry.copy!;
  return `${entry.name} is a copy that ${by} made because ${of} was changed in two places. Take what you need from it, then delete it.`;
}
