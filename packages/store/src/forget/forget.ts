/** Wiping an application or a person everywhere the store keeps something: files, versions, index, short cuts. */
import { sameName, type Application } from "@afterword/core";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Catalog } from "../catalog.ts";
import { readFileText } from "../disk/read-file.ts";
import { scan } from "../disk/scan.ts";
import { sweepLeftovers } from "../doctor.ts";
import { tryRead, type Files } from "../files.ts";
import type { Version } from "../history.ts";
import { newChange } from "../ids.ts";
import { isRecordText } from "../local-state.ts";
import type { Stored } from "../store.ts";
import { readApplication } from "../text/read.ts";
import { changeNotes, dropNotesAbout, notesWith } from "./notes-of-machine.ts";
import { emailPattern, namePattern } from "./patterns.ts";
import { forgottenWord, peopleOf, Traces } from "./traces.ts";
import { withoutPerson } from "./without-person.ts";

export interface Forgotten {
  /** Deleted, or rewritten without the person. */
  files: string[];
  /** Applications whose earlier versions were wiped. */
  versions: string[];
  /** Files that may still mention them and must be looked at by hand, in subfolders and on this machine too. */
  left: string[];
  /** What could not be read, and so may still mention them. */
  unread: string[];
}

/** What forgetting a person would touch. */
export interface Mentions extends Forgotten {
  /** In how many places the files would be changed. */
  places: number;
  /** What this machine noted beside the folder that would be changed. */
  notes: string[];
}

export async function forgetApplication(files: Files, catalog: Catalog, id: string): Promise<Forgotten> {
  await sweepLeftovers(files.layout);
  const { entries } = await scan(files.layout.folder, ".md");
  const deleted: string[] = [];
  const found = await catalog.find(id);
  const { applications } = await catalog.list();
  // A copy with its id is listed under another.
  const others = applications.filter(({ id: listed, application }) => listed !== id && application.id !== id);
  // Before the files change, so that a calendar which is brought up to date by the change has no name; and after, because that notes again.
  await wipeNotesAbout(files, id, found?.application, others);
  for (const { path, name } of entries) {
    const text = await tryRead(path);
    if (!text || "problem" in text) continue;
    // A copy that a sync service made has the same id in it.
    if (path !== found?.file && readApplication(text.text, path).application?.id !== id) continue;
    await files.locked(name, async (held) => {
      await held.erase(path);
      return true;
    });
    deleted.push(path);
  }
  // A copy that was deleted, or a file that had no id yet, has versions under another key.
  const isTheirs = (version: Version) =>
    version.before !== null && readApplication(version.before, "").application?.id === id;
  const versions: string[] = [];
  for (const key of await files.history.keys())
    if (key === id || (await files.history.versions(key)).some(isTheirs)) versions.push(key);
  for (const key of versions) await files.history.forget(key);
  await catalog.forget(id);
  await wipeNotesAbout(files, id, found?.application, others);
  const { unread } = await search(files.layout.folder, () => false);
  return { files: deleted, versions, left: [], unread: unread.filter((path) => path.endsWith(".md")) };
}

/** Drops what is about the application; where a note does not say what it is about, only the names go. */
async function wipeNotesAbout(
  { localState }: Files,
  id: string,
  application: Application | undefined,
  others: readonly Stored[],
): Promise<void> {
  const isShared = others.some((other) => application && sameName(other.application.company, application.company));
  const company = isShared ? undefined : application?.company;
  await dropNotesAbout(localState, { id, company });
  if (!application) return;
  const isLong = (name: string) => /\s/.test(name);
  const people = peopleOf(application);
  const names = [company ?? [], people.map(({ name }) => name).filter(isLong)].flat();
  const longestFirst = (texts: string[]) => texts.sort((a, b) => b.length - a.length);
  const patterns = [
    ...longestFirst(people.flatMap(({ email }) => email ?? [])).map(emailPattern),
    ...longestFirst(names).map((name) => namePattern(name, { anyCase: isLong(name) })),
  ];
  if (patterns.length === 0) return;
  const pattern = new RegExp(patterns.join("|"), "gu");
  await changeNotes(localState, (text, about) =>
    about === undefined ? text.replaceAll(pattern, forgottenWord) : text,
  );
}

/** What surely or perhaps stands for a person, here and in earlier versions. Changes nothing. */
export async function mentionsOf(files: Files, catalog: Catalog, person: string): Promise<Mentions> {
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
  const { applications } = await catalog.list();
  const { traces, versions } = await tracesOf(files, applications, person);
  const wiped = wiper(traces, applications);
  const changed: string[] = [];
  await sweepLeftovers(files.layout);
  // Before the files change and after: see `forgetApplication`.
  await changeNotes(files.localState, wiped);
  for (const { path, name } of (await scan(files.layout.folder, ".md")).entries) {
    const text = await tryRead(path);
    if (!text || "problem" in text || withoutPerson(text.text, path, traces).text === text.text) continue;
    const { application } = readApplication(text.text, path);
    const key = applications.find((stored) => stored.file === path)?.id ?? application?.id ?? basename(path);
    await files.locked(name, async (held) => {
      const found = await readFileText(path);
      const next = withoutPerson(found.text, path, traces).text;
      return (await held.replace(path, next, found, { key, label: "forget", change: newChange() })) || undefined;
    });
    changed.push(path);
    if (!versions.includes(key)) versions.push(key);
  }
  for (const key of versions) await files.history.forget(key);
  await catalog.forget();
  await changeNotes(files.localState, wiped);
  const { mention, unread } = await search(files.layout.folder, (text) => traces.mayBeIn(text));
  const left = [...mention, ...placesAmong(files, await notesWith(files.localState, wiped))];
  return { files: changed, versions, left, unread };
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

/** Addresses, paths and accounts that name the person: they stay as they are, and are named. */
const placesAmong = ({ layout }: Files, notes: readonly string[]): string[] =>
  notes.filter((name) => !isRecordText(name)).map((name) => join(layout.state, name));

/** Looks through everything in the folder, subfolders included; git's own files are beyond reach. */
async function search(
  folder: string,
  mentions: (text: string, path: string) => boolean,
): Promise<{ mention: string[]; unread: string[] }> {
  const found = { mention: [] as string[], unread: [] as string[] };
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return { ...found, unread: [folder] };
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name === ".git") continue;
    if (entry.isDirectory()) {
      const inside = await search(path, mentions);
      found.mention.push(...inside.mention);
      found.unread.push(...inside.unread);
      continue;
    }
    // A file that is no text may still have a name in it.
    const text = entry.isFile() ? await readFile(path, "utf8").catch(() => undefined) : undefined;
    if (text === undefined) found.unread.push(path);
    else if (mentions(text, path) || mentions(entry.name, path)) found.mention.push(path);
  }
  return found;
}
