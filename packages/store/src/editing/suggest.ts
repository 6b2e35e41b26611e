/** What can be written at one place of a file, and what stands there, from the schemas of the files. Pure: for editors. */
import { Application, ProfileInput, Settings } from "@afterword/core";
import type * as z from "zod";
import { entriesOf, schemaUnder, shapeAt, wordsOf, wordsUnder } from "../text/schema.ts";
import type { Path } from "../text/yaml.ts";
import { meaningOf } from "./descriptions.ts";
import { placeAt } from "./place.ts";

export type FileKind = "application" | "settings" | "profile";

export interface Suggestion {
  readonly text: string;
  /** What it means, in a sentence. */
  readonly meaning?: string | undefined;
  /** What is put in, where it is more than the text. */
  readonly insert?: string;
}

export interface Suggestions {
  readonly role: "key" | "value";
  /** The key whose value it is, or whose list the entry that begins here is of. */
  readonly key: string | undefined;
  /** What a suggestion takes the place of, as offsets in the file. */
  readonly start: number;
  readonly end: number;
  readonly suggestions: readonly Suggestion[];
}

const schemas = { application: Application, settings: Settings, profile: ProfileInput } as const;

/** The keys that can stand at a position, or the words that a key allows; undefined where nothing of ours can. */
export function suggestionsAt(kind: FileKind, text: string, offset: number): Suggestions | undefined {
  const place = placeAt(kind, text, offset);
  if (!place) return undefined;
  const { path, role, start, end, beside } = place;
  const key = path.findLast((part) => typeof part === "string");
  if (role === "value") {
    const schema = schemaAt(kind, path.slice(0, -1));
    const words = schema ? wordsUnder(schema, { ...beside }, path.at(-1)!) : [];
    const suggestions = words.map((text) => ({ text }));
    return { role, key, start, end, suggestions };
  }
  const schema = schemaAt(kind, path);
  const shape = (schema && entriesOf(schema, beside)) ?? {};
  const suggestions = Object.entries(shape)
    .filter(([name]) => !Object.hasOwn(beside, name))
    .map(([name, inner]) => ({
      text: name,
      meaning: meaningOf(kind, [...path, name], beside["kind"]),
      insert: `${name}:${isGroupOrList(inner) ? "" : " "}`,
    }));
  const isEntry = typeof path.at(-1) === "number" && Object.keys(beside).length === 0;
  return { role, key: isEntry ? key : undefined, start, end, suggestions };
}

/** What the key at a position, or the key of the value there, means. */
export function meaningAt(
  kind: FileKind,
  text: string,
  offset: number,
): { readonly key: string; readonly meaning: string; readonly start: number; readonly end: number } | undefined {
  const place = placeAt(kind, text, offset);
  if (place?.role !== "key" || place.start === place.end) return undefined;
  const key = text.slice(place.start, place.end);
  const schema = schemaAt(kind, place.path);
  if (!schema || !Object.hasOwn(entriesOf(schema, place.beside) ?? {}, key)) return undefined;
  const meaning = meaningOf(kind, [...place.path, key], place.beside["kind"]);
  return meaning === undefined ? undefined : { key, meaning, start: place.start, end: place.end };
}

function schemaAt(kind: FileKind, path: Path): z.core.$ZodType | undefined {
  return path.reduce<z.core.$ZodType | undefined>(
    (schema, part) => schema && schemaUnder(schema, typeof part === "number" ? [] : {}, part),
    schemas[kind],
  );
}

const isGroupOrList = (schema: z.core.$ZodType): boolean =>
  wordsOf(schema).length === 0 && (schemaUnder(schema, [], 0) !== undefined || shapeAt(schema, {}) !== undefined);
