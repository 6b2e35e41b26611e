import { ServiceError } from "@afterword/service";
import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Looks whether the folder of applications is there or can be made, before anybody is asked anything.
 * @throws ServiceError `storage` where a file is in its place, or where nothing can be written.
 */
export async function requireWritable(folder: string): Promise<void> {
  for (let at = folder; ; at = dirname(at)) {
    const found = await stat(at).catch(() => undefined);
    if (!found && dirname(at) !== at) continue;
    if (found && !found.isDirectory())
      throw new ServiceError(
        "storage",
        `${at} is a file, where the folder of your applications belongs. Move it away, or choose another folder.`,
      );
    const isWritable = await access(at, constants.W_OK).then(
      () => true,
      () => false,
    );
    if (!isWritable)
      throw new ServiceError("storage", `Nothing can be written in ${at}. Allow it, or choose another folder.`);
    return;
  }
}
