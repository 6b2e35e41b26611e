import * as z from "zod";
import { Application, ProfileInput, Settings } from "../../packages/core/src/model/index.ts";
import { meaningOf } from "../../packages/store/src/editing/descriptions.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** JSON Schemas of the files people write, for editors and other programs. */
export async function generate(): Promise<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fileSchemas()).map(([name, schema]) => [
      `docs/${name}.schema.json`,
      `${JSON.stringify({ title: name, ...schema }, null, 2)}\n`,
    ]),
  );
}

/** The schemas of the files people write, with what each key means. */
export const fileSchemas = (): Record<"application" | "settings" | "profile", JsonSchema> => ({
  application: described("application", z.toJSONSchema(Application, { io: "input" })),
  settings: described("settings", z.toJSONSchema(Settings, { io: "input" })),
  profile: described("profile", z.toJSONSchema(ProfileInput, { io: "input" })),
});

/** The schema with what each key means. `entry` is the kind of the log's entry that it is of. */
function described(
  kind: string,
  schema: JsonSchema,
  path: readonly (string | number)[] = [],
  entry?: string,
): JsonSchema {
  const { properties, items, anyOf, oneOf } = schema;
  const own = (properties?.["kind"] as JsonSchema | undefined)?.const;
  const kindOfEntry = typeof own === "string" ? own : entry;
  const inner = (one: z.core.JSONSchema._JSONSchema, ...more: (string | number)[]): JsonSchema =>
    described(kind, one as JsonSchema, [...path, ...more], kindOfEntry);
  const isKey = typeof path.at(-1) === "string";
  const description = isKey
    ? meaningOf(kind, path, entry)
    : typeof own === "string"
      ? meaningOf(kind, [...path, own])
      : undefined;
  return {
    ...(description !== undefined && { description }),
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, one]) => [key, inner(one, key)])),
    }),
    ...(items !== undefined && !Array.isArray(items) && { items: inner(items, 0) }),
    ...(anyOf && { anyOf: anyOf.map((one) => inner(one)) }),
    ...(oneOf && { oneOf: oneOf.map((one) => inner(one)) }),
  };
}
