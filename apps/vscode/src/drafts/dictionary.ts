import { readFile } from "node:fs/promises";
import type { Dictionary } from "@afterword/check";
import type { Afterword } from "../afterword.ts";

const read = new Map<string, Promise<Dictionary | undefined>>();

/** The words of the chosen dialect, read from beside the bundle on first use. Without them only the built-in table of misspellings counts. */
export async function readDictionary(afterword: Afterword): Promise<Dictionary | undefined> {
  const { settings } = await afterword.look();
  const name = settings.dialect === "en-US" ? "en" : "en-gb";
  const known = read.get(name);
  if (known) return known;
  const file = (extension: string): Promise<string> =>
    readFile(afterword.context.asAbsolutePath(`dictionaries/${name}.${extension}`), "utf8");
  const reading = Promise.all([file("aff"), file("dic"), import("@afterword/check")]).then(
    ([aff, dic, { createDictionary }]) => createDictionary(aff, dic),
    () => undefined,
  );
  read.set(name, reading);
  return reading;
}
