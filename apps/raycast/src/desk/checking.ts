import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  check,
  createDictionary,
  suggest,
  type CheckContext,
  type Dictionary,
  type Finding,
  type Fix,
  type NoteInput,
} from "@afterword/check";
import type { Desk } from "./desk.ts";

/** One finding with the words it is about and what can be done with one key. */
export interface Found extends Omit<Finding, "fixes"> {
  words: string;
  fixes: Fix[];
}

const dictionaries = new Map<string, Promise<Dictionary>>();

/** Read on the first check only. One at a time is kept: both would fill the memory a command may use. */
function dictionary(name: "en-US" | "en-GB", assets: string): Promise<Dictionary> {
  const known = dictionaries.get(name);
  if (known) return known;
  const file = (extension: string): Promise<string> =>
    readFile(join(assets, "dictionaries", `${name}.${extension}`), "utf8");
  const reading = Promise.all([file("aff"), file("dic")]).then(([aff, dic]) => createDictionary(aff, dic));
  dictionaries.clear();
  dictionaries.set(name, reading);
  return reading;
}

/** What the check says of a note, with everything known around it. */
export async function checkNote(
  { settings, calendars, today, host }: Desk,
  note: NoteInput,
  around: CheckContext = {},
): Promise<Found[]> {
  const words = await dictionary(settings.dialect === "en-US" ? "en-US" : "en-GB", host.assets);
  const context: CheckContext = {
    settings,
    calendars,
    today: today.toPlainDate().toString(),
    dictionary: words,
    ...around,
  };
  return check(note, context).map((finding) => {
    const source = finding.in === "subject" ? (note.subject ?? "") : note.text;
    return {
      ...finding,
      fixes: suggest(finding, note, words),
      words: source.slice(finding.range.start, finding.range.end),
    };
  });
}

/** The note with one fix applied. */
export function applyFix<T extends NoteInput>(note: T, finding: Pick<Found, "in">, { range, text }: Fix): T {
  const replaced = (source: string): string => source.slice(0, range.start) + text + source.slice(range.end);
  return finding.in === "subject"
    ? { ...note, subject: replaced(note.subject ?? "") }
    : { ...note, text: replaced(note.text) };
}

/** The check of a text that is nobody's draft. Names of every application are known words. */
export function checkText(desk: Desk, text: string): Promise<Found[]> {
  const known = desk.applications.flatMap(({ application: { company, role, contacts, interviews } }) => [
    company,
    role,
    ...[...contacts, ...interviews.flatMap(({ people }) => people)].map(({ name }) => name),
  ]);
  return checkNote(desk, { text }, { known });
}
