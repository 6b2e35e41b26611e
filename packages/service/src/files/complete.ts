import { builtinProfiles } from "@afterword/core";
import { countries } from "@afterword/holidays";
import { suggestionsAt, type FileKind, type Suggestion } from "@afterword/store";
import { everyone } from "../find.ts";
import { showPerson } from "../field/people.ts";
import type { Snapshot } from "../snapshot.ts";

/** What can be written at a position in a file of the folder. */
export interface FileCompletions {
  readonly role: "key" | "value";
  /** What a suggestion takes the place of, as offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly suggestions: readonly Suggestion[];
}

/** The keys and words that a file allows at an offset, with the people, zones, countries and profiles there are; undefined where none belongs. */
export function completeFile(
  snapshot: Snapshot,
  kind: FileKind,
  text: string,
  offset: number,
): FileCompletions | undefined {
  const found = suggestionsAt(kind, text, offset);
  if (!found) return undefined;
  const { role, key, start, end, suggestions } = found;
  const known = key !== undefined && Object.hasOwn(values, key) ? values[key]!(snapshot) : [];
  return { role, start, end, suggestions: [...suggestions, ...known] };
}

const names = (snapshot: Snapshot): Suggestion[] =>
  distinct(snapshot.applications.flatMap(({ application }) => everyone(application).map(({ name }) => name)));

const people = (snapshot: Snapshot): Suggestion[] =>
  distinct(snapshot.applications.flatMap(({ application }) => everyone(application).map(showPerson)));

const distinct = (texts: readonly string[]): Suggestion[] => [...new Set(texts)].sort().map((text) => ({ text }));

/** What a key can hold that no schema knows. */
const values: Readonly<Record<string, (snapshot: Snapshot) => readonly Suggestion[]>> = {
  people,
  contacts: people,
  references: people,
  name: names,
  to: names,
  who: names,
  zone: () => Intl.supportedValuesOf("timeZone").map((text) => ({ text })),
  country: () => Object.entries(countries).map(([text, { name }]) => ({ text, meaning: name })),
  profile: ({ ownProfiles }) => distinct([...Object.keys(builtinProfiles), ...ownProfiles]),
  company: ({ applications }) => distinct(applications.map(({ application }) => application.company)),
};
