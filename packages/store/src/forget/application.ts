/** Wiping an application everywhere the store keeps something: files, copies, versions, index, notes of the machine. */
import { sameName, samePerson, type Application } from "@afterword/core";
import { basename, join } from "node:path";
import type { Catalog } from "../catalog.ts";
import { scan, type Entry } from "../disk/scan.ts";
import { sweepLeftovers } from "../doctor.ts";
import { tryRead, type Files } from "../files.ts";
import type { Version } from "../history.ts";
import { goesBy } from "../ids.ts";
import { draftOwner, isRecordText } from "../local-state.ts";
import type { Problem } from "../problem.ts";
import { readApplication } from "../text/read.ts";
import { attempted, placesAmong, search, type Forgotten, type Mentions } from "./forgotten.ts";
import { changeNotes, dropNotesAbout, notesWith } from "./notes-of-machine.ts";
import { emailPattern, namePattern } from "./patterns.ts";
import { forgottenWord, peopleOf } from "./traces.ts";

/** What is of an application, and what is of others that are like it. */
interface Extent {
  /** As it is now; as it was last where it is deleted. */
  application: Application | undefined;
  /** The id it goes by, and another one where its file was copied from it. */
  ids: ReadonlySet<string>;
  /** Those of them that another application has in its file too: what is noted of one may be of the other. */
  shared: ReadonlySet<string>;
  isTheirs: (entry: Entry, text: string) => boolean;
  files: Entry[];
  /** Its file, where that cannot be read and so is not deleted. */
  unread: string[];
  /** The numbers of its versions; undefined for all of a key. */
  versions: Map<string, ReadonlySet<number> | undefined>;
  /** Finds the company and the people that no other application has. */
  names: RegExp | undefined;
}

/** What forgetting an application deletes, and what it would leave. Changes nothing. */
export async function mentionsOfApplication(files: Files, catalog: Catalog, id: string): Promise<Mentions> {
  const extent = await extentOf(files, catalog, id);
  const paths = extent.files.map(({ path }) => path);
  const noted = await notesWith(files.localState, wiper(extent));
  const { left, unread } = await restOf(files, extent, new Set(paths), noted);
  return {
    files: paths,
    places: 0,
    versions: [...extent.versions.keys()],
    notes: noted.filter(isRecordText),
    left,
    unread,
  };
}

export async function forgetApplication(files: Files, catalog: Catalog, id: string): Promise<Forgotten> {
  await files.ready();
  await sweepLeftovers(files.layout);
  const extent = await extentOf(files, catalog, id);
  const deleted = new Set<string>();
  const problems: Problem[] = [];
  // Before the files change, so that a calendar which is brought up to date by the change has no name; and after, because that notes again.
  await wipeNotes(files, id, extent);
  for (const entry of extent.files) {
    const { name, path } = entry;
    await attempted(problems, path, () =>
      files.locked(name, async (held) => {
        const now = await tryRead(path);
        // It may be another by now.
        if (!now || "problem" in now || !extent.isTheirs(entry, now.text)) return {};
        await held.erase(path);
        deleted.add(path);
        return {};
      }),
    );
  }
  for (const [key, numbers] of extent.versions) await files.history.forget(key, numbers);
  for (const each of extent.ids) await catalog.forget(each);
  await wipeNotes(files, id, extent);
  const rest = await restOf(files, extent, deleted, await notesWith(files.localState, wiper(extent)));
  return { files: [...deleted], versions: [...extent.versions.keys()], ...rest, problems };
}

/** A file that was copied by hand to begin another application has the same id in it, and is none of this one. */
async function extentOf(files: Files, catalog: Catalog, id: string): Promise<Extent> {
  const { history, layout } = files;
  const found = await catalog.find(id);
  const { applications } = await catalog.list();
  const application = found?.application ?? lastOf(await history.versions(id));
  const isAlike = (other: Application | undefined, { inRole = true } = {}) =>
    application !== undefined &&
    other !== undefined &&
    sameName(other.company, application.company) &&
    (!inRole || sameName(other.role, application.role));

  const own = found && (await tryRead(found.file));
  const written = own && "text" in own ? readApplication(own.text, found.file).application?.id : undefined;
  const ids = new Set([id, ...(written === undefined ? [] : [written])]);
  const isTheirs = ({ name, path, copy }: Entry, text: string): boolean => {
    const read = readApplication(text, path).application;
    if (path === found?.file) return read === undefined || goesBy(id, name, read);
    if (!read) return false;
    const isCopy = read.id === undefined ? found !== undefined && copy?.of === basename(found.file) : ids.has(read.id);
    // Two machines may have changed the role as well.
    return isCopy && isAlike(read, { inRole: copy?.certain !== true });
  };

  const theirs: Entry[] = [];
  const others = new Set<string>();
  for (const entry of (await scan(layout.folder, ".md")).entries) {
    const text = await tryRead(entry.path);
    if (!text || "problem" in text) continue;
    if (isTheirs(entry, text.text)) theirs.push(entry);
    else others.add(readApplication(text.text, entry.path).application?.id ?? "");
  }
  const paths = new Set(theirs.map(({ path }) => path));
  const listed = applications.filter(({ id: other, file }) => other !== id && !paths.has(file));
  return {
    application,
    ids,
    shared: new Set([...ids].filter((each) => others.has(each))),
    isTheirs,
    files: theirs,
    unread: found && !paths.has(found.file) ? [found.file] : [],
    versions: await versionsOf(files, ids, (version) => {
      const isOthers = listed.some(({ file }) => basename(file) === version.name);
      return !isOthers || isAlike(textOf(version));
    }),
    names:
      application &&
      namesOf(
        application,
        listed.map((other) => other.application),
      ),
  };
}

