/** The whole folder as data: out, and in again. */
import { Application, ProfileInput, Settings } from "@afterword/core";
import { basename, join } from "node:path";
import { mkdir } from "node:fs/promises";
import * as z from "zod";
import { isSafeName } from "../disk/names.ts";
import { isLink } from "../disk/scan.ts";
import { readIfThere, tryRead, type Files } from "../files.ts";
import { newChange, revOf } from "../ids.ts";
import { fileProblem, StoreError, type Problem } from "../problem.ts";
import type { Store } from "../store.ts";
import { readApplication, readProfile } from "../text/read.ts";
import { renderTop } from "../text/render.ts";
import { brief, withOthers } from "../text/schema.ts";
import { describeData } from "../text/issues.ts";
import { same, type Group } from "../text/value.ts";

const group = z.record(z.string(), z.unknown());

/** As it stands in a JSON export. Facts have every default filled in, and the keys that are the writer's own. */
export const Everything = z.object({
  afterword: z.literal(1),
  settings: group.optional(),
  profiles: z.record(z.string(), group).default({}),
  templates: z.record(z.string(), z.string()).default({}),
  applications: z.array(z.object({ application: group, notes: z.string().default("") })),
});
export type Everything = z.output<typeof Everything>;

export interface Exported {
  data: Everything;
  /** What could not be read, and so is missing in the data. */
  problems: Problem[];
}

export interface Imported {
  /** Ids. */
  added: string[];
  changed: string[];
  unchanged: string[];
  /** What was left out, and why: the n-th application, a profile, a template. */
  problems: Problem[];
}

export async function exportAll(store: Store): Promise<Exported> {
  const { applications, problems } = await store.list();
  const settings = await store.settings();
  const profiles = await store.profiles();
  const templates = await store.templates();
  const data: Everything = {
    afterword: 1,
    ...(settings.exists && settings.problems.length === 0 && { settings: settings.settings }),
    profiles: profiles.profiles,
    templates: Object.fromEntries(templates.templates.map(({ name, text }) => [name, text])),
    applications: [],
  };
  for (const { file, application, notes } of applications) {
    const text = await tryRead(file);
    const raw = text && "text" in text ? readApplication(text.text, file).reading?.yaml.data : undefined;
    data.applications.push({ application: withOthers(Application, raw, application) as Group, notes });
  }
  return {
    data: JSON.parse(JSON.stringify(data)) as Everything,
    problems: [...problems, ...settings.problems, ...profiles.problems, ...templates.problems],
  };
}

export async function importAll(store: Store, files: Files, data: Everything): Promise<Imported> {
  const result: Imported = { added: [], changed: [], unchanged: [], problems: [] };
  const entry = { label: "import", batch: newChange() };
  for (const [index, { application, notes }] of data.applications.entries()) {
    const name = `application ${index + 1}`;
    const checked = Application.safeParse(application);
    if (!checked.success) result.problems.push(...describeData(checked.error.issues, application, name));
    else
      await kept(result, name, () =>
        oneApplication(store, result, withOthers(Application, application, checked.data) as Application, {
          ...entry,
          notes,
        }),
      );
  }
  if (data.settings) {
    const checked = Settings.safeParse(data.settings);
    if (checked.success) await store.updateSettings(() => checked.data, entry);
    else result.problems.push(...describeData(checked.error.issues, data.settings, "settings"));
  }
  for (const [name, profile] of Object.entries(data.profiles)) {
    const text = renderTop(brief(ProfileInput, profile) as Group);
    const { problems } = readProfile(text, `profile ${name}`);
    if (problems.length > 0) result.problems.push(...problems);
    else await kept(result, `profile ${name}`, () => place(files, files.layout.profiles, `${name}.yaml`, text, entry));
  }
  for (const [name, text] of Object.entries(data.templates)) {
    await kept(result, `template ${name}`, () => place(files, files.layout.templates, `${name}.md`, text, entry));
  }
  return result;
}

async function oneApplication(
  store: Store,
  result: Imported,
  application: Application,
  options: Parameters<Store["put"]>[1],
): Promise<void> {
  const before = application.id === undefined ? undefined : await store.get(application.id);
  const after = await store.put(application, options);
  if (!before) result.added.push(after.id);
  else if (before.rev === after.rev) result.unchanged.push(after.id);
  else result.changed.push(after.id);
}

async function place(
  files: Files,
  folder: string,
  name: string,
  text: string,
  { label, batch: change }: { label: string; batch: string },
): Promise<void> {
  if (!isSafeName(name) || basename(name) !== name)
    throw new StoreError("invalid", `"${name}" cannot be the name of a file.`);
  if (await isLink(folder))
    throw new StoreError("invalid", `${basename(folder)} is a link to somewhere else, so it is left alone.`);
  const file = join(folder, name);
  await files.locked(`${basename(folder)}/${name}`, async (held) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const found = await readIfThere(file);
    if (found?.text === text) return true;
    if (found && name.endsWith(".yaml") && same(readProfile(found.text, file).value, readProfile(text, file).value))
      return true;
    return (await held.replace(file, text, found, { key: `_${revOf(file)}`, label, change })) || undefined;
  });
}

/** One thing that cannot be imported never stops the others. */
async function kept(result: Imported, name: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof StoreError) || error.code === "storage") throw error;
    result.problems.push(fileProblem(name, error.message));
  }
}
