import { logged, type Application, type LogEntry } from "@afterword/core";
import { ServiceError } from "../error.ts";

/**
 * Adds an entry to the log.
 * @throws ServiceError `already-done` where the very same entry is there: a form sent twice.
 */
export function logOnce(application: Application, entry: LogEntry): Application {
  if (isLogged(application, entry))
    throw new ServiceError("already-done", `This is on record already, at ${entry.at}. To remove it, use Undo.`);
  return logged(application, entry);
}

/** Whether the log holds the very same entry. */
export function isLogged({ log }: Application, entry: LogEntry): boolean {
  const wanted = JSON.stringify(sorted(entry));
  return log.some((known) => JSON.stringify(sorted(known)) === wanted);
}

const sorted = (entry: LogEntry): [string, unknown][] =>
  Object.entries(entry)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
