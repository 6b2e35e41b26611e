import type { Ignored } from "@afterword/check";
import { createHash } from "node:crypto";
import { openLocalState } from "@afterword/store";
import type { MessageCard } from "../queries/choose-cards.ts";
import type { Environment } from "../service.ts";
import type { StoredApplication } from "../snapshot.ts";

/** What this machine keeps of one draft: the text as it was edited, and the findings that were ignored. Forgotten with its application. */
export interface KeptDraft {
  /** The text as it was last kept; undefined where nobody edited it. */
  text(): Promise<string | undefined>;
  /** Keeps the text. With `drafted`, the draft that the record gives, it is remembered what the text was made from. */
  keepText(text: string, drafted?: string): Promise<void>;
  /** Whether the record gives another draft by now than the one that the text was made from, or that was seen since. */
  isOutdated(drafted: string): Promise<boolean>;
  /** Remembers that the draft that the record gives now was seen beside the text. */
  markSeen(drafted: string): Promise<void>;
  /** Goes back to the text that the record gives. */
  discardText(): Promise<void>;
  ignored(): Promise<readonly Ignored[]>;
  changeIgnored(change: (ignored: readonly Ignored[]) => readonly Ignored[]): Promise<void>;
}

/** Opens what is kept of the draft of one card. Every method throws `StoreError` where the state folder cannot be used. */
export function keptDraft(
  environment: Pick<Environment, "folder" | "state">,
  card: { application: string; advice: string },
): KeptDraft {
  const localState = openLocalState(environment);
  const name = `draft-${card.application}-${card.advice}`;
  const base = `${name}.base`;
  const markSeen = (drafted: string): Promise<void> => localState.update(base, async () => digestOf(drafted));
  return {
    text: () => localState.read(`${name}.txt`),
    async keepText(text, drafted) {
      await localState.update(`${name}.txt`, async () => text);
      if (drafted !== undefined && (text === drafted || (await localState.read(base)) === undefined))
        await markSeen(drafted);
    },
    async isOutdated(drafted) {
      const seen = await localState.read(base);
      return seen !== undefined && seen !== digestOf(drafted);
    },
    markSeen,
    async discardText() {
      await localState.remove(`${name}.txt`);
      await localState.remove(base);
    },
    ignored: async () => readIgnored(await localState.read(`${name}.ignored.json`)),
    changeIgnored: (change) =>
      localState.update(`${name}.ignored.json`, async (text) => JSON.stringify(change(readIgnored(text)))),
  };
}

/**
 * The name of a card's draft: the card's id, or one made of its kind, round and readers where the plan does not advise it. Once such
 * a message was sent, the next one of its kind is another.
 */
export function draftId(
  { application: { log } }: StoredApplication,
  { id, kind, round, recipients }: MessageCard,
): string {
  const sent = log.filter((entry) => entry.kind === "sent" && entry.what === kind).length;
  return id ?? digestOf(JSON.stringify([kind, round ?? "", sent, ...recipients.map(({ name }) => name)])).slice(0, 24);
}

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A damaged file ignores nothing. */
function readIgnored(text = "[]"): Ignored[] {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter(isIgnored) : [];
  } catch {
    return [];
  }
}

const isIgnored = (found: Partial<Ignored> | null): found is Ignored =>
  [found?.code, found?.text, found?.reason].every((part) => typeof part === "string");
