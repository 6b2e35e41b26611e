/** The whole folder as data: out, and in again. */
import { Application, ProfileInput, sameName, Settings } from "@afterword/core";
import { basename, join } from "node:path";
import { mkdir } from "node:fs/promises";
import * as z from "zod";
import { isSafeName } from "../disk/names.ts";
import { isLink } from "../disk/scan.ts";
import { readIfThere, tryRead, type Files } from "../files.ts";
import { newChange, revOf } from "../ids.ts";
import { fileProblem, StoreError, type Problem } from "../problem.ts";
import type { Identified, Store, Stored } from "../store.ts";
import { readApplication, readProfile } from "../text/read.ts";
import { renderTop } from "../text/render.ts";
import { brief, withOthers } from "../text/schema.ts";
import { describeData } from "../text/issues.ts";
import { isGroup, same, type Group } from "../text/value.ts";

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
  /** What else was added or changed: `settings`, `profile NAME`, `template NAME`. */
  others: string[];
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
  const result: Imported = { added: [], changed: [], unchanged: [], others: [], problems: [] };
  const entry = { label: "import", batch: newChange() };
  const { applications } = await store.list();
  for (const [index, { application, notes }] of data.applications.entries())
    await kept(result, `application ${index + 1}`, application, async (name) => {
      const onRecord = await knownAs(store, applications, application);
      const problems = await (onRecord
        ? changeOne(store, result, name, onRecord, application, { ...entry, notes })
        : addOne(store, result, name, application, { ...entry, notes }));
      result.problems.push(...problems);
    });
  const { settings } = data;
  if (settings)
    await kept(result, "settings", settings, async (name) => {
      const before = (await store.settings()).settings;
      const checked = Settings.safeParse({ ...before, ...settings });
      if (!checked.success) result.problems.push(...describeData(checked.error.issues, settings, name));
      else if (!same(before, checked.data)) {
        await store.updateSettings((now) => Settings.parse({ ...now, ...settings }), entry);
        result.others.push(name);
      }
    });
  for (const [profile, value] of Object.entries(data.profiles))
    await kept(result, `profile ${profile}`, value, async (name) => {
      const text = renderTop(brief(ProfileInput, value) as Group);
      const { problems } = readProfile(text, name);
      if (problems.length > 0) result.problems.push(...problems);
      else if (await place(files, files.layout.profiles, `${profile}.yaml`, text, entry)) result.others.push(name);
    });
  for (const [template, text] of Object.entries(data.templates))
    await kept(result, `template ${template}`, text, async (name) => {
      if (await place(files, files.layout.templates, `${template}.md`, text, entry)) result.others.push(name);
    });
  return result;
}

type Options = Parameters<Store["put"]>[1] & { notes: string };

/** The application of that id; for a row without one, the only application of that company and role. */
async function knownAs(store: Store, before: readonly Stored[], { id, company, role }: Group) {
  if (typeof id === "string") return store.get(id);
  const isIts = (one: string, value: unknown) => typeof value === "string" && sameName(one, value);
  const [found, another] = before.filter(
    ({ application }) => isIts(application.company, company) && isIts(application.role, role),
  );
  return another ? undefined : found;
}

async function addOne(
  store: Store,
  result: Imported,
  name: string,
  source: Group,
  options: Options,
): Promise<Problem[]> {
  const checked = Application.safeParse(source);
  if (!checked.success) return describeData(checked.error.issues, source, name);
  result.added.push((await store.put(withOthers(Application, source, checked.data) as Application, options)).id);
  return [];
}

/** What the source does not name stays, and a source that would take away a part of what it names is left out. */
async function changeOne(
  store: Store,
  result: Imported,
  name: string,
  { id, rev, application }: Stored,
  source: Group,
  { notes, ...options }: Options,
): Promise<Problem[]> {
  const checked = Application.safeParse({ ...application, ...source });
  if (!checked.success) return describeData(checked.error.issues, source, name);
  const { company } = checked.data;
  if (!sameName(company, application.company))
    throw new StoreError(
      "conflict",
      `"${id}" is ${application.company} on record, and ${company} here: give this one an id of its own, or none.`,
    );
  const change = (now: Identified): Application => {
    const next = Application.parse({ ...now, ...source });
    const places = new Set(placesIn(next));
    const lost = placesIn(now).find((place) => !places.has(place));
    if (lost !== undefined)
      throw new StoreError(
        "conflict",
        `${lost} is on record and not here, and an import deletes nothing: leave out "${lost.split(/[.[]/)[0]}", or name all of it.`,
      );
    return withOthers(Application, source, next) as Application;
  };
  const after = await store.update(id, change, { ...options, notes: (now) => notes || now });
  result[rev === after.rev ? "unchanged" : "changed"].push(id);
  return [];
}

/** Where a value holds something, such as `interviews[0].people[1].name`. */
function placesIn(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => placesIn(item, `${path}[${index}]`));
  if (isGroup(value))
    return Object.entries(value).flatMap(([key, item]) => placesIn(item, path === "" ? key : `${path}.${key}`));
  return value === undefined ? [] : [path];
}

async function place(
  files: Files,
  folder: string,
  name: string,
  text: string,
  { label, batch: change }: { label: string; batch: string },
): Promise<boolean> {
  if (!isSafeName(name) || basename(name) !== name)
    throw new StoreError("invalid", `"${name}" cannot be the name of a file.`);
  if (await isLink(folder))
    throw new StoreError("invalid", `${basename(folder)} is a link to somewhere else, so it is left alone.`);
  const file = join(folder, name);
  const { wrote } = await files.locked(`${basename(folder)}/${name}`, async (held) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const found = await readIfThere(file);
    if (found?.text === text) return { wrote: false };
    if (found && name.endsWith(".yaml") && same(readProfile(found.text, file).value, readProfile(text, file).value))
      return { wrote: false };
    return (await held.replace(file, text, found, { key: `_${revOf(file)}`, label, change }))
      ? { wrote: true }
      : undefined;
  });
  return wrote;
}

/** Deeper than any record, and long before a reader that descends has no room left. */
const deepest = 50;

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === "object" &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));

/** One thing that cannot be imported never stops the others. */
async function kept(
  result: Imported,
  name: string,
  value: unknown,
  work: (name: string) => Promise<void>,
): Promise<void> {
  try {
    if (isDeeper(value, deepest))
      throw new StoreError("invalid", `This has more than ${deepest} levels, one inside the other.`);
    await work(name);
  } catch (error) {
    if (!(error instanceof StoreError) || error.code === "storage") throw error;
    result.problems.push(fileProblem(name, error.message));
  }
}
