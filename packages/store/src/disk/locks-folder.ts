/**
 * Where the locks of a folder are: named after the folder itself, and in the same place for every program of this user, however
 * each was told where to keep its state.
 */
import { createHash } from "node:crypto";
import { lstat, mkdir } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { StoreError } from "../problem.ts";

let base: Promise<string> | undefined;

/** `identity` is the folder's, see `identityOf`. */
export async function locksFolder(identity: string): Promise<string> {
  base ??= firstUsable();
  base.catch(() => (base = undefined));
  return join(await base, createHash("sha256").update(identity).digest("hex").slice(0, 16));
}

/** Not from the environment, which differs from one program to the next. */
async function firstUsable(): Promise<string> {
  for (const path of candidates()) {
    const made = await mkdir(path, { recursive: true, mode: 0o700 }).then(
      () => true,
      () => false,
    );
    // In a place that everybody may write to, somebody else may have been there first.
    const found = made ? await lstat(path).catch(() => undefined) : undefined;
    if (found?.isDirectory() && (process.getuid === undefined || found.uid === process.getuid())) return path;
  }
  throw new StoreError(
    "storage",
    "There is no place for locks on this machine that may be written to, so nothing can be changed safely. Nothing was changed.",
  );
}

function candidates(): string[] {
  const shared = join(process.platform === "win32" ? tmpdir() : "/tmp", `afterword-${process.getuid?.() ?? "locks"}`);
  try {
    const home = userInfo().homedir;
    const own =
      process.platform === "win32"
        ? join(home, "AppData", "Local", "Afterword")
        : process.platform === "darwin"
          ? join(home, "Library", "Application Support", "Afterword")
          : join(home, ".local", "state", "afterword");
    return [join(own, "locks"), shared];
  } catch {
    // A user whom the system does not know, as in some containers.
    return [shared];
  }
}
