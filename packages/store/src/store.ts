/** What a store of applications does, wherever it keeps them. The folder is one; a database can be another. */
import type { Application, ProfileInput, Settings } from "@afterword/core";
import type { Doctored } from "./doctor.ts";
import type { Everything, Exported, Imported } from "./exchange/everything.ts";
import type { Forgotten, Mentions } from "./forget/forgotten.ts";
import type { Version } from "./history.ts";
import type { Problem } from "./problem.ts";
import type { UndoOptions, Undone } from "./undo.ts";

export type Identified = Application & { id: string };

export interface Stored {
  id: string;
  /** Names this very version: pass it back as `ifRev` to change nothing else. */
  rev: string;
  /** Where it is kept: an absolute path. */
  file: string;
  /** With its id, and one for each round. */
  application: Identified;
  notes: string;
  /** Why its file cannot be read now. The rest is then as it was last known, and cannot be changed. */
  stale?: Problem;
  /** Where it was just saved: the change that did it, for {@link Store.undo}. Absent where nothing had to be written. */
  change?: string;
}

export interface Listing {
  /** By file name. The same object as before where a file did not change; never change one in place. */
  applications: Stored[];
  problems: Problem[];
  /**
   * Why the folder itself cannot be read, which is also among the problems. The applications are then as they were last known,
   * and there may be others. Absent where what is listed is all there is.
   */
  unavailable?: Problem;
}

export interface Change {
  /** `folder`: the folder itself cannot be read any more (`removed`), or again (`added`). */
  kind: "application" | "settings" | "profile" | "template" | "folder";
  how: "added" | "changed" | "removed";
  file: string;
}

export interface Store {
  /** Every application, and what is wrong with files. One that cannot be read now is listed as it was last known, and marked. */
  list(): Promise<Listing>;
  get(id: string): Promise<Stored | undefined>;
  /** Saves the whole application. What is saved with one `batch` is one change, named so. Without an id, or with one that is not there yet, a new one. Fails with `conflict` where `ifRev` is not current. */
  put(
    application: Application,
    options?: { ifRev?: string; notes?: string; label?: string; batch?: string },
  ): Promise<Stored>;
  /** Reads, changes and saves in one go, with nobody else's change lost. `change` may be called again, so it must only compute. */
  update(
    id: string,
    change: (application: Identified) => Application,
    options?: { notes?: (notes: string) => string; label?: string; batch?: string },
  ): Promise<Stored>;
  delete(id: string, ifRev?: string): Promise<void>;
  /** Calls back soon after anybody's change (at once on a disk of this machine, within seconds on another), until the returned function is called. */
  changes(listener: (changes: Change[]) => void): () => void;
  /** The defaults where there is no file. Where it cannot be read now, what it said when it was last good. */
  settings(): Promise<{ settings: Settings; problems: Problem[]; exists: boolean }>;
  updateSettings(
    change: (settings: Settings) => Settings,
    options?: { label?: string; batch?: string },
  ): Promise<Settings>;
  /** One that cannot be read now is as it was last good. */
  profiles(): Promise<{ profiles: Record<string, ProfileInput>; problems: Problem[] }>;
  templates(): Promise<{ templates: { name: string; file: string; text: string }[]; problems: Problem[] }>;
  /**
   * Records what an editor has just done to an application's file, so that it can be taken back even where it left an error. `seen`
   * are the texts that it had since it was opened, the oldest first: what another program wrote meanwhile is what the edit goes back
   * to. Gives the change, or nothing where the text is the same.
   */
  recordEdit(id: string, seen: readonly [string, ...string[]]): Promise<string | undefined>;
  /** The last changes made to one application through the store, oldest first. */
  history(id: string): Promise<Version[]>;
  /**
   * Takes back one change: the one that is named, else the newest that is still in effect, of one application or of anything; or
   * every version of an application from number `from` on. Fails with `already-done` where the change was taken back,
   * `conflict` where the file was changed since.
   */
  undo(options?: UndoOptions): Promise<Undone>;
  /** Removes an application (by id) or a person (by name or address) from every file, version and index. Cannot be undone. */
  forget(what: { application: string } | { person: string }): Promise<Forgotten>;
  /** What forgetting would touch, here and in earlier versions, and what it would leave. Changes nothing. */
  mentions(what: { application: string } | { person: string }): Promise<Mentions>;
  /** Finds everything that is not as it should be, and with `repair` puts right what can be without a choice of yours. */
  doctor(options: { repair: boolean }): Promise<Doctored[]>;
  /** All there is, to keep or to take elsewhere. */
  export(): Promise<Exported>;
  /** Adds what is new and changes what differs, one application after the other; one undo takes it all back. Deletes nothing. */
  import(everything: Everything): Promise<Imported>;
}