/** A copy that was deleted, or a file that had no id yet, has versions under another key. */
async function versionsOf(
  { history }: Files,
  ids: ReadonlySet<string>,
  isTheirs: (version: Version) => boolean,
): Promise<Extent["versions"]> {
  const found: Extent["versions"] = new Map();
  for (const key of await history.keys()) {
    const versions = await history.versions(key);
    if (!ids.has(key) && !versions.some((version) => ids.has(textOf(version)?.id ?? ""))) continue;
    const theirs = versions.filter(isTheirs);
    if (theirs.length === versions.length) found.set(key, undefined);
    else if (theirs.length > 0) found.set(key, new Set(theirs.map(({ number }) => number)));
  }
  return found;
}

const textOf = ({ before }: Version): Application | undefined =>
  before === null ? undefined : readApplication(before, "").application;

const lastOf = (versions: readonly Version[]): Application | undefined =>
  versions.reduce<Application | undefined>((last, version) => textOf(version) ?? last, undefined);

function namesOf(application: Application, others: readonly Application[]): RegExp | undefined {
  const isLong = (name: string) => /\s/.test(name);
  const isShared = others.some((other) => sameName(other.company, application.company));
  const known = others.flatMap(peopleOf);
  const people = peopleOf(application).filter((person) => !known.some((other) => samePerson(person, other)));
  const longestFirst = (texts: string[]) => texts.sort((a, b) => b.length - a.length);
  const names = [...(isShared ? [] : [application.company]), ...people.map(({ name }) => name).filter(isLong)];
  const patterns = [
    ...longestFirst(people.flatMap(({ email }) => email ?? [])).map(emailPattern),
    ...longestFirst(names).map((name) => namePattern(name, { anyCase: isLong(name) })),
  ];
  return patterns.length === 0 ? undefined : new RegExp(patterns.join("|"), "gu");
}

/** Drops what is about the application; where a note does not say what it is about, or is about two, only the names go. */
async function wipeNotes({ localState }: Files, id: string, extent: Extent): Promise<void> {
  const { application, shared, names } = extent;
  const company = application && names && application.company.search(names) >= 0 ? application.company : undefined;
  if (!shared.has(id)) await dropNotesAbout(localState, { id, company });
  await changeNotes(localState, wiper(extent));
}

const wiper =
  ({ names, ids }: Extent) =>
  (text: string, about: string | undefined): string =>
    names === undefined || (about !== undefined && !ids.has(about)) ? text : text.replaceAll(names, forgottenWord);

/** What may still be of it, once `deleted` is gone; `noted` are the notes of this machine with its names. */
async function restOf(
  files: Files,
  { names, ids, unread, shared }: Extent,
  deleted: ReadonlySet<string>,
  noted: readonly string[],
): Promise<Pick<Forgotten, "left" | "unread">> {
  const idLine = new RegExp(`^id:\\s*["']?(?:${[...ids].join("|")})(?![\\w-])`, "m");
  const isNamed = (text: string) => names !== undefined && text.search(names) >= 0;
  // The name of a file has small letters, and hyphens for spaces.
  const inAnyCase = names && new RegExp(names, "iu");
  const looked = await search(
    files.layout.folder,
    (text, path) => !deleted.has(path) && (isNamed(text) || idLine.test(text)),
    (name, path) => !deleted.has(path) && inAnyCase?.test(name.replaceAll(/[-_.]+/g, " ")) === true,
  );
  const drafts = (await files.localState.names()).filter((name) => shared.has(draftOwner(name) ?? ""));
  return {
    left: [...looked.mention, ...placesAmong(files, noted), ...drafts.map((name) => join(files.layout.state, name))],
    unread: [...new Set([...unread, ...looked.unread])],
  };
}
