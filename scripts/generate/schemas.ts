import * as z from "zod";
import { Application, ProfileInput, Settings } from "../../packages/core/src/model/index.ts";
import { meaningOf } from "../../packages/store/src/editing/descriptions.ts";

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** JSON Schemas of the files people write, for editors and other programs. */
export async function generate(): Promise<Record<string, string>> {
  const schemas = { application: Application, settings: Settings, profile: ProfileInput };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `docs/${name}.schema.json`,
      `${JSON.stringify({ title: name, ...described(name, z.toJSONSchema(schema, { io: "input" })) }, null, 2)}\n`,
    ]),
  );
}

/** The schema with what each key means. */
function described(kind: string, schema: JsonSchema, path: readonly (string | number)[] = []): JsonSchema {
  const inner = (one: z.core.JSONSchema._JSONSchema, ...more: (string | number)[]): JsonSchema =>
    described(kind, one as JsonSchema, [...path, ...more]);
  const { properties, items, anyOf, oneOf } = schema;
  const description = typeof path.at(-1) === "string" ? meaningOf(kind, path) : undefined;
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
