import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { ServiceError, type Action, type Fields, type Outcome, type Service, type TypedFields } from "../src/index.ts";

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
export async function allFiles({ environment: { folder } }: Service): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const texts = names
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .sort()
    .map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** The lines that a change added to a file. */
export function added(before: string, after: string): string[] {
  const left = before.split("\n");
  return after.split("\n").filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
