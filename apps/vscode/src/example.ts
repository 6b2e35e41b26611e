import type { StoredApplication } from "@afterword/service";
import { access, readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { Temporal } from "temporal-polyfill";
import * as vscode from "vscode";
import type { Afterword, Place } from "./afterword.ts";
import { confirm } from "./ask/prompt.ts";
import { requireWritable } from "./ask/require-writable.ts";
import { say } from "./say.ts";

/** The Monday after the example's interview, at noon where its writer lives. */
const exampleNoon = Temporal.Instant.from("2026-11-23T10:00:00Z");

/** Where the example is played with, at its moment. */
export function examplePlace({ context }: Afterword): Place {
  const base = join(context.globalStorageUri.fsPath, "example");
  return {
    folder: join(base, "applications"),
    state: join(base, "state"),
    at: { now: exampleNoon, zone: "Africa/Johannesburg" },
  };
}

/** The files that the example comes with. */
export const exampleFiles = ({ context }: Afterword): string => context.asAbsolutePath("example");

/**
 * Asks what becomes of the applications that were recorded in the example, where there are any: `leave` says what it means not to
 * keep them. Those that are kept move into your own folder.
 * @throws Cancelled where it is cancelled.
 */
export async function settleExample(afterword: Afterword, leave: { label: string; detail: string }): Promise<void> {
  const place = examplePlace(afterword);
  const isThere = await access(place.folder).then(
    () => true,
    () => false,
  );
  if (!isThere) return;
  const service = await afterword.serviceAt(place);
  const own = await recorded(afterword, (await service.snapshot()).applications);
  if (own.length === 0) return;
  const names = own.map(({ application: { company, role } }) => `${company}, ${role}`);
  const keep = vscode.l10n.t("Keep in My Folder");
  const answer = await confirm(
    vscode.l10n.t("You recorded this in the example: {0}", names.join("; ")),
    leave.detail,
    keep,
    leave.label,
  );
  if (answer !== keep) return;
  const ids = new Set(own.map(({ id }) => id));
  const { data } = await service.store.export();
  const { folder } = await afterword.ownPlace();
  await requireWritable(folder);
  const { store } = await afterword.serviceAt(await afterword.ownPlace());
  const { problems } = await store.import({
    afterword: 1,
    profiles: {},
    templates: {},
    applications: data.applications.filter(({ application }) => ids.has(String(application["id"]))),
  });
  // What was not taken stays where it is.
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join(" "));
  await Promise.all(own.map(({ file }) => rm(file)));
  void say("info", vscode.l10n.t("Now in your own folder: {0}", names.join("; ")));
}

/** The applications that the example does not come with. */
async function recorded(
  afterword: Afterword,
  applications: readonly StoredApplication[],
): Promise<StoredApplication[]> {
  const given = await readdir(exampleFiles(afterword));
  return applications.filter(({ file }) => !given.includes(basename(file)));
}
