/** Which application is in which file. */
import type { Application } from "@afterword/core";
import { mkdir, readFile, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { rememberFolder, unreadableMessage, whyUnavailable } from "./availability.ts";
import { IndexFile, indexFiles, type Good, type Known } from "./disk/index-file.ts";
import { exists, lookAtAll } from "./disk/read-file.ts";
import { entryOf, scan, type Entry, type Scan } from "./disk/scan.ts";
import { writeFileText } from "./disk/write-file.ts";
import { tryRead, type Files } from "./files.ts";
import { idFromName, revOf, withIds } from "./ids.ts";
import { fileProblem, type Problem } from "./problem.ts";
import type { Listing, Stored } from "./store.ts";
import { readApplication } from "./text/read.ts";
import { same } from "./text/value.ts";

export class Catalog {
  readonly #files: Files;
  #index: Promise<IndexFile> | undefined;
  /** What was given out for an application that was read: the same object while nothing changes. */
  readonly #given = new WeakMap<Application, Stored>();

  constructor(files: Files) {
    this.#files = files;
  }

  async list(): Promise<Listing> {
    const { layout } = this.#files;
    const index = await (this.#index ??= IndexFile.load(layout.index));
    const unavailable = await whyUnavailable(layout);
    if (unavailable !== undefined) return this.#lastKnown(index, unavailable);
    if (!(await exists(layout.folder))) {
      const message = `There is no folder ${layout.folder} yet.`;
      return { applications: [], problems: [fileProblem(layout.folder, message, "warning")] };
    }
    let found: Scan;
    try {
      found = await this.#scan(index);
    } catch (error) {
      return this.#lastKnown(index, unreadableMessage(layout, error));
    }
    const { entries, blocked } = found;
    const read = await this.#readAll(index, entries);
    for (const [name, problem] of blocked)
      read.push({
        entry: entryOf(layout.folder, name, new Set()),
        known: unreadable(problem, lastGood(index.last(name))),
      });
    if (blocked.size > 0) read.sort((a, b) => (a.entry.name < b.entry.name ? -1 : 1));
    index.keepOnly(new Set([...entries.map(({ name }) => name), ...blocked.keys()]));
    await Promise.all([index.save(), rememberFolder(layout, entries.length > 0)]);
    const problems = found.problems;
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
      const known = await readKnown(path, undefined);
      if (known?.application && (known.application.id ?? idFromName(name)) === id)
        return stored(id, path, known as Good);
    }
    const found = (await this.list()).applications.find((one) => one.id === id);
    if (found && !found.stale) await this.#rememberPlace(id, basename(found.file));
    return found;
  }

  /** Leaves no trace of what was read, and of where an id was. */
  async forget(id?: string): Promise<void> {
    if (id !== undefined) await this.#forgetPlace(id);
    const { index, answer } = this.#files.layout;
    this.#index = undefined;
    await Promise.all([answer, ...indexFiles(index)].map((path) => rm(path, { force: true })));
  }

  /** All applications as they were when the folder could be read. */
  #lastKnown(index: IndexFile, message: string): Listing {
    const { folder } = this.#files.layout;
    const unavailable = fileProblem(folder, message);
    const names = index.names().toSorted();
    const read = names.flatMap((name): Read[] => {
      const good = lastGood(index.last(name));
      return good ? [{ entry: entryOf(folder, name, new Set(names)), known: unreadable(unavailable, good) }] : [];
    });
    return { applications: this.#identified(read, []), problems: [unavailable], unavailable };
  }

  /** Some editors save by moving a file away and writing it anew: one that is gone is looked for a second time. */
  async #scan(index: IndexFile): Promise<Scan> {
    const { layout, deleted } = this.#files;
    const found = await scan(layout.folder, ".md");
    const names = new Set([...found.entries.map(({ name }) => name), ...found.blocked.keys()]);
    const isMissing = index.names().some((name) => !names.has(name) && !deleted.has(name));
    if (!isMissing) return found;
    await sleep(savingTakes);
    return scan(layout.folder, ".md");
  }

  /** From the index where a file is as it was; the others are read, a few at a time. */
  async #readAll(index: IndexFile, entries: readonly Entry[]): Promise<Read[]> {
    const stats = await lookAtAll(entries.map(({ path }) => path));
    const found = entries.map((entry, at) => {
      const stat = stats[at];
      return { entry, isThere: stat !== undefined, known: stat && index.fresh(entry.name, stat) };
    });
    const changed = found.filter((one) => one.isThere && !one.known);
    for (let from = 0; from < changed.length; from += batch) {
      await Promise.all(
        changed.slice(from, from + batch).map(async (one) => {
          const { name, path } = one.entry;
          one.known = await readKnown(path, index.last(name));
          if (one.known) index.set(name, one.known);
        }),
      );
    }
    return found.filter((one): one is typeof one & Read => one.known !== undefined);
  }

  #identified(read: readonly Read[], problems: Problem[]): Stored[] {
    const applications: Stored[] = [];
    const owners = new Map<string, Read>();
    const byName = new Map(read.map((one) => [one.entry.name, one]));
    for (const one of read) {
      const { entry, known } = one;
      problems.push(...known.problems);
      const good = lastGood(known);
      if (!good) continue;
      const own = good.application.id ?? idFromName(entry.name);
      if (entry.copy && (entry.copy.certain || isCopyOf(good, lastGood(byName.get(entry.copy.of)?.known)))) {
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
      applications.push(this.#give(id, entry.path, good, known.application ? undefined : known.problems[0]));
    }
    return applications;
  }

  #give(id: string, file: string, good: Good, stale: Problem | undefined): Stored {
    const before = this.#given.get(good.application);
    if (before?.id === id && before.file === file && before.rev === good.rev && same(before.stale, stale))
      return before;
    const given = frozen(stored(id, file, good, stale));
    this.#given.set(good.application, given);
    return given;
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
/** Between moving a file away and writing it anew, in milliseconds. */
const savingTakes = 100;

interface Read {
  entry: Entry;
  known: Known;
}

/** `before` is what was known of the file so far. */
async function readKnown(path: string, before: Known | undefined): Promise<Known | undefined> {
  const seen = Date.now();
  const found = await tryRead(path);
  if (!found) return undefined;
  if ("problem" in found) return { ...unreadable(found.problem, lastGood(before)), seen };
  const rev = revOf(found.bytes);
  if (before?.rev === rev && before.application) return { ...before, stat: found.stat, seen };
  const { application, notes, problems } = readApplication(found.text, path);
  const known: Known = { stat: found.stat, seen, rev, notes, problems };
  if (application) return { ...known, application };
  const good = lastGood(before);
  return good ? { ...known, good } : known;
}

function unreadable(problem: Problem, good: Good | undefined): Known {
  const stat = { mtimeMs: Infinity, ctimeMs: 0, size: 0, ino: 0 };
  return { stat, seen: 0, rev: "", notes: "", problems: [problem], ...(good && { good }) };
}

/** What a file says, or said when it could be read. */
function lastGood(known: Known | undefined): Good | undefined {
  return known?.application ? (known as Good) : known?.good;
}

function stored(id: string, file: string, { rev, application, notes }: Good, stale?: Problem): Stored {
  return { id, rev, file, application: withIds(application, id), notes, ...(stale && { stale }) };
}

/** Given out again and again, so nobody may change it. */
function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const inner of Object.values(value)) frozen(inner);
  return Object.freeze(value);
}

/** A name such as `acme 2.md` is a copy only where it says the same id, or the same company and role. */
function isCopyOf({ application: copy }: Good, original: Good | undefined): boolean {
  if (!original) return false;
  return copy.id === undefined
    ? copy.company === original.application.company && copy.role === original.application.role
    : copy.id === original.application.id;
}

function copyMessage(entry: Entry): string {
  const { of, by } = entry.copy!;
  return `${entry.name} is a copy that ${by} made because ${of} was changed in two places. Take what you need from it, then delete it.`;
}
