/** The store that keeps one Markdown file for each application in a folder that anybody else may write to as well. */
import { Application, Settings, type ProfileInput } from "@afterword/core";
import { basename, join } from "node:path";
import { whyUnavailable } from "./availability.ts";
import { Catalog } from "./catalog.ts";
import { fileNameFor } from "./disk/names.ts";
import { readFileText } from "./disk/read-file.ts";
import { scan } from "./disk/scan.ts";
import { Files, readIfThere, tryRead, type Entry, type FolderOptions } from "./files.ts";
import { doctor, type Doctored } from "./doctor.ts";
import type { Everything, Exported, Imported } from "./exchange/everything.ts";
import { forgetApplication, mentionsOfApplication } from "./forget/application.ts";
import type { Forgotten, Mentions } from "./forget/forgotten.ts";
import { forgetPerson, mentionsOfPerson } from "./forget/person.ts";
import { settingsKey, type Version } from "./history.ts";
import { anotherNow, goesBy, newChange, newId, revOf, withIds } from "./ids.ts";
import { errorsOf, fileProblem, StoreError, type Problem } from "./problem.ts";
import { LastGood } from "./last-good.ts";
import { undo, type UndoOptions, type Undone } from "./undo.ts";
import { watchFolder } from "./watch.ts";
import type { Change, Identified, Listing, Store, Stored } from "./store.ts";
import { tidyNotes } from "./text/front-matter.ts";
import { readApplication, readProfile, readSettings } from "./text/read.ts";
import { withOthers } from "./text/schema.ts";
import {
  checkedApplication,
  checkedSettings,
  newApplicationText,
  rewriteApplication,
  rewriteSettings,
} from "./text/rewrite.ts";

export function openFolder(options: FolderOptions): Store {
  return new Folder(options);
}

class Folder implements Store {
  readonly #files: Files;
  readonly #catalog: Catalog;
  #good: LastGood | undefined;

  constructor(options: FolderOptions) {
    this.#files = new Files(options);
    this.#catalog = new Catalog(this.#files);
  }

  get #lastGood(): LastGood {
    return (this.#good ??= new LastGood(this.#files.layout.state));
  }

  list(): Promise<Listing> {
    return this.#catalog.list();
  }

  get(id: string): Promise<Stored | undefined> {
    return this.#catalog.find(id);
  }

