/** Wiping an application or a person everywhere the store keeps something: files, versions, index, short cuts. */
import { Application, type Person } from "@afterword/core";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Catalog } from "./catalog.ts";
import { sweepLeftovers } from "./doctor.ts";
import { readFileText } from "./disk/read-file.ts";
import { scan } from "./disk/scan.ts";
import { tryRead, type Files } from "./files.ts";
import type { Version } from "./history.ts";
import { newChange } from "./ids.ts";
import type { Stored } from "./store.ts";
import { readApplication } from "./text/read.ts";
import { rewriteApplication } from "./text/rewrite.ts";
import { draftOwner } from "./local-state.ts";
import { isGroup, same } from "./text/value.ts";

export interface Forgotten {
  /** Deleted, or rewritten without the person. */
  files: string[];
  /** Applications whose earlier versions were wiped. */
  versions: string[];
  /** Files that still mention them and must be looked at by hand, in subfolders too. */
  left: string[];
  /** What could not be read, and so may still mention them. */
  unread: string[];
}

/** Stands where a name stood in the middle of a sentence. */
export const forgottenWord = "(forgotten)";

export async function forgetApplication(files: Files, catalog: Catalog, id: string): Promise<Forgotten> {
  await sweepLeftovers(files.layout);
  const { entries } = await scan(files.layout.folder, ".md");
  const deleted: string[] = [];
  const found = await catalog.find(id);
  const words = found ? [found.application.company, ...peopleOf(found.application).flatMap(calledBy)] : [];
  await wipeShelf(files, words, id);
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
  const versions = await forgetVersions(files, (key, all) => key === id || all.some(isTheirs));
  await catalog.forget(id);
  await wipeShelf(files, words, id);
  const { unread } = await search(files.layout.folder, () => false);
  return { files: deleted, versions, left: [], unread: unread.filter((path) => path.endsWith(".md")) };
}

/** Whether anything here or an earlier version names that person, or may: whether there is anything to forget. */
export async function mentionsPerson(files: Files, catalog: Catalog, person: string): Promise<boolean> {
  const mentions = mentioned(wordsFor(person, (await catalog.list()).applications));
  const found = await search(files.layout.folder, mentions);
  if (found.mention.length + found.unread.length > 0) return true;
  for (const key of await files.history.keys()) {
    if ((await files.history.versions(key)).some(({ before }) => mentions(before ?? ""))) return true;
  }
  for (const name of await files.localState.names()) {
    if (mentions((await files.localState.read(name)) ?? "")) return true;
  }
  return false;
}

export async function forgetPerson(files: Files, catalog: Catalog, person: string): Promise<Forgotten> {
  const { applications } = await catalog.list();
  const words = wordsFor(person, applications);
  const mentions = mentioned(words);
  const result: Forgotten = { files: [], versions: [], left: [], unread: [] };
  await sweepLeftovers(files.layout);
  await wipeShelf(files, words);
  for (const { path, name } of (await scan(files.layout.folder, ".md")).entries) {
    const text = await tryRead(path);
    if (!text || "problem" in text || !mentions(text.text)) continue;
    const read = readApplication(text.text, path);
    if (!read.application) continue;
    const id = applications.find((stored) => stored.file === path)?.id ?? read.application.id ?? basename(path);
    await files.locked(name, async (held) => {
      const found = await readFileText(path);
      return (
        (await held.replace(path, withoutPerson(found.text, path, words), found, {
          key: id,
          label: "forget",
          change: newChange(),
        })) || undefined
      );
    });
    result.files.push(path);
  }
  result.versions = await forgetVersions(files, (_, all) => all.some((version) => mentions(version.before ?? "")));
  await catalog.forget();
  await wipeShelf(files, words);
  const { mention: left, unread } = await search(files.layout.folder, mentions);
  return { ...result, left, unread };
}

/** Looks through everything in the folder, subfolders included; git's own files are beyond reach. */
async function search(
  folder: string,
  mentions: (text: string) => boolean,
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
    else if (mentions(text) || mentions(entry.name)) found.mention.push(path);
  }
  return found;
}

async function forgetVersions(
  { history }: Files,
  isMeant: (key: string, versions: readonly Version[]) => boolean,
): Promise<string[]> {
  const forgotten: string[] = [];
  for (const key of await history.keys()) {
    if (!isMeant(key, await history.versions(key))) continue;
    await history.forget(key);
    forgotten.push(key);
  }
  return forgotten;
}

