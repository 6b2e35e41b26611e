import { readFile } from "node:fs/promises";
import { ServiceError, type Action, type Fields, type Outcome, type Service, type TypedFields } from "../src/index.ts";
import { filesIn } from "./answers.ts";

/** What an action says, with what else there is to know; or `code: message` where it is refused. */
export async function say<F extends Fields>(
  service: Service,
  action: Action<F>,
  typed: TypedFields,
  options?: { confirmed?: boolean },
): Promise<string> {
  try {
    const { said, notes = [] } = await service.run(action, typed, options);
    return [said, ...notes].join(" ");
  } catch (error) {
    if (error instanceof ServiceError) return `${error.code}: ${error.message}`;
    throw error;
  }
}

/** Runs an action that has to succeed. */
export const done = <F extends Fields>(service: Service, action: Action<F>, typed: TypedFields): Promise<Outcome> =>
  service.run(action, typed);

/** What one application's file says. */
export async function fileOf(service: Service, application: string): Promise<string> {
  const stored = await service.store.get(application);
  return stored === undefined ? "(no file)" : readFile(stored.file, "utf8");
}

/** Every file of the folder with what it says. */
export const allFiles = ({ environment: { folder } }: Service): Promise<Record<string, string>> => filesIn(folder);

/** The lines that a change added to a file. */
export function added(before: string, after: string): string[] {
  const left = before.split("\n");
  return after.split("\n").filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
