/** Reads a file that anybody may have put there: never through a link, never a device, never more than it should be. */
import { constants, lstat as lstatLater, type Stats } from "node:fs";
import { access, lstat, open, type FileHandle } from "node:fs/promises";
import { basename } from "node:path";
import { StoreError } from "../problem.ts";

export const sizeLimit = 1024 * 1024;

export interface FileText {
  text: string;
  /** Names the contents: equal exactly where the bytes are. */
  bytes: Buffer;
  stat: Stat;
}

/** What tells a changed file from an unchanged one. */
export interface Stat {
  mtimeMs: number;
  ctimeMs: number;
  size: number;
  ino: number;
}

/** A disk may count time in steps of two seconds: a file this fresh, in milliseconds, can change again without a trace. */
export const settledAfter = 2500;

/** @throws StoreError `invalid` (a link, not a file, over 1 MB, not UTF-8), `not-found`, `storage`. */
export async function readFileText(path: string): Promise<FileText> {
  const handle = await openPlainFile(path);
  try {
    const stat = await handle.stat();
    const name = basename(path);
    if (!stat.isFile()) throw new StoreError("invalid", notPlain(name, stat));
    if (stat.size > sizeLimit) throw tooLarge(name);
    const buffer = await handle.readFile();
    if (buffer.length > sizeLimit) throw tooLarge(name);
    return {
      text: decode(buffer, name),
      bytes: buffer,
      stat: { mtimeMs: stat.mtimeMs, ctimeMs: stat.ctimeMs, size: stat.size, ino: stat.ino },
    };
  } finally {
    await handle.close();
  }
}

async function openPlainFile(path: string): Promise<FileHandle> {
  const name = basename(path);
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
  try {
    // Windows has no such flag, so it has to be a look before.
    if (constants.O_NOFOLLOW === undefined && (await lstat(path)).isSymbolicLink()) throw linked(name);
    return await open(path, flags);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ELOOP" || code === "EMLINK") throw linked(name);
    if (code === "ENXIO" || code === "EOPNOTSUPP") {
      const found = await lstat(path).catch(() => undefined);
      if (found && !found.isFile()) throw new StoreError("invalid", notPlain(name, found), { cause: error });
    }
    throw diskError(error, name);
  }
}

function decode(buffer: Buffer, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(buffer);
  } catch (error) {
    throw new StoreError("invalid", `${name} is not UTF-8 text, so it is left alone: save it as UTF-8.`, {
      cause: error,
    });
  }
}

/** What stands where a file should, in words. */
export function notPlain(
  name: string,
  found: Pick<Stats, "isDirectory" | "isSocket" | "isFIFO" | "isBlockDevice" | "isCharacterDevice">,
): string {
  const kind = found.isDirectory()
    ? "a folder"
    : found.isSocket()
      ? "a socket"
      : found.isFIFO()
        ? "a named pipe"
        : found.isBlockDevice() || found.isCharacterDevice()
          ? "a device"
          : "something else";
  return `${name} is ${kind}, not a file, so it is left alone.`;
}

const linked = (name: string) => new StoreError("invalid", `${name} is a link to somewhere else, so it is left alone.`);
const tooLarge = (name: string) => new StoreError("invalid", `${name} is larger than 1 MB, so it is left alone.`);

/** The system's refusal in words. `name` is the file it was about. */
export function diskError(error: unknown, name: string): StoreError {
  const code = (error as NodeJS.ErrnoException).code;
  if (error instanceof StoreError) return error;
  if (code === "ENOENT") return new StoreError("not-found", `There is no ${name}.`, { cause: error });
  const reason =
    code === "ENOSPC" || code === "EDQUOT"
      ? "the disk is full"
      : code === "EROFS"
        ? "the disk can only be read"
        : code === "EACCES" || code === "EPERM"
          ? "permission is denied"
          : code === "EBUSY"
            ? "another program is using it"
            : code === "ENOTDIR"
              ? "it is not a folder"
              : code === "ENAMETOOLONG"
                ? "the name is too long"
                : code === "EMFILE" || code === "ENFILE"
                  ? "too many files are open"
                  : `the system says ${code ?? String(error)}`;
  return new StoreError("storage", `${name} could not be read or written: ${reason}. Nothing was changed.`, {
    cause: error,
  });
}

/** What the system says of files without opening them; nothing where there is none. Never blocks the thread. */
export async function lookAtAll(paths: readonly string[]): Promise<(Stat | undefined)[]> {
  const found: (Stat | undefined)[] = [];
  let left = paths.length;
  if (left === 0) return found;
  // Asked with callbacks: ten thousand promises would cost more than what they wait for.
  return new Promise((resolve) => {
    for (const [at, path] of paths.entries())
      lstatLater(path, (error, stat) => {
        if (!error) found[at] = stat;
        // There, but nobody may look now: reading it says why.
        else if (error.code !== "ENOENT") found[at] = { mtimeMs: Infinity, ctimeMs: 0, size: 0, ino: 0 };
        if (--left === 0) resolve(found);
      });
  });
}

export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
