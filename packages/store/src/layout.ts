/** Which paths a folder has, and where its state lives. */
import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { diskError, exists } from "./disk/read-file.ts";
import { StoreError } from "./problem.ts";

export interface Layout {
  folder: string;
  settings: string;
  profiles: string;
  templates: string;
  /** State of this folder alone: two folders never share a lock. */
  state: string;
  locks: string;
  history: string;
  index: string;
  answer: string;
}

/** Every way of writing the same folder leads to the same layout, so that all apps meet at the same locks. */
export function layoutOf(folder: string, state: string): Layout {
  const real = realPath(resolve(folder));
  const own = join(resolve(state), "folders", createHash("sha256").update(real).digest("hex").slice(0, 16));
  return {
    folder: real,
    settings: join(real, "afterword.yaml"),
    profiles: join(real, "profiles"),
    templates: join(real, "templates"),
    state: own,
    locks: join(own, "locks"),
    history: join(own, "history"),
    index: join(own, "index.json"),
    answer: join(own, "answer.json"),
  };
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const parent = dirname(path);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || parent === path) throw diskError(error, path);
    return join(realPath(parent), basename(path));
  }
}

const marker = (layout: Layout) => join(layout.state, "seen");

/** Whether this folder was there before: then its absence means a disk taken out or a folder moved, not a first start. */
export const wasSeen = (layout: Layout): Promise<boolean> => exists(marker(layout));

/** Makes sure that the folder can be written to. One that vanished is not made anew: its files are elsewhere. */
export async function prepare(layout: Layout): Promise<void> {
  const there = await stat(layout.folder).catch(() => undefined);
  if (there?.isDirectory()) {
    await mkdir(marker(layout), { recursive: true, mode: 0o700 }).catch((error) => refuse(error, layout.state));
    return;
  }
  if (there) throw new StoreError("no-folder", `${layout.folder} is not a folder.`);
  if (await wasSeen(layout)) throw new StoreError("no-folder", goneMessage(layout));
  await mkdir(layout.folder, { recursive: true, mode: 0o700 }).catch((error) => refuse(error, layout.folder));
  await mkdir(marker(layout), { recursive: true, mode: 0o700 }).catch((error) => refuse(error, layout.state));
}

function refuse(error: unknown, path: string): never {
  throw diskError(error, path);
}

export const goneMessage = (layout: Layout): string =>
  `The folder ${layout.folder} is not there any more: was it moved, or is its disk not connected? Nothing was changed.`;
