/** Going back to an earlier version of a file. Itself a change, so that it can be taken back too. */
import { basename, join } from "node:path";
import type { Catalog } from "./catalog.ts";
import { readIfThere, type Files } from "./files.ts";
import { fileNameFor } from "./disk/names.ts";
import { scan } from "./disk/scan.ts";
import { currentRev, happened, undoable, type Version } from "./history.ts";
import { anotherNow, goesBy } from "./ids.ts";
import { StoreError } from "./problem.ts";
import { readApplication } from "./text/read.ts";

export interface Undone {
  /** Absent where it was the settings. */
  id?: string;
  file: string;
  /** What was taken back, newest first. */
  labels: string[];
  /** `deleted` where the change had made the file. */
  how: "restored" | "deleted";
  /** What was done in the same go, such as the rest of an import, and taken back with it. */
  along: Omit<Undone, "along">[];
}

export async function undo(files: Files, catalog: Catalog, options: { id?: string; from?: number }): Promise<Undone> {
  const {
    keys: [key, ...rest],
    batch,
  } = options.id === undefined ? await files.history.latest() : { keys: [options.id], batch: undefined };
  if (key === undefined) throw nothing();
  // All of it or none: whatever was changed by hand since is found before the first file is touched.
  if (rest.length > 0)
    for (const each of [key, ...rest]) await lastChange(files, await placeOf(files, catalog, each), each);
  const undone =
    batch === undefined
      ? await takeBack(files, catalog, key, options.from)
      : await takeBackBatch(files, catalog, key, batch);
  const along: Undone["along"] = [];
  for (const each of rest) along.push(await takeBackBatch(files, catalog, each, batch));
  return { ...undone, along };
}

/** All that one go did to one file, which may be more than one change. */
async function takeBackBatch(
  files: Files,
  catalog: Catalog,
  key: string,
  batch: string | undefined,
): Promise<Omit<Undone, "along">> {
  const undone = await takeBack(files, catalog, key);
  while (undoable(await files.history.versions(key))?.batch === batch) {
    const { labels, ...before } = await takeBack(files, catalog, key);
    Object.assign(undone, before, { labels: [...undone.labels, ...labels] });
  }
  return undone;
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

async function lastChange(files: Files, name: string, key: string): Promise<Version> {
  const found = await readIfThere(join(files.layout.folder, name));
  return lastOf(await files.history.versions(key), found?.text ?? null, name);
}

async function takeBack(files: Files, catalog: Catalog, key: string, from?: number): Promise<Omit<Undone, "along">> {
  const name = await placeOf(files, catalog, key);
  const file = join(files.layout.folder, name);
  return files.locked(name, async (held) => {
    const found = await readIfThere(file);
    if (found && !key.startsWith("_") && !isOurs(found.text, key, name)) throw anotherNow(name);
    const taken =
      from === undefined ? [await lastChange(files, name, key)] : since(await files.history.versions(key), from);
    const target = taken.at(-1)!;
    const label = `undo ${target.label}`;
    const entry = { key, label, ...(from === undefined && { undoes: target.number }) };
    if (target.before === null) {
      if (found && !(await held.remove(file, found, entry))) return undefined;
    } else if (found?.text !== target.before && !(await held.replace(file, target.before, found, entry)))
      return undefined;
    return {
      ...(!key.startsWith("_") && { id: key }),
      file,
      labels: taken.map((version) => version.label),
      how: target.before === null ? "deleted" : "restored",
    };
  });
}

function lastOf(versions: readonly Version[], text: string | null, name: string): Version {
  const made = happened(versions, text);
  const version = undoable(made);
  if (!version) throw new StoreError("not-found", `There is no change of ${name} left to take back.`);
  if (made.at(-1)!.after !== currentRev(text)) {
    throw new StoreError(
      "conflict",
      `${name} was changed by hand since. Nothing was changed; the history has the versions by number, and you can go back to one.`,
    );
  }
  return version;
}

function since(versions: readonly Version[], from: number): Version[] {
  const found = versions.filter((version) => version.number >= from);
  if (found[0]?.number !== from) throw new StoreError("not-found", `There is no change number ${from}.`);
  return found.toReversed();
}
