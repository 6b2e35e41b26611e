import { readFile } from "node:fs/promises";
import { createDictionary, type Dictionary } from "@afterword/check";
import type { Dialect } from "@afterword/core";

/** South Africa writes as Britain does, and its own dictionary is under a licence of another kind: see docs/decisions. */
const files: Record<Dialect, { built: string; from: string }> = {
  "en-GB": { built: "en-gb", from: "dictionary-en-gb" },
  "en-US": { built: "en", from: "dictionary-en" },
  "en-ZA": { built: "en-gb", from: "dictionary-en-gb" },
};

const read = new Map<string, Promise<Dictionary | undefined>>();

/** The dictionary of a dialect, read once. Absent where it cannot be read. */
export function readDictionary(dialect: Dialect): Promise<Dictionary | undefined> {
  const { built, from } = files[dialect];
  const dictionary = read.get(built) ?? readFiles(built, from);
  read.set(built, dictionary);
  return dictionary;
}

/** Beside the built program, or from its package in development. */
async function readFiles(built: string, from: string): Promise<Dictionary | undefined> {
  for (const place of [`../dictionaries/${built}`, `../node_modules/${from}/index`]) {
    try {
      const [aff, dic] = await Promise.all(
        ["aff", "dic"].map((ending) => readFile(new URL(`${place}.${ending}`, import.meta.url), "utf8")),
      );
      return createDictionary(aff!, dic!);
    } catch {
      // The other place has it.
    }
  }
  return undefined;
}
