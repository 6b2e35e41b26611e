/** What lies in the folder: which files are ours to read, and what is wrong with the others. */
import { lstat, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileProblem, type Problem } from "../problem.ts";
import { conflictCopy, evictedName, foldName, isSafeName, type ConflictCopy } from "./names.ts";
import { diskError, notPlain } from "./read-file.ts";

export interface Entry {
  name: string;
  path: string;
  copy?: ConflictCopy;
}

export interface Scan {
  entries: Entry[];
  problems: Problem[];
  /** Names that are there and cannot be read, and why: links, devices, files that a sync service took off this machine. */
  blocked: Map<string, Problem>;
}

/** The files directly in `folder` that end in `extension`, by name. A folder that is not there is empty, and one that is a link is left alone. */
export async function scan(folder: string, extension: ".md" | ".yaml"): Promise<Scan> {
  if (await isLink(folder))
    return {
      entries: [],
      problems: [fileProblem(folder, `${basename(folder)} is a link to somewhere else, so it is left alone.`)],
      blocked: new Map(),
    };
  const found = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw diskError(error, folder);
  });
  const problems: Problem[] = [];
  const blocked = new Map<string, Problem>();
  const block = (name: string, message: string, severity?: Problem["severity"]) =>
    blocked.set(name, fileProblem(join(folder, name), message, severity));
  const names = new Set(found.map((entry) => entry.name));
  const entries: Entry[] = [];
  const folded = new Map<string, string>();
  for (const entry of found.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry;
    const path = join(folder, name);
    const evicted = evictedName(name);
    if (evicted?.endsWith(extension) && !names.has(evicted))
      block(evicted, `${evicted} is in iCloud but not on this machine: open it once to download it.`, "warning");
    if (!name.endsWith(extension) || name.startsWith(".") || /^readme\.md$/i.test(name) || entry.isDirectory())
      continue;
    if (entry.isSymbolicLink())
      block(name, `${name} is a link to somewhere else, so it is left alone: put the file itself here.`);
    else if (!entry.isFile()) block(name, notPlain(name, entry));
    else {
      const twin = folded.get(foldName(name));
      folded.set(foldName(name), name);
      if (twin !== undefined)
        problems.push(
          fileProblem(path, `${name} and ${twin} have the same name on other systems: rename one of them.`, "warning"),
        );
      if (!isSafeName(name))
        problems.push(fileProblem(path, `${name} cannot exist under this name on every system: rename it.`, "warning"));
      entries.push(entryOf(folder, name, names));
    }
  }
  return { entries, problems, blocked };
}

/** `names` are all the names beside it: what looks like the copy of a file that is not there is none. */
export function entryOf(folder: string, name: string, names: ReadonlySet<string>): Entry {
  const copy = conflictCopy(name);
  return { name, path: join(folder, name), ...(copy && (copy.certain || names.has(copy.of)) && { copy }) };
}

export const isLink = (path: string): Promise<boolean> =>
  lstat(path).then(
    (stat) => stat.isSymbolicLink(),
    () => false,
  );