  async put(
    application: Application,
    options: { ifRev?: string; notes?: string; label?: string; batch?: string } = {},
  ): Promise<Stored> {
    const { id } = application;
    const current = id === undefined ? undefined : await this.get(id);
    if (current)
      return this.#change(current.id, {
        ...options,
        change: () => application,
        notes: (notes) => options.notes ?? notes,
      });
    if (options.ifRev !== undefined)
      throw new StoreError("not-found", `There is no application "${id}" any more. Nothing was changed.`);
    return this.#create(application, options.notes ?? "", {
      label: options.label ?? "add",
      change: options.batch ?? newChange(),
    });
  }

  update(
    id: string,
    change: (application: Identified) => Application,
    options: { notes?: (notes: string) => string; label?: string; batch?: string } = {},
  ): Promise<Stored> {
    return this.#change(id, { change, ...options });
  }

  async delete(id: string, ifRev?: string): Promise<void> {
    const { file } = await this.#find(id);
    const name = basename(file);
    await this.#files.locked(name, async (held) => {
      const found = await readFileText(file);
      requireRev(ifRev, found.bytes, name);
      const { application } = readApplication(found.text, file);
      if (application && !goesBy(id, name, application)) throw anotherNow(name);
      return (await held.remove(file, found, { key: id, label: "delete", change: newChange() })) || undefined;
    });
  }

  changes(listener: (changes: Change[]) => void): () => void {
    return watchFolder(this.#files.layout, listener);
  }

  async settings(): ReturnType<Store["settings"]> {
    const { settings: file } = this.#files.layout;
    const name = basename(file);
    const found = await this.#readable(file);
    if (!found) return { settings: Settings.parse({}), problems: [], exists: false };
    const { value, problems } = "text" in found ? readSettings(found.text, file) : { value: undefined, ...found };
    if ("text" in found && value) await this.#lastGood.keep(name, found.text);
    const settings = value ?? readSettings((await this.#lastGood.read(name)) ?? "", file).value ?? Settings.parse({});
    return { settings, problems, exists: true };
  }

  async updateSettings(
    change: (settings: Settings) => Settings,
    { label = "settings", batch }: { label?: string; batch?: string } = {},
  ): Promise<Settings> {
    const { settings: file } = this.#files.layout;
    const name = basename(file);
    return this.#files.locked(name, async (held) => {
      const found = await readIfThere(file);
      const read = found && readSettings(found.text, file);
      if (read && errorsOf(read.problems).length > 0) throw cannotChange(name, read.problems);
      const before = read?.value ?? Settings.parse({});
      const after = checkedSettings(change(before), file);
      const text = rewriteSettings(found?.text, file, read?.yaml, before, after);
      if (found?.text === text) return after;
      return (await held.replace(file, text, found, { key: settingsKey, label, change: batch ?? newChange() }))
        ? after
        : undefined;
    });
  }

  async profiles(): Promise<{ profiles: Record<string, ProfileInput>; problems: Problem[] }> {
    const { layout } = this.#files;
    const profiles: Record<string, ProfileInput> = {};
    const lastGood = async (name: string) => {
      const text = await this.#lastGood.read(profileKey(name));
      const { value } = text === undefined ? { value: undefined } : readProfile(text, name);
      if (value) profiles[name] = value;
    };
    const known = await this.#lastGood.names(profileKey(""));
    if ((await whyUnavailable(layout)) !== undefined) {
      for (const name of known) await lastGood(name);
      return { profiles, problems: [] };
    }
    const { texts, unread, problems, isComplete } = await readAll(layout.profiles, ".yaml");
    for (const { name, file, text } of texts) {
      const read = readProfile(text, file);
      problems.push(...read.problems);
      if (!read.value) await lastGood(name);
      else {
        profiles[name] = read.value;
        await this.#lastGood.keep(profileKey(name), text);
      }
    }
    const there = new Set(texts.map(({ name }) => name));
    for (const name of known) {
      if (there.has(name)) continue;
      if (!isComplete || unread.includes(name)) await lastGood(name);
      else await this.#lastGood.drop(profileKey(name));
    }
    return { profiles, problems };
  }

  async templates(): Promise<{ templates: { name: string; file: string; text: string }[]; problems: Problem[] }> {
    const { templates: folder } = this.#files.layout;
    const { texts, problems } = await readAll(folder, ".md");
    return { templates: texts, problems };
  }

  async recordEdit(id: string, seen: readonly [string, ...string[]]): Promise<string | undefined> {
    const { file } = await this.#find(id);
    const change = newChange();
    const { wasEdited } = await this.#files.locked(basename(file), async (held) => {
      const after = await readIfThere(file);
      const written = await this.#files.history.lastWritten(id);
      const before = seen.findLast((text) => revOf(text) === written) ?? seen[0];
      if (after?.text === before) return { wasEdited: false };
      await held.record(file, before, after, { key: id, label: "a change by hand in the file", change });
      return { wasEdited: true };
    });
    return wasEdited ? change : undefined;
  }

  history(id: string): Promise<Version[]> {
    return this.#files.history.versions(id);
  }

  undo(options: UndoOptions = {}): Promise<Undone> {
    return undo(this.#files, this.#catalog, options);
  }

  mentions(what: { application: string } | { person: string }): Promise<Mentions> {
    return "person" in what
      ? mentionsOfPerson(this.#files, this.#catalog, what.person)
      : mentionsOfApplication(this.#files, this.#catalog, what.application);
  }

  forget(what: { application: string } | { person: string }): Promise<Forgotten> {
    return "person" in what
      ? forgetPerson(this.#files, this.#catalog, what.person)
      : forgetApplication(this.#files, this.#catalog, what.application);
  }

  doctor(options: { repair: boolean }): Promise<Doctored[]> {
    return doctor(this, this.#files, this.#catalog, options.repair);
  }

  // Loaded when asked for: every other command starts sooner without it.
  async export(): Promise<Exported> {
    return (await import("./exchange/everything.ts")).exportAll(this);
  }

  async import(everything: Everything): Promise<Imported> {
    return (await import("./exchange/everything.ts")).importAll(this, this.#files, everything);
  }

  /** A file of the folder, why it cannot be read, or nothing where there is none. */
  async #readable(file: string): Promise<{ text: string } | { problems: Problem[] } | undefined> {
    const found = await tryRead(file);
    if (found) return "text" in found ? found : { problems: [found.problem] };
    return (await whyUnavailable(this.#files.layout)) === undefined ? undefined : { problems: [] };
  }

  async #find(id: string): Promise<Stored> {
    const stored = await this.get(id);
    if (!stored) throw new StoreError("not-found", `There is no application "${id}".`);
    return stored;
  }

  async #change(
    id: string,
    options: {
      change: (application: Identified) => Application;
      notes?: (notes: string) => string;
      ifRev?: string;
      label?: string;
      batch?: string;
    },
  ): Promise<Stored> {
    const { file } = await this.#find(id);
    const name = basename(file);
    const change = options.batch ?? newChange();
    return this.#files.locked(name, async (held) => {
      const found = await readFileText(file);
      requireRev(options.ifRev, found.bytes, name);
      const read = readApplication(found.text, file);
      if (!read.application || !read.reading) throw cannotChange(name, read.problems);
      if (!goesBy(id, name, read.application)) throw anotherNow(name);
      const after = withIds(checkedApplication(withIds(options.change(withIds(read.application, id)), id), file), id);
      const notes = options.notes ? options.notes(read.notes) : read.notes;
      const text = rewriteApplication(found.text, file, read.reading, after, notes);
      const stored = { id, rev: revOf(text), file, application: after, notes: tidyNotes(notes) };
      if (text === found.text) return stored;
      return (await held.replace(file, text, found, {
        key: id,
        label: options.label ?? "change",
        change,
      }))
        ? { ...stored, change }
        : undefined;
    });
  }

  async #create(application: Application, notes: string, entry: Omit<Entry, "key">): Promise<Stored> {
    const { folder } = this.#files.layout;
    // An import brings the writer's own keys along.
    const checked = withOthers(Application, application, checkedApplication(application, folder)) as Application;
    return this.#files.locked("the list of applications", async (held) => {
      const taken = new Set((await this.list()).applications.map((stored) => stored.id));
      if (checked.id !== undefined && taken.has(checked.id))
        throw new StoreError(
          "conflict",
          `Somebody else has just added the application "${checked.id}". Nothing was changed.`,
        );
      const id = checked.id ?? newId((candidate) => taken.has(candidate));
      const complete = withIds(checked, id);
      const text = newApplicationText(complete, notes);
      const { problems } = readApplication(text, folder);
      if (problems.length > 0)
        throw new StoreError("invalid", `This cannot be saved. ${problems[0]!.message}`, { problems });
      const names = (await scan(folder, ".md")).entries.map((entry) => entry.name);
      const file = join(folder, fileNameFor(checked.company, checked.role, names));
      const done = await held.replace(file, text, undefined, { key: id, ...entry });
      return done
        ? { id, rev: revOf(text), file, application: complete, notes: tidyNotes(notes), change: entry.change }
        : undefined;
    });
  }
}

