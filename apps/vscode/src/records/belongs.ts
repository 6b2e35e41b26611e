import { realpath } from "node:fs/promises";
import { dirname, relative } from "node:path";

/**
 * In which folder of ours a file is: '' for the folder of applications itself, 'templates' or the like below it, '..' and the like
 * for anything else. `folder` is a real path; the file's may lead through links, or spell its drive another way.
 */
export async function belongsTo(folder: string, file: string): Promise<string> {
  const where = dirname(file);
  return relative(folder, await realpath(where).catch(() => where));
}
