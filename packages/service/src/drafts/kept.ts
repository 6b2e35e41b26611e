import type { Ignored } from "@afterword/check";
import { openLocalState } from "@afterword/store";
import type { Environment } from "../service.ts";

/** What this machine keeps of one draft: the text as it was edited, and the findings that were ignored. Forgotten with its application. */
export interface KeptDraft {
  /** The text as it was last kept; undefined where nobody edited it. */
  text(): Promise<string | undefined>;
  keepText(text: string): Promise<void>;
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
  return {
    text: () => localState.read(`${name}.txt`),
    keepText: (text) => localState.update(`${name}.txt`, async () => text),
    discardText: () => localState.remove(`${name}.txt`),
    ignored: async () => readIgnored(await localState.read(`${name}.ignored.json`)),
    changeIgnored: (change) =>
      localState.update(`${name}.ignored.json`, async (text) => JSON.stringify(change(readIgnored(text)))),
  };
}

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
