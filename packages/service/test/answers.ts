import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ServiceError } from "../src/index.ts";

/** What an app answered to the steps of an input, and the files it left that are not as they were. */
export interface Answered {
  readonly answers: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/** What an action said, or why it was refused, in one line that is the same in every app. */
export const saidOf = ({ said, notes = [] }: { said: string; notes?: readonly string[] }): string =>
  [said, ...notes].join(" ");
export const refusalOf = ({
  code,
  field,
  message,
}: Pick<ServiceError, "code" | "message"> & { field?: string | undefined }): string =>
  `${code}${field === undefined ? "" : ` (${field})`}: ${message}`;

/** The files that changed, with what chance chose put aside: an application's id. */
export function changedFiles(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const changed = Object.entries(after).filter(([name, text]) => before[name] !== text);
  const gone = Object.keys(before).filter((name) => after[name] === undefined);
  return Object.fromEntries([
    ...changed.map(([name, text]) => [name, before[name] === undefined ? text.replace(/^id: .*$/m, "id: …") : text]),
    ...gone.map((name) => [name, "(deleted)"]),
  ] as [string, string][]);
}

/** Every file of a folder of applications with what it says. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const texts = names
    .filter((name) => /\.(?:md|yaml)$/.test(name))
    .sort()
    .map(async (name) => [name.replaceAll("\\", "/"), await readFile(join(folder, name), "utf8")] as const);
  return Object.fromEntries(await Promise.all(texts));
}
