/** Whether somebody is in the middle of saving a file in place: replacing it then would lose the rest of what they write. */
import { readdir, readFile, readlink, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import type { Stat } from "./read-file.ts";

/** A file that was written this long ago, in milliseconds, is done with. */
const doneAfter = 10_000;
/** Between two pieces of one save, in milliseconds. */
const pause = 300;

/** `before` is the file as it was read. Takes no time where it is not fresh. */
export async function isBeingWritten(path: string, before: Stat): Promise<boolean> {
  const age = Date.now() - Math.max(before.mtimeMs, before.ctimeMs);
  if (age > doneAfter) return false;
  if (age < pause) await sleep(pause - Math.max(0, age));
  const now = await stat(path).catch(() => undefined);
  if (now?.mtimeMs !== before.mtimeMs || now.size !== before.size) return true;
  if (process.platform !== "linux" || !(await isOpenForWriting(path))) return false;
  // The caller asks again: this is what it waits between two questions.
  await sleep(pause);
  return true;
}

/** As far as the system lets this user look. */
async function isOpenForWriting(path: string): Promise<boolean> {
  const processes = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  for (const process of processes) {
    const open = await readdir(`/proc/${process}/fd`).catch(() => []);
    const targets = await Promise.all(open.map((fd) => readlink(`/proc/${process}/fd/${fd}`).catch(() => "")));
    for (const [at, target] of targets.entries()) {
      if (target !== path) continue;
      const info = await readFile(`/proc/${process}/fdinfo/${open[at]}`, "utf8").catch(() => "");
      // The last octal digit of the flags: 1 writes, 2 reads and writes.
      if (/^flags:\s*\d*[12567]$/m.test(info)) return true;
    }
  }
  return false;
}
