/** Going back to an earlier version of a file. Itself a change, so that it can be taken back too. */
import { basename, join } from "node:path";
import type { Catalog } from "./catalog.ts";
import { readIfThere, type Files } from "./files.ts";
import { fileNameFor } from "./disk/names.ts";
import { scan } from "./disk/scan.ts";
import { currentRev, inEffect, undoable, type Version } from "./history.ts";
import { anotherNow, goesBy, newChange } from "./ids.ts";
import { StoreError } from "./problem.ts";
import { readApplication } from "./text/read.ts";

export interface Undone {
  /** Absent where it was the settings. */
  id?: string;
  file: string;
  /** What was taken back, newest first. */
  labels: string[];
  /** What the undo itself is called in the history. */
  label: string;
  /** `deleted` where the change had made the file. */
  how: "restored" | "deleted";
  /** What was done in the same go, such as the rest of an import, and taken back with it. */
  along: Omit<Undone, "along">[];
}

/** What to take back: without either, the newest change that is still in effect. */
export interface UndoOptions {
  /** The newest change of this application alone. */
  id?: string;
  /** With `id`: this version, by its number, and every one after it. */
  from?: number;
  /** This change, whatever it did. */
  change?: string;
}

export async function undo(files: Files, catalog: Catalog, { id, from, change }: UndoOptions): Promise<Undone> {
  if (change !== undefined) return takeBackChange(files, catalog, change);
  if (id !== undefined) return { ...(await takeBack(files, catalog, id, { from })), along: [] };
  const seen = new Map<string, readonly Version[]>();
  for (const { key, number, change } of await files.history.places()) {
    const left = seen.get(key) ?? (await remaining(files, catalog, key));
    seen.set(key, left);
    if (left.some((version) => version.number === number)) return takeBackChange(files, catalog, change);
  }
  throw nothing();
}

/** All that one change did, to however many files: all of it or none. */
async function takeBackChange(files: Files, catalog: Catalog, change: string): Promise<Undone> {
  const keys = new Set((await files.history.places()).filter((place) => place.change === change).map(({ key }) => key));
  if (keys.size === 0) throw new StoreError("not-found", "There is no such change.");
  const left: string[] = [];
  for (const key of keys) {
    const versions = await remaining(files, catalog, key);
    if (!versions.some((version) => version.change === change)) continue;
    // Whatever was changed by hand since is found before the first file is touched.
    await lastChange(files, await placeOf(files, catalog, key), key, change);
    left.push(key);
  }
  const undone: Omit<Undone, "along">[] = [];
  for (const key of left) undone.push(await takeBackFile(files, catalog, key, change));
  const [first, ...along] = undone;
  if (!first) throw new StoreError("already-done", "This change was taken back already.");
  return { ...first, along };
}

/** What one change did to one file, which may be more than one step. */
async function takeBackFile(files: Files, catalog: Catalog, key: string, change: string) {
  const undone = await takeBack(files, catalog, key, { change });
  while ((await remaining(files, catalog, key)).some((version) => version.change === change)) {
    const { labels, ...before } = await takeBack(files, catalog, key, { change });
    Object.assign(undone, before, { labels: [...undone.labels, ...labels] });
  }
  return undone;
}

/** What was done to a file, is in effect, and was not taken back. */
async function remaining(files: Files, catalog: Catalog, key: string): Promise<readonly Version[]> {
  const versions = await files.history.versions(key);
  if (versions.length === 0) return [];
  const found = await readIfThere(join(files.layout.folder, await placeOf(files, catalog, key)));
  return undoable(inEffect(versions, found?.text ?? null));
}

const nothing = (): StoreError => new StoreError("not-found", "There is no change to take back.");

/** The file's name; somebody may have renamed it since, or given its name to another application. */
async function placeOf(files: Files, catalog: Catalog, key: string): Promise<string> {
  const last = (await files.history.versions(key)).at(-1);
  if (!last) throw nothing();
  if (key.startsWith("_")) return last.name;
  const there = await catalog.find(key);
  if (there) return basename(there.file);
  const { folder } = files.layout;
  const found = await readIfThere(join(folder, last.name));
  if (!found || isOurs(found.text, key, last.name)) return last.name;
  const { application } = readApplication(last.before ?? "", last.name);
  const names = (await scan(folder, ".md")).entries.map(({ name }) => name);
  return application ? fileNameFor(application.company, application.role, names) : last.name;
}

/** A file that nobody can read any more was what it was before. */
function isOurs(text: string, key: string, name: string): boolean {
  const { application } = readApplication(text, name);
  return !application || goesBy(key, name, application);
}

async function lastChange(files: Files, name: string, key: string, change?: string): Promise<Version> {
  const found = await readIfThere(join(files.layout.folder, name));
  return lastOf(await files.history.versions(key), found?.text ?? null, name, change);
}

async function takeBack(
  files: Files,
  catalog: Catalog,
  key: string,
  { from, change }: { from?: number | undefined; change?: string },
): Promise<Omit<Undone, "along">> {
  const name = await placeOf(files, catalog, key);
  const file = join(files.layout.folder, name);
  return files.locked(name, async (held) => {
    const found = await readIfThere(file);
    if (found && !key.startsWith("_") && !isOurs(found.text, key, name)) throw anotherNow(name);
    const taken =
      from === undefined
        ? [await lastChange(files, name, key, change)]
        : since(await files.history.versions(key), from);
    const target = taken.at(-1)!;
    if (from !== undefined && (found?.text ?? null) === target.before)
      throw new StoreError("already-done", `${name} is as it was before change ${from}. Nothing was changed.`);
    const label = from === undefined ? labelOfUndo(target.label) : `Went back to before: ${target.label}`;
    const entry = { key, label, change: newChange(), ...(from === undefined && { undoes: target.number }) };
    if (target.before === null) {
      if (found && !(await held.remove(file, found, entry))) return undefined;
    } else if (!(await held.replace(file, target.before, found, entry))) return undefined;
    return {
      ...(!key.startsWith("_") && { id: key }),
      file,
      labels: taken.map((version) => version.label),
      label,
      how: target.before === null ? "deleted" : "restored",
    };
  });
}

/** What an undo of a change is called; an undo of that one brings the change back. */
function labelOfUndo(label: string): string {
  const [, undone] = /^Taken back: (.*)$/s.exec(label) ?? [];
  if (undone !== undefined) return `Brought back: ${undone}`;
  return `Taken back: ${label.replace(/^(?:Recorded|Brought back): /, "")}`;
}

function lastOf(versions: readonly Version[], text: string | null, name: string, change?: string): Version {
  const left = undoable(inEffect(versions, text));
  const version = left.findLast((one) => change === undefined || one.change === change);
  if (!version) throw new StoreError("not-found", `There is no change of ${name} left to take back.`);
  if (version.after !== currentRev(text)) {
    const since = version === left.at(-1) ? "by hand since" : "again since";
    throw new StoreError(
      "conflict",
      `${name} was changed ${since}. Nothing was changed; the history has the versions by number, and you can go back to one.`,
    );
  }
  return version;
}

function since(versions: readonly Version[], from: number): Version[] {
  const found = versions.filter((version) => version.number >= from);
  if (found[0]?.number !== from) throw new StoreError("not-found", `There is no change number ${from}.`);
  return found.toReversed();
}
