import { readFileSync } from "node:fs";
import { adviceKinds, messageKinds } from "../../packages/core/src/index.ts";
import { fileSchemas, type JsonSchema } from "./schemas.ts";

/** The page on the files: a hand-written introduction, and every key from the schemas. */
export async function generate(): Promise<Record<string, string>> {
  const intro = readFileSync(new URL("file-format-intro.md", import.meta.url), "utf8");
  const { application, settings, profile } = fileSchemas();
  const round = entryOf(application, "interviews");
  const people = [entryOf(round, "people"), entryOf(application, "contacts"), entryOf(application, "references")];
  const rest = [
    ["## Every key of an application", "The key with a * is required.", keysOf(application)],
    ["### A round", "An entry of `interviews`.", keysOf(round)],
    [
      "### A person",
      "An entry of `people`, `contacts` or `references`; in short, `Name <address>`.",
      personKeys(people),
    ],
    ["### A topic", "An entry of `topics`; in short, what was talked about.", keysOf(entryOf(round, "topics"))],
    ["### A question", "An entry of `questions`; in short, the question.", keysOf(entryOf(round, "questions"))],
    ["### A message of yours", "An entry of `messages`.", keysOf(entryOf(application, "messages"))],
    ["### The log", "Every entry has `at` and `kind`, and may have a `note`.", logKeys(application)],
    ["## Every key of `afterword.yaml`", "All may be left out.", keysOf(settings)],
    ["### A day off", "An entry of `daysOff`; in short, the day.", keysOf(entryOf(settings, "daysOff"))],
    ["## Every key of a profile", "All may be left out. See [write a profile](write-a-profile.md).", keysOf(profile)],
  ].map((parts) => `${parts.join("\n\n")}\n`);
  return {
    "docs/file-format.md": `<!-- Written by \`pnpm generate\` from scripts/generate/file-format-intro.md and the schemas. -->\n\n# The files\n\n${intro}\n${rest.join("\n")}\n${kinds}`,
  };
}

type Properties = Record<string, JsonSchema>;

const propertiesOf = (schema: JsonSchema): Properties => (schema.properties ?? {}) as Properties;

/** What an entry of the list under this key is, written in full. */
function entryOf(schema: JsonSchema, key: string): JsonSchema {
  const item = propertiesOf(schema)[key]?.items as JsonSchema | undefined;
  const full = [item, ...((item?.anyOf ?? []) as JsonSchema[])].find((one) => one?.properties !== undefined);
  if (full === undefined) throw new Error(`${key} is no list of groups`);
  return full;
}

/** The keys of a group, those of the groups in it beneath their own: `promise.by`. */
function keysOf(schema: JsonSchema): string {
  const rows = (group: JsonSchema, before: string): string[] =>
    Object.entries(propertiesOf(group)).flatMap(([key, one]) => {
      const name = `${before}${key}`;
      const inner = [one, ...((one.anyOf ?? []) as JsonSchema[])].find(({ properties }) => properties !== undefined);
      const isRequired = group.required?.includes(key) === true;
      return [row(isRequired ? `\`${name}\` *` : `\`${name}\``, one), ...(inner ? rows(inner, `${name}.`) : [])];
    });
  return table(rows(schema, ""));
}

/** The keys of a person. What not every list of people knows says where it stands. */
function personKeys(groups: readonly JsonSchema[]): string {
  const lists = ["people", "contacts", "references"] as const;
  const keys = [...new Set(groups.flatMap((group) => Object.keys(propertiesOf(group))))];
  return table(
    keys.map((key) => {
      const where = lists.filter((_, index) => Object.hasOwn(propertiesOf(groups[index]!), key));
      const one = groups.map((group) => propertiesOf(group)[key]).find((found) => found !== undefined)!;
      const only = where.length < lists.length ? ` Only in ${where.map((list) => `\`${list}\``).join(" and ")}.` : "";
      const isRequired = groups.every(({ required }) => required?.includes(key) === true);
      return row(isRequired ? `\`${key}\` *` : `\`${key}\``, one, only);
    }),
  );
}

/** One row for each kind of entry, with the keys that it has beside those of all. */
function logKeys(application: JsonSchema): string {
  const entries = ((propertiesOf(application)["log"]!.items as JsonSchema).oneOf ?? []) as JsonSchema[];
  const rows = entries.map(({ properties = {}, required, description }) => {
    const own = Object.entries(properties as Properties).filter(([key]) => !["at", "kind", "note"].includes(key));
    const keys = own.map(([key, one]) => {
      const words = wordsOf(one);
      const choice = words.length > 0 && words.length < 10 ? ` (${words.map(code).join(", ")})` : "";
      return `\`${key}\`${required?.includes(key) === true ? " *" : ""}: ${one.description ?? ""}${choice}`;
    });
    const kind = String((properties as Properties)["kind"]!.const);
    return `| \`${kind}\` | ${description ?? ""} | ${keys.join("<br>")} |`;
  });
  return ["| kind | meaning | other keys |", "|---|---|---|", ...rows].map(escaped).join("\n");
}

const table = (rows: readonly string[]): string =>
  ["| key | value | meaning |", "|---|---|---|", ...rows].map(escaped).join("\n");

const row = (name: string, one: JsonSchema, more = ""): string =>
  `| ${name} | ${valueOf(one)} | ${one.description ?? ""}${more}${leftOut(one)} |`;

/** `<` begins no tag in the page. */
const escaped = (line: string): string => line.replaceAll(/<(?!br>)/g, String.raw`\<`);

const code = (word: unknown): string => `\`${String(word)}\``;

/** What stands for a key that is left out, where its meaning does not say so. */
function leftOut({ default: value, description = "" }: JsonSchema): string {
  const isEmpty = value === undefined || (typeof value === "object" && Object.keys(value ?? {}).length === 0);
  return isEmpty || /left out/.test(description) ? "" : ` If it is left out: ${code(value)}.`;
}

const wordsOf = ({ enum: words = [] }: JsonSchema): readonly unknown[] => words;

/** What may stand as the value of a key, in words. */
function valueOf(schema: JsonSchema): string {
  const { type, anyOf, oneOf, items, properties, additionalProperties } = schema;
  const words = wordsOf(schema);
  if (words.length === messageKinds.length) return "a [kind of message](#kinds)";
  if (words.length === adviceKinds.length) return "a [kind of advice](#kinds)";
  if (words.length > 0) return words.map(code).join(", ");
  const choices = (anyOf ?? oneOf ?? []) as JsonSchema[];
  if (choices.some((one) => one.type === "boolean")) return "`true` or `false`";
  if (choices.some((one) => one.type === "integer") || type === "integer") return "a whole number";
  if (type === "array") {
    const one = items as JsonSchema;
    const isGroup = [one, ...((one.anyOf ?? one.oneOf ?? []) as JsonSchema[])].some((each) => each.properties);
    return isGroup ? "a list" : `a list: ${valueOf(one)}`;
  }
  if (choices.length > 0) return [...new Set(choices.map(valueOf))].join(", or ");
  if (properties) return "keys of its own";
  if (typeof additionalProperties === "object") return "names, each with a value";
  if (Array.isArray(type)) return "text, a number, `true` or `false`";
  return String(schema.pattern ?? "").startsWith("^https?") ? "a web address" : "text";
}

const kinds = `## Kinds

Of messages: ${messageKinds.map(code).join(", ")}.

Of advice: all of these, and ${adviceKinds
  .filter((kind) => !(messageKinds as readonly string[]).includes(kind))
  .map(code)
  .join(", ")}.
`;
