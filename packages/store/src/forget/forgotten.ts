/** What forgetting an application or a person deletes and what it leaves. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Files } from "../files.ts";
import { isRecordText } from "../local-state.ts";
import { fileProblem, StoreError, type Problem } from "../problem.ts";

export interface Forgotten {
  /** Deleted, or rewritten without the person. */
  files: string[];
  /** Applications whose earlier versions were wiped. */
  versions: string[];
  /** Files that may still mention them and must be looked at by hand, in subfolders and on this machine too. */
  left: string[];
  /** What could not be read, and so may still mention them. */
  unread: string[];
  /** Why a file stays as it is that was to be deleted or rewritten. */
  problems: Problem[];
}

/** What forgetting would touch. */
export interface Mentions extends Omit<Forgotten, "problems"> {
  /** In how many places the files would be changed; none where they are deleted. */
  places: number;
  /** What this machine noted beside the folder that would be changed. */
  notes: string[];
}

/** One file that cannot be written never stops the others. */
export async function attempted(problems: Problem[], path: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    problems.push(fileProblem(path, error.message.replace(" Nothing was changed.", "")));
  }
}

/** Addresses, paths and accounts that hold a name: they stay as they are, and are named. */
export const placesAmong = ({ layout }: Files, notes: readonly string[]): string[] =>
  notes.filter((name) => !isRecordText(name)).map((name) => join(layout.state, name));

/** Looks through everything in the folder, subfolders included; git's own files are beyond reach. */
export async function search(
  folder: string,
  isIn: (text: string, path: string) => boolean,
  isInName: (name: string, path: string) => boolean = isIn,
): Promise<{ mention: string[]; unread: string[] }> {
  const found = { mention: [] as string[], unread: [] as string[] };
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return { ...found, unread: [folder] };
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name === ".git") continue;
    if (entry.isDirectory()) {
      const inside = await search(path, isIn, isInName);
      found.mention.push(...inside.mention);
      found.unread.push(...inside.unread);
      continue;
    }
    // A file that is no text may still have a name in it.
    const text = entry.isFile() ? await readFile(path, "utf8").catch(() => undefined) : undefined;
    if (text === undefined) found.unread.push(path);
    else if (isIn(text, path) || isInName(entry.name, path)) found.mention.push(path);
  }
  return found;
}
