/** A glance at files without opening them: enough to tell whether they are what they were. */
import { lstatSync, readdirSync } from "node:fs";

/** The names in a folder; none where it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * What tells a file from what it was, and when it last changed, in milliseconds since 1970. Undefined where there is none.
 * Where it is there and cannot be looked at now, such as on a network drive gone to sleep, the sign is the reason.
 */
export function lookAt(file: string): { sign: string; changed: number } | undefined {
  try {
    const stat = lstatSync(file, { throwIfNoEntry: false });
    if (!stat) return undefined;
    const { mtimeMs, ctimeMs, size, ino, mode } = stat;
    return { sign: [mtimeMs, ctimeMs, size, ino, mode].join(" "), changed: Math.max(mtimeMs, ctimeMs) };
  } catch (error) {
    return { sign: (error as NodeJS.ErrnoException).code ?? "unknown", changed: Infinity };
  }
}
