import { logged, type Application, type LogEntry } from "@afterword/core";
import { ServiceError } from "../error.ts";

/**
 * Adds an entry to the log.
 * @throws ServiceError `already-done` where the very same entry is there: a form sent twice.
 */
export function logOnce(application: Application, entry: LogEntry): Application {
  const wanted = JSON.stringify(sorted(entry));
  if (application.log.some((known) => JSON.stringify(sorted(known)) === wanted))
    throw new ServiceError("already-done", `This is on record already, at ${entry.at}. Undo takes it back.`);
  return logged(application, entry);
}

const sorted = (entry: LogEntry): [string, unknown][] =>
  Object.entries(entry)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
