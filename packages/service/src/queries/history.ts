import { Temporal } from "temporal-polyfill";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { idOf } from "../record/id-of.ts";
import { asServiceError, type Service } from "../service.ts";

/** One change of an application, with the lines that it took away and brought. */
export interface HistoryEntry {
  /** Counts up for each application: for `undo` with `from`. */
  readonly number: number;
  /** The change that it was part of: for `undo` with `change`. */
  readonly change: string;
  readonly at: Temporal.Instant;
  /** What was done. */
  readonly label: string;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

/**
 * The last changes of one application, oldest first; also of one that was deleted, by its id.
 * @throws ServiceError `not-found` or `ambiguous`.
 */
export const history = (service: Service, name: string): Promise<readonly HistoryEntry[]> =>
  asServiceError(async () => {
    const { store, environment } = service;
    const id = await idOf(name, { store, snapshot: await service.snapshot() });
    const versions = await store.history(id);
    const last = versions.at(-1);
    const current = last && (await readFile(join(environment.folder, last.name), "utf8").catch(() => ""));
    return versions.map(({ number, change, at, label, before }, index) => ({
      number,
      change,
      at: Temporal.Instant.fromEpochMilliseconds(at),
      label,
      ...difference(before ?? "", versions[index + 1]?.before ?? current ?? ""),
    }));
  });

function difference(before: string, after: string): Pick<HistoryEntry, "gone" | "come"> {
  const without = (text: string, other: string): string[] => {
    const left = other.split(/\r?\n/);
    return text.split(/\r?\n/).filter((line) => {
      const found = left.indexOf(line);
      if (found >= 0) left.splice(found, 1);
      return found < 0 && line.trim() !== "";
    });
  };
  return { gone: without(before, after), come: without(after, before) };
}
