import { writeFile } from "node:fs/promises";
import { DataError } from "./session.ts";

/**
 * Writes a file that only the user can read, and never over another: what we write is private, and a slip of the name must not
 * cost a file, nor a note that somebody worked on. @throws DataError in words.
 */
export async function writeNew(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: "wx", mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    throw new DataError(
      error.code === "EEXIST"
        ? `${path} exists already; choose another name`
        : `${path} could not be written (${error.code})`,
    );
  });
}
