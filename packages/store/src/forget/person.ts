/** Wiping a person everywhere the store keeps something: files, versions, index, notes of the machine. */
import type { Application } from "@afterword/core";
import { basename } from "node:path";
import type { Catalog } from "../catalog.ts";
import { readFileText } from "../disk/read-file.ts";
import { scan } from "../disk/scan.ts";
import { sweepLeftovers } from "../doctor.ts";
import { tryRead, type Files } from "../files.ts";
import { newChange } from "../ids.ts";
import { isRecordText } from "../local-state.ts";
import type { Problem } from "../problem.ts";
import type { Stored } from "../store.ts";
import { readApplication } from "../text/read.ts";
import { attempted, placesAmong, search, type Forgotten, type Mentions } from "./forgotten.ts";
import { changeNotes, notesWith } from "./notes-of-machine.ts";
import { Traces } from "./traces.ts";
import { withoutPerson } from "./without-person.ts";

/** What surely or perhaps stands for a person, here and in earlier versions. Changes nothing. */
export async function mentionsOfPerson(files: Files, catalog: Catalog, person: string): Promise<Mentions> {
  const { applications } = await catalog.list();
  const { traces, versions } = await tracesOf(files, applications, person);
  const found: Mentions = { files: [], places: 0, versions, notes: [], left: [], unread: [] };
  const changes = new Map<string, string>();
  for (const { path } of (await scan(files.layout.folder, ".md")).entries) {
    const text = await tryRead(path);
    if (!text || "problem" in text) continue;
    const { text: next, places } = withoutPerson(text.text, path, traces);
    if (next === text.text) continue;
    found.files.push(path);
    found.places += places;
    changes.set(path, next);
  }
  const noted = await notesWith(files.localState, wiper(traces, applications));
  const looked = await search(files.layout.folder, (text, path) => traces.mayBeIn(changes.get(path) ?? text));
  return {
    ...found,
    notes: noted.filter(isRecordText),
    left: [...looked.mention, ...placesAmong(files, noted)],
    unread: looked.unread,
  };
}

export async function forgetPerson(files: Files, catalog: Catalog, person: string): Promise<Forgotten> {
  await files.ready();
  const { applications } = await catalog.list();
  const { traces, versions } = await tracesOf(files, applications, person);
  const wiped = wiper(traces, applications);
  const changed: string[] = [];
  const problems: Problem[] = [];
  await sweepLeftovers(files.layout);
  // Before the files change and after: see `application.ts`.
  await changeNotes(files.localState, wiped);
  for (const { path, name } of (await scan(files.layout.folder, ".md")).entries) {
    const text = await tryRead(path);
    if (!text || "problem" in text || withoutPerson(text.text, path, traces).text === text.text) continue;
    const { application } = readApplication(text.text, path);
    const key = applications.find((stored) => stored.file === path)?.id ?? application?.id ?? basename(path);
    await attempted(problems, path, async () => {
      await files.locked(name, async (held) => {
        const found = await readFileText(path);
        const next = withoutPerson(found.text, path, traces).text;
        return (await held.replace(path, next, found, { key, label: "forget", change: newChange() })) || undefined;
      });
      changed.push(path);
      if (!versions.includes(key)) versions.push(key);
    });
  }
  for (const key of versions) await files.history.forget(key);
  await catalog.forget();
  await changeNotes(files.localState, wiped);
  const { mention, unread } = await search(files.layout.folder, (text) => traces.mayBeIn(text));
  const left = [...mention, ...placesAmong(files, await notesWith(files.localState, wiped))];
  return { files: changed, versions, left, unread, problems };
}

/** What the record and its earlier versions say of a person, and the keys of the versions that mention them. */
async function tracesOf(
  files: Files,
  applications: readonly Stored[],
  person: string,
): Promise<{ traces: Traces; versions: string[] }> {
  const now = applications.map(({ application }) => application);
  const known = new Traces(person, now);
  const earlier: { key: string; text: string; application: Application | undefined }[] = [];
  for (const key of await files.history.keys())
    for (const { before } of await files.history.versions(key)) {
      if (before === null) continue;
      // Who is only called by one word there is in the record as well, or is asked for by that word.
      if (!known.mayBeIn(before)) continue;
      earlier.push({ key, text: before, application: readApplication(before, "").application });
    }
  const traces = new Traces(person, [...now, ...earlier.flatMap(({ application }) => application ?? [])]);
  const mentioned = earlier.filter(({ text, application }) =>
    application ? withoutPerson(text, "", traces).text !== text : traces.wiped(text) !== text,
  );
  return { traces, versions: [...new Set(mentioned.map(({ key }) => key))] };
}

const wiper =
  (traces: Traces, applications: readonly Stored[]) =>
  (text: string, about: string | undefined): string =>
    traces.wiped(text, applications.find(({ id }) => id === about)?.application);
