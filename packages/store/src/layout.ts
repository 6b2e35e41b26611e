/** Which paths a folder has, and where its state lives. */
import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  statSync,
} from "node:fs";
import { mkdir, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { whyUnavailable } from "./availability.ts";
import { diskError } from "./disk/read-file.ts";
import { StoreError } from "./problem.ts";

export interface Layout {
  folder: string;
  settings: string;
  profiles: string;
  templates: string;
  /** State of this folder alone. */
  state: string;
  /** Of what is in the state; the files' own locks are elsewhere, see `locksFolder`. */
  locks: string;
  history: string;
  /** The order of the versions of all files. */
  order: string;
  index: string;
  answer: string;
  /** There once the folder was. */
  seen: string;
  /** Which folder held applications. */
  identity: string;
}

/** Every way of writing the same folder leads to the same layout, so that all apps meet at the same state. */
export function layoutOf(folder: string, state: string): Layout {
  const real = realPath(resolve(folder));
  const all = join(resolve(state), "folders");
  const own = join(all, createHash("sha256").update(real).digest("hex").slice(0, 16));
  if (!existsSync(own)) takeAlong(real, all, own);
  return {
    folder: real,
    settings: join(real, "afterword.yaml"),
    profiles: join(real, "profiles"),
    templates: join(real, "templates"),
    state: own,
    locks: join(own, "locks"),
    history: join(own, "history"),
    order: join(own, "order"),
    index: join(own, "index.json"),
    answer: join(own, "answer.json"),
    seen: join(own, "seen"),
    identity: join(own, "identity"),
  };
}

/**
 * A folder that was moved or renamed takes its state along: its device and file number are still the same, and it was there before
 * that was noted. Where the state cannot be had it starts anew.
 */
function takeAlong(folder: string, all: string, own: string): void {
  try {
    const { dev, ino, birthtimeMs } = statSync(folder, { bigint: true });
    // Where the file system does not say how old a folder is, it could have the number of one that was deleted.
    if (birthtimeMs === 0n) return;
    for (const name of readdirSync(all)) {
      const note = join(all, name, "identity");
      const noted = statSync(note, { bigint: true, throwIfNoEntry: false });
      // A folder that is younger than the note only has the number of one that was deleted.
      if (!noted || noted.mtimeMs < birthtimeMs || readFileSync(note, "utf8") !== `${dev}:${ino}`) continue;
      return renameSync(join(all, name), own);
    }
  } catch {
    // There is none, or another program has just done it.
  }
}

/** A link that leads nowhere now, such as to a disk that is not connected, still means the place it leads to. */
function realPath(path: string, links = 0): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const parent = dirname(path);
    if ((error as NodeJS.ErrnoException).code !== "ENOENT" || parent === path || links > 40)
      throw diskError(error, path);
    const real = join(realPath(parent, links), basename(path));
    const target = lstatSync(real, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(real) : undefined;
    return target === undefined ? real : realPath(resolve(dirname(real), target), links + 1);
  }
}

/** Makes sure that the folder can be written to. One that vanished is not made anew: its files are elsewhere. */
export async function prepare(layout: Layout): Promise<void> {
  const there = await stat(layout.folder).catch(() => undefined);
  if (there && !there.isDirectory()) throw new StoreError("storage", `${layout.folder} is not a folder.`);
  const unavailable = await whyUnavailable(layout);
  if (unavailable !== undefined) throw new StoreError("storage", `${unavailable} Nothing was changed.`);
  // One that was there a moment ago and is gone by now vanished in between.
  for (const folder of there ? [layout.seen] : [layout.folder, layout.seen])
    await mkdir(folder, { recursive: true, mode: 0o700 }).catch((error) => {
      throw diskError(error, folder);
    });
}
