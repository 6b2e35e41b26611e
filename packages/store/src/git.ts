/**
 * Folders kept in git. Two branches that both add to a log change the same place, which git would call a conflict; its own
 * `union` driver keeps the lines of both instead, and needs no set-up on any machine.
 */
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exists } from "./disk/read-file.ts";

const attributes = `# Where two branches both added to an application, such as to its log, git keeps the lines of both.
*.md merge=union
README.md !merge
`;

/** Asks git for it where the folder is in a repository and says nothing about merging yet. */
export async function mergeCleanly(folder: string): Promise<void> {
  if (!(await isInRepository(folder))) return;
  await writeFile(join(folder, ".gitattributes"), attributes, { flag: "wx" }).catch(() => {});
}

async function isInRepository(folder: string): Promise<boolean> {
  if (await exists(join(folder, ".git"))) return true;
  const parent = dirname(folder);
  return parent !== folder && isInRepository(parent);
}