const profileKey = (name: string): string => `profile-${name}`;

/** Texts by name without the extension, the names of those that are there and cannot be read, and whether that is all. */
async function readAll(folder: string, extension: ".md" | ".yaml") {
  const found = await scan(folder, extension).catch((error: StoreError) => error);
  if (found instanceof Error)
    return { texts: [], unread: [], problems: [fileProblem(folder, found.message)], isComplete: false };
  const { entries, problems, blocked } = found;
  problems.push(...blocked.values());
  const texts = [];
  const unread = [...blocked.keys()].map((name) => name.slice(0, -extension.length));
  for (const { name: full, path } of entries) {
    const name = full.slice(0, -extension.length);
    const found = await tryRead(path);
    if (found && "text" in found) texts.push({ name, file: path, text: found.text });
    else if (found) {
      problems.push(found.problem);
      unread.push(name);
    }
  }
  return { texts, unread, problems, isComplete: true };
}

function requireRev(rev: string | undefined, bytes: Buffer, name: string): void {
  if (rev !== undefined && rev !== revOf(bytes))
    throw new StoreError("conflict", `${name} was changed meanwhile. Nothing was changed; look at it again first.`);
}

function cannotChange(name: string, problems: readonly Problem[]): StoreError {
  const first = problems[0];
  const reason = first ? `line ${first.line}: ${first.message}` : "it has no facts at the top.";
  return new StoreError("invalid", `${name} cannot be changed before it is put right: ${reason}`, { problems });
}
