import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dialect, MessageKind } from "@afterword/core";
import { readSlips, type SlipPair } from "./slips.ts";

/** A mail without a mistake. */
export interface CleanCase {
  text: string;
  subject?: string | undefined;
  kind?: MessageKind | undefined;
  dialect?: Dialect | undefined;
}

/** A mail about an application of the folder beside it, with a fact made wrong, or right. */
export interface FactCase {
  label: "right" | "wrong";
  company: string;
  text: string;
}

/** A folder of cases: sentences with one slip, mails without any, and mails about the applications in `facts/folder`. */
export interface Cases {
  slips: readonly SlipPair[];
  clean: readonly CleanCase[];
  facts: readonly FactCase[];
  /** The applications that the facts are about, as text by name of file. */
  applications: ReadonlyMap<string, string>;
}

/** Reads a folder of cases. What is not in it is empty. */
export function readCases(folder: string): Cases {
  const records = join(folder, "facts/folder");
  return {
    slips: existsSync(join(folder, "seeded.jsonl")) ? readSlips(join(folder, "seeded.jsonl")) : [],
    clean: lines<CleanCase>(join(folder, "clean.jsonl")),
    facts: lines<FactCase>(join(folder, "facts/notes.jsonl")),
    applications: new Map(
      (existsSync(records) ? readdirSync(records) : [])
        .filter((name) => name.endsWith(".md"))
        .map((name) => [name, readFileSync(join(records, name), "utf8")]),
    ),
  };
}

/** The cases written for the second measurement: trades, countries and voices of their own. The checks were improved on them since. */
export const secondCases = (): Cases => readCases(new URL("./second", import.meta.url).pathname);

const lines = <T>(file: string): T[] =>
  existsSync(file)
    ? readFileSync(file, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as T)
    : [];
