import type { Ignored } from "@afterword/check";
import type { Afterword } from "../afterword.ts";
import type { Target } from "../target.ts";

/** What this machine keeps of one draft, beside the folder's other state. It is forgotten with its application. */
export interface Kept {
  /** The draft as it was last saved; undefined where it never was. */
  text(): Promise<string | undefined>;
  keepText(text: string): Promise<void>;
  ignored(): Promise<readonly Ignored[]>;
  changeIgnored(change: (ignored: readonly Ignored[]) => readonly Ignored[]): Promise<void>;
}

/** @throws StoreError `held`, `storage` from every method. */
export async function keptOf(afterword: Afterword, { application, advice }: Required<Target>): Promise<Kept> {
  const localState = await afterword.localState();
  const name = `draft-${application}-${advice}`;
  return {
    text: () => localState.read(`${name}.txt`),
    keepText: (text) => localState.update(`${name}.txt`, async () => text),
    ignored: async () => readIgnored(await localState.read(`${name}.ignored.json`)),
    changeIgnored: (change) =>
      localState.update(`${name}.ignored.json`, async (text) => JSON.stringify(change(readIgnored(text)))),
  };
}

/** A file that somebody has spoilt ignores nothing. */
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