/** Everything the record calls that person by, longest first. */
function wordsFor(person: string, applications: readonly Stored[]): string[] {
  const wanted = person.trim().toLowerCase();
  const words = new Set([person.trim()]);
  for (const { application } of applications) {
    for (const one of peopleOf(application)) {
      if (one.name.toLowerCase() !== wanted && one.email?.toLowerCase() !== wanted) continue;
      for (const word of calledBy(one)) words.add(word);
    }
  }
  return [...words].sort((a, b) => b.length - a.length);
}

const calledBy = ({ name, email, phone, linkedin, greeting }: Person): string[] =>
  [name, email, phone, linkedin, greeting].filter((word) => word !== undefined && word.length > 2) as string[];

const peopleOf = (application: Application): Person[] => [
  ...application.contacts,
  ...application.references,
  ...application.interviews.flatMap((round) => round.people),
];

/**
 * What the apps noted beside the folder: drafts, what calendars were last told. Before the files change, so that a calendar which
 * is brought up to date by the change cancels without a name; and after, because that writes notes again.
 */
async function wipeShelf({ localState }: Files, words: readonly string[], id?: string): Promise<void> {
  for (const name of await localState.names()) {
    const owner = draftOwner(name);
    if (id !== undefined && owner === id) await localState.remove(name);
    // What is written about another application stays: a company can be called "Start".
    else if (words.length > 0 && (id === undefined || owner === undefined))
      await localState.update(name, async (text) => wiped(text, words));
  }
}

function wiped(text: string | undefined, words: readonly string[]): string | undefined {
  if (text === undefined) return undefined;
  const next = wipedData(text, words) ?? text.replaceAll(patternOf(words), forgottenWord);
  return next === text ? undefined : next;
}

/** In data only the values are wiped: a key says what a value is, not who it is about. Undefined where the text is no data. */
function wipedData(text: string, words: readonly string[]): string | undefined {
  try {
    const data: unknown = JSON.parse(text);
    const next = wipe(data, patternOf(words));
    return same(data, next) ? text : JSON.stringify(next);
  } catch {
    return undefined;
  }
}

function mentioned(words: readonly string[]): (text: string) => boolean {
  const pattern = patternOf(words);
  return (text) => new RegExp(pattern).test(text);
}

/** Whole words only: forgetting "Bo" leaves "Board" alone, and forgetting "Will" the instruction `will-contact`. */
function patternOf(words: readonly string[]): RegExp {
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join("|")})(?!-contact|[\\p{L}\\p{N}])`, "giu");
}

function withoutPerson(text: string, file: string, words: readonly string[]): string {
  const read = readApplication(text, file);
  if (!read.application || !read.reading) return text;
  const pattern = patternOf(words);
  const isThem = (word: string | undefined) =>
    word !== undefined && words.some((one) => one.toLowerCase() === word.trim().toLowerCase());
  const stays = (person: { name: string; email?: string | undefined }) => !isThem(person.name) && !isThem(person.email);
  const { application } = read;
  const without = {
    ...application,
    contacts: application.contacts.filter(stays),
    references: application.references.filter(stays),
    interviews: application.interviews.map((round) => ({ ...round, people: round.people.filter(stays) })),
    log: application.log.map((entry) => ({
      ...entry,
      ...("to" in entry && Array.isArray(entry.to) && { to: entry.to.filter((one) => !isThem(one)) }),
      ...("from" in entry && isThem(entry.from) && { from: undefined }),
    })),
  };
  const after = Application.parse(withWordsOfTheFormat(wipe(without, pattern), without));
  const next = rewriteApplication(text, file, read.reading, after, read.notes.replaceAll(pattern, forgottenWord));
  // What is left stands in comments, or under keys that are not ours.
  const bare = next.replaceAll(pattern, forgottenWord);
  return readApplication(bare, file).application ? bare : next;
}

/** Somebody can be called what the format calls something, such as `call`: a word that must stand there stays. */
function withWordsOfTheFormat(wiped: unknown, before: unknown): unknown {
  for (const { path } of Application.safeParse(wiped).error?.issues ?? []) restore(wiped, before, path);
  return wiped;
}

function restore(wiped: unknown, before: unknown, [key, ...rest]: readonly PropertyKey[]): void {
  if (key === undefined || typeof wiped !== "object" || wiped === null) return;
  const [to, from] = [wiped, before] as Record<PropertyKey, unknown>[];
  if (rest.length === 0) to![key] = from![key];
  else restore(to![key], from![key], rest);
}

function wipe(value: unknown, pattern: RegExp): unknown {
  if (typeof value === "string") return value.replaceAll(pattern, forgottenWord);
  if (Array.isArray(value)) return value.map((item) => wipe(item, pattern));
  return isGroup(value)
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wipe(item, pattern)]))
    : value;
}
