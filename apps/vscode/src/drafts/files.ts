import { createHash } from "node:crypto";
import { dirname } from "node:path";
import * as vscode from "vscode";
import type { Draft } from "@afterword/core";
import type { Card, KeptDraft, Snapshot } from "@afterword/service";
import type { Afterword } from "../afterword.ts";
import { cardIn, draftTarget, isId, type Target } from "../target.ts";

/** The scheme and the language of drafts as documents: `afterword:/Acme/Thank Thandi Nkosi.followup?application=…&advice=…&folder=…`. */
export const scheme = "afterword";
export const language = "afterword-draft";

/** The address of a draft. Its ids name it, with the folder they are of; the path is only what tabs and breadcrumbs show. */
export function draftUri({ stored, plan, advice }: Card): vscode.Uri {
  const query = new URLSearchParams({
    application: stored.id,
    advice: advice.id,
    folder: tagOf(dirname(stored.file)),
  }).toString();
  return vscode.Uri.from({ scheme, path: `/${shown(plan.company)}/${shown(advice.title)}.followup`, query });
}

/** Stands for a folder in an address: the example's drafts are none of yours, though it were left with one still open. */
const tagOf = (folder: string): string => createHash("sha256").update(folder).digest("hex").slice(0, 12);

const isOf = (uri: vscode.Uri, folder: string): boolean =>
  new URLSearchParams(uri.query).get("folder") === tagOf(folder);

const shown = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}/\\:*?"<>|#%]+/gu, " ")
    .replace(/^[\s.]+/, "")
    .trim()
    .slice(0, 60) || "Draft";

/** A draft as it was last read: its text, and whether it was sent, which nothing changes any more. */
interface Known {
  readonly text: string;
  readonly isSent: boolean;
  readonly mtime: number;
}

/**
 * Drafts as files of their own scheme. One that was never saved is written anew from the facts each time it is read, so that
 * opening a draft writes nothing; one that was saved is kept on this machine, beside the folder's other state.
 */
export class DraftFiles implements vscode.FileSystemProvider {
  readonly #afterword: Afterword;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #known = new Map<string, Known>();

  constructor(afterword: Afterword) {
    this.#afterword = afterword;
  }

  /** Reads the open ones again: facts may have changed what an unsaved draft says. */
  async refresh(): Promise<void> {
    for (const [key, before] of this.#known) {
      const uri = vscode.Uri.parse(key, true);
      const now = await this.#read(uri).catch(() => before);
      if (now.text !== before.text || now.isSent !== before.isSent) this.#tell(uri, now);
    }
  }

  forget({ uri }: vscode.TextDocument): void {
    this.#known.delete(uri.toString());
  }

  watch(): vscode.Disposable {
    return { dispose: () => {} };
  }

  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { mtime, text, isSent } = await this.#current(uri);
    return {
      type: vscode.FileType.File,
      ctime: 0,
      mtime,
      size: Buffer.byteLength(text),
      ...(isSent && { permissions: vscode.FilePermission.Readonly }),
    };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    return Buffer.from((await this.#current(uri)).text);
  }

  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    const text = Buffer.from(content).toString("utf8");
    const snapshot = await this.#afterword.snapshot();
    const card = cardOf(snapshot, uri);
    await (await this.#kept(uri)).keepText(text, card && (await drafted(snapshot, card)));
    this.#tell(uri, { text, isSent: this.#known.get(uri.toString())?.isSent ?? false });
  }

  delete(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  #tell(uri: vscode.Uri, now: Omit<Known, "mtime">): void {
    this.#known.set(uri.toString(), {
      ...now,
      mtime: Math.max(Date.now(), (this.#known.get(uri.toString())?.mtime ?? 0) + 1),
    });
    this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  async #current(uri: vscode.Uri): Promise<Known> {
    const now = await this.#read(uri);
    const known = this.#known.get(uri.toString());
    if (known?.text === now.text && known.isSent === now.isSent) return known;
    const fresh = { ...now, mtime: Math.max(Date.now(), (known?.mtime ?? 0) + 1) };
    this.#known.set(uri.toString(), fresh);
    return fresh;
  }

  async #read(uri: vscode.Uri): Promise<Omit<Known, "mtime">> {
    const saved = await (await this.#kept(uri)).text();
    const snapshot = await this.#afterword.snapshot();
    const card = cardOf(snapshot, uri);
    const isSent = card?.advice.state === "done";
    if (saved !== undefined) return { text: saved, isSent };
    if (!card) throw vscode.FileSystemError.FileNotFound(uri);
    return { text: await drafted(snapshot, card), isSent };
  }

  async #kept(uri: vscode.Uri): Promise<KeptDraft> {
    const kept = await keptAt(this.#afterword, uri);
    if (!kept) throw vscode.FileSystemError.FileNotFound(uri);
    return kept;
  }
}

/** Both ids of a draft's address; anything that is not one of ours names nothing. */
export function idsOf(uri: vscode.Uri): Required<Target> | undefined {
  const { application, advice } = draftTarget(uri) ?? {};
  return isId(application) && isId(advice) ? { application, advice } : undefined;
}

export function cardOf(snapshot: Snapshot, uri: vscode.Uri): Card | undefined {
  const target = idsOf(uri);
  const card = target && cardIn(snapshot, target);
  return card && isOf(uri, dirname(card.stored.file)) ? card : undefined;
}

/** What is kept of the draft at this address; undefined where it is none of the folder in view. */
export async function keptAt(afterword: Afterword, uri: vscode.Uri): Promise<KeptDraft | undefined> {
  const target = idsOf(uri);
  if (!target || !isOf(uri, (await afterword.place()).folder)) return undefined;
  const [{ keptDraft }, { environment }] = await Promise.all([import("@afterword/service"), afterword.service()]);
  return keptDraft(environment, target);
}

/** The draft as a document that is open, under whatever name its tab was opened. */
export const openNote = ({ stored, advice }: Card): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find(({ uri }) => {
    const ids = idsOf(uri);
    return ids?.application === stored.id && ids.advice === advice.id && isOf(uri, dirname(stored.file));
  });

/** The draft as the record gives it, with its head. */
export async function drafted(snapshot: Snapshot, card: Card): Promise<string> {
  const { writeNote } = await import("@afterword/core");
  return writeNote(await draftOf(snapshot, card));
}

export async function draftOf(snapshot: Snapshot, { stored, advice }: Card): Promise<Draft> {
  const { draft } = await import("@afterword/core");
  return draft({ ...snapshot.input(stored.application), advice, userTemplates: snapshot.templates });
}
