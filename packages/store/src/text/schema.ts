/** What the domain schemas say about one place in a file: its keys, its defaults and its short spelling. */
import type * as z from "zod";
import { isGroup, same, type Group } from "./value.ts";

type Schema = z.core.$ZodType;
type Shape = Readonly<Record<string, Schema>>;

const definition = (schema: Schema) => (schema as z.ZodType).def as z.core.$ZodTypes["_zod"]["def"];

function unwrapped(schema: Schema): Schema {
  const def = definition(schema);
  if (def.type === "optional" || def.type === "default") return unwrapped(def.innerType);
  if (def.type === "pipe") return unwrapped(def.in);
  return schema;
}

/** The keys a group of facts may have here. Of several shapes, the one that `value` was meant as. */
export function shapeAt(schema: Schema, value: Group): Shape | undefined {
  const def = definition(unwrapped(schema));
  if (def.type === "object") return def.shape;
  if (def.type !== "union") return undefined;
  const shapes = def.options.map((option) => shapeAt(option, value)).filter((shape) => shape !== undefined);
  const discriminator = "discriminator" in def ? String(def.discriminator) : undefined;
  if (discriminator === undefined) return shapes[0];
  return shapes.find((shape) => accepts(shape[discriminator]!, value[discriminator]));
}

/** The same where the group is still being written: of several kinds of group, what all of them have until the kind is named. */
export function entriesOf(schema: Schema, value: Group): Shape | undefined {
  const def = definition(unwrapped(schema));
  if (def.type !== "union" || !("discriminator" in def)) return shapeAt(schema, value);
  const named = shapeAt(schema, value);
  if (named) return named;
  const [first = {}, ...others] = def.options.map((option) => shapeAt(option, {}) ?? {});
  return Object.fromEntries(Object.entries(first).filter(([key]) => others.every((shape) => key in shape)));
}

/** The words that the value of a key may be; none where it is free text. */
export function wordsUnder(schema: Schema, value: Group, key: string | number): string[] {
  const def = definition(unwrapped(schema));
  if (def.type === "union" && "discriminator" in def && def.discriminator === key)
    return def.options.flatMap((option) => wordsOf(shapeAt(option, {})![key]!));
  const inner = schemaUnder(schema, typeof key === "number" ? [] : value, key);
  return inner ? wordsOf(inner) : [];
}

/** The words that a value may be. */
export function wordsOf(schema: Schema): string[] {
  const inner = unwrapped(schema);
  const def = definition(inner);
  if (def.type === "enum") return Object.values(def.entries).map(String);
  if (def.type === "literal") return def.values.map(String);
  if (def.type === "boolean") return ["yes", "no"];
  if (def.type === "array") return wordsOf(def.element);
  if (def.type === "union") {
    const words = def.options.flatMap(wordsOf);
    return words.includes("yes") ? ["yes", "no"] : [...new Set(words)];
  }
  const { enum: named } = ((inner as z.ZodType).meta() ?? {}) as { enum?: readonly string[] };
  return [...(named ?? [])];
}

/** The schema of what stands under `key`. */
export function schemaUnder(schema: Schema, value: unknown, key: string | number): Schema | undefined {
  const inner = unwrapped(schema);
  const def = definition(inner);
  if (typeof key === "number") return def.type === "array" ? def.element : undefined;
  if (def.type === "record") return def.valueType;
  return isGroup(value) ? shapeAt(inner, value)?.[key] : undefined;
}

/** `value` as a person would write it: no defaults, and `T Nkosi <t@acme.example>` instead of a group where that says it all. */
export function brief(schema: Schema | undefined, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => brief(schema && schemaUnder(schema, value, 0), item));
  if (!isGroup(value)) return value;
  const out: Group = {};
  const order = Object.keys((schema && shapeAt(schema, value)) ?? {});
  for (const key of new Set([...order, ...Object.keys(value)])) {
    const item = value[key];
    if (item === undefined) continue;
    const under = schema && schemaUnder(schema, value, key);
    if (under && isDefault(under, item)) continue;
    out[key] = brief(under, item);
  }
  return shorthand(schema, value, out) ?? out;
}

/** `value` with the keys of `raw` that the schema does not know, at every depth. */
export function withOthers(schema: Schema | undefined, raw: unknown, value: unknown): unknown {
  if (Array.isArray(raw) && Array.isArray(value)) {
    return value.map((item, index) => withOthers(schema && schemaUnder(schema, value, index), raw[index], item));
  }
  if (!isGroup(raw) || !isGroup(value)) return value;
  const known = (schema && shapeAt(schema, value)) ?? {};
  const others = Object.entries(raw).filter(([key]) => !(key in known));
  const facts = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries([...facts.map(([key, item]) => [key, withOthers(known[key], raw[key], item)]), ...others]);
}

/** Whether a group without the key cannot be read. */
export const isRequired = (schema: Schema): boolean => !["optional", "default"].includes(definition(schema).type);

/** Whether leaving the key out says the same. */
export function isDefault(schema: Schema, value: unknown): boolean {
  const def = definition(schema);
  return def.type === "default" && same(def.defaultValue, value);
}

function shorthand(schema: Schema | undefined, whole: Group, out: Group): string | undefined {
  if (!schema || definition(unwrapped(schema)).type !== "union") return undefined;
  const keys = Object.keys(out);
  const candidate =
    keys.length === 1
      ? out[keys[0]!]
      : keys.length === 2 && "name" in out && "email" in out
        ? `${out.name} <${out.email}>`
        : undefined;
  return typeof candidate === "string" && accepts(schema, candidate, whole) ? candidate : undefined;
}

function accepts(schema: Schema, value: unknown, as: unknown = value): boolean {
  const result = (schema as z.ZodType).safeParse(value);
  return result.success && same(result.data, as);
}

/** Changes when a schema's keys, choices or shapes do. */
export function fingerprint(schema: Schema): string {
  const def = definition(schema);
  switch (def.type) {
    case "object":
      return `{${Object.entries(def.shape)
        .map(([key, inner]) => `${key}:${fingerprint(inner)}`)
        .join()}}`;
    case "array":
      return `[${fingerprint(def.element)}]`;
    case "union":
      return `(${def.options.map(fingerprint).join("|")})`;
    case "enum":
      return Object.values(def.entries).join("/");
    case "literal":
      return def.values.join("/");
    case "optional":
      return `${fingerprint(def.innerType)}?`;
    case "default":
      return `${fingerprint(def.innerType)}=${JSON.stringify(def.defaultValue)}`;
    case "pipe":
      return `${fingerprint(def.in)}>`;
    default:
      return def.type;
  }
}
