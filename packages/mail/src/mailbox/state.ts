import { createHash } from "node:crypto";
import type { ReadMessage } from "../read.ts";

/** What was read of a mailbox so far. Plain data, kept in the state folder of the machine; it holds no words of any mail. */
export interface MailState {
  readonly version: 1;
  /** By path. A server that numbers a folder anew changes its `uidValidity`. */
  readonly folders: Readonly<Record<string, { readonly uidValidity: string; readonly lastUid: number }>>;
  /** Digests of the Message-IDs that were read, the latest last: a folder numbered anew is not told twice. */
  readonly read: readonly string[];
  /** Message-IDs of known threads with the application they belong to, the latest last. */
  readonly threads: readonly (readonly [id: string, application: string])[];
}

export const emptyState: MailState = { version: 1, folders: {}, read: [], threads: [] };

/** What was read since it was last kept, and how far. */
export interface Part {
  readonly messages: readonly ReadMessage[];
  readonly state: MailState;
}

/** Where what was read is kept; the app says how. */
export interface Keeper {
  /** How far the mailbox was read; undefined before the first time. */
  load(): Promise<MailState | undefined>;
  /** Keeps a part before more is read: a check that is cut off goes on from there. Messages before the state, so that none is lost. */
  keep(part: Part): Promise<void>;
}

const most = 5000;

/** A state being added to. */
export class Progress {
  readonly threads: Map<string, string>;
  readonly #folders: Record<string, { uidValidity: string; lastUid: number }>;
  readonly #read: Set<string>;

  constructor({ folders, read, threads }: MailState) {
    this.#folders = { ...folders };
    this.#read = new Set(read);
    this.threads = new Map(threads);
  }

  /** The first number that was not read, given how the folder is numbered now. */
  firstUnread(path: string, uidValidity: string): number {
    const known = this.#folders[path];
    return known?.uidValidity === uidValidity ? known.lastUid + 1 : 1;
  }

  isNew = (path: string): boolean => this.#folders[path] === undefined;
  wasRead = (id: string): boolean => this.#read.has(digest(id));

  markRead(id: string | undefined, application: string | undefined): void {
    if (id === undefined) return;
    this.#read.add(digest(id));
    if (application !== undefined) this.threads.set(id, application);
  }

  reached(path: string, uidValidity: string, lastUid: number): void {
    this.#folders[path] = { uidValidity, lastUid };
  }

  get state(): MailState {
    return {
      version: 1,
      folders: { ...this.#folders },
      read: [...this.#read].slice(-most),
      threads: [...this.threads].slice(-most),
    };
  }
}

const digest = (id: string): string => createHash("sha256").update(id).digest("hex").slice(0, 16);
