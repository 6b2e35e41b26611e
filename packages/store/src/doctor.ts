/** Checks every file of the folder and repairs what needs no decision of the user. */
import { join, relative } from "node:path";
import { acceptEmpty, identityOf, isReplacedByEmpty } from "./availability.ts";
import type { Catalog } from "./catalog.ts";
import { sweepLocks } from "./disk/lock.ts";
import { locksFolder } from "./disk/locks-folder.ts";
import { sweep, sweepTree } from "./disk/write-file.ts";
import { readIfThere, tryRead, type Files } from "./files.ts";
import { idFromName, newChange } from "./ids.ts";
import type { Layout } from "./layout.ts";
import { fileProblem, type Problem } from "./problem.ts";
import type { Store } from "./store.ts";
import { readApplication } from "./text/read.ts";

export interface Doctored {
  problem: Problem;
  /** What was done, or with `repair: false` what could be. Nothing where only you can tell what is right. */
  action?: string;
  repaired: boolean;
}

export async function doctor(store: Store, files: Files, catalog: Catalog, repair: boolean): Promise<Doctored[]> {
  const { layout } = files;
  const found: Doctored[] = [];
  const note = (problem: Problem, action?: string) =>
    found.push({ problem, ...(action !== undefined && { action }), repaired: repair && action !== undefined });

  const inside = relative(layout.folder, layout.state);
  if (!inside.startsWith("..") && !/^[A-Za-z]:|^[/\\]/.test(inside)) {
    note(
      fileProblem(
        layout.state,
        "The state of this machine lies inside the folder, where it would be synced: set AFTERWORD_STATE to a place outside.",
        "warning",
      ),
    );
  }
  if (repair) {
    const swept = await sweepLeftovers(layout);
    if (swept > 0)
      note(
        fileProblem(
          layout.folder,
          `Writers that died left ${swept} temporary ${swept === 1 ? "file" : "files"} or locks behind.`,
          "warning",
        ),
        "deleted",
      );
  }
  const { applications, problems, unavailable } = await catalog.list();
  if (unavailable) {
    const canBeEmpty = await isReplacedByEmpty(layout);
    if (repair && canBeEmpty) await acceptEmpty(layout);
    note(unavailable, canBeEmpty ? "took it for an empty folder from now on" : undefined);
    return found;
  }
  for (const problem of problems) {
    if (problem.at === "id" && problem.found !== undefined) {
      if (repair) await ownId(store, problem.file);
      note(problem, "gave it an id of its own");
    } else if (
      problem.expected !== undefined &&
      (await isIdentical(problem.file, join(layout.folder, problem.expected)))
    ) {
      if (repair) await removeCopy(files, problem.file, problem.found!);
      note(problem, "deleted the copy, which says exactly the same");
    } else note(problem);
  }
  for (const { id, file } of applications) {
    const text = await tryRead(file);
    if (!text || "problem" in text) continue;
    const read = readApplication(text.text, file).application;
    if (!read || (read.id !== undefined && read.interviews.every((round) => round.id !== undefined))) continue;
    if (problems.some((problem) => problem.file === file && problem.at === "id")) continue;
    if (repair) await store.update(id, (application) => application, { label: "write ids" });
    note(
      fileProblem(file, "This application, or a round of it, has no id in the file yet.", "warning"),
      "wrote the ids",
    );
  }
  for (const { problems } of [await store.settings(), await store.profiles(), await store.templates()])
    for (const problem of problems) note(problem);
  return found;
}

/** What killed programs left: temporary files wherever they were written, and locks. Returns how many. */
export async function sweepLeftovers(layout: Layout): Promise<number> {
  const swept = (await sweep([layout.folder, layout.profiles, layout.templates])) + (await sweepTree(layout.state));
  const identity = await identityOf(layout.folder);
  const locks = [layout.locks, ...(identity === undefined ? [] : [await locksFolder(identity)])];
  const counts = await Promise.all(locks.map(sweepLocks));
  return counts.reduce((a, b) => a + b, swept);
}

async function ownId(store: Store, file: string): Promise<void> {
  const stored = (await store.list()).applications.find((one) => one.file === file);
  if (stored) await store.update(stored.id, (application) => application, { label: "own id" });
}

async function isIdentical(copy: string, original: string): Promise<boolean> {
  const [a, b] = [await readIfThere(copy), await readIfThere(original)];
  return a !== undefined && b !== undefined && a.bytes.equals(b.bytes);
}

async function removeCopy(files: Files, path: string, name: string): Promise<void> {
  await files.locked(name, async (held) => {
    const found = await readIfThere(path);
    if (!found) return true;
    return (
      (await held.remove(path, found, { key: idFromName(name), label: "delete copy", change: newChange() })) ||
      undefined
    );
  });
}
