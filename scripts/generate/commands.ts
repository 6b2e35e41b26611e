import * as z from "zod";
import { outputs } from "../../apps/cli/src/json/outputs.ts";
import { commandReference, type CommandReference } from "../release/command-reference.ts";

/** The pages about the command line: every command, and what `--json` prints, with its schema. */
export async function generate(): Promise<Record<string, string>> {
  const schemas = Object.entries(outputs).map(([type, { schema, by }]) => ({ type, by, schema: jsonSchema(schema) }));
  return {
    "docs/commands.md": await commandsPage(),
    "docs/json.md": jsonPage(schemas),
    "docs/output.schema.json": `${JSON.stringify(outputSchema(schemas), null, 2)}\n`,
  };
}

type JsonSchema = z.core.JSONSchema.JSONSchema;

interface Printed {
  readonly type: string;
  readonly by: string;
  readonly schema: JsonSchema;
}

const jsonSchema = (schema: z.ZodType): JsonSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: "output", unrepresentable: "any" });
  return rest;
};

async function commandsPage(): Promise<string> {
  const { options, notes, groups } = await commandReference();
  const contents = groups.map(
    ({ title, commands }) =>
      `**${title}**: ${commands.map(({ path }) => `[${path}](#${path.replaceAll(" ", "-")})`).join(" · ")}`,
  );
  return `# Commands

<!-- Written by \`npm run generate\` from the commands themselves. -->

${notes}

What \`--json\` prints is described [on a page of its own](json.md).

${contents.join("  \n")}

## Options of every command

${table(options)}
${groups.map(({ title, commands }) => `## ${title}\n\n${commands.map(commandSection).join("\n")}`).join("\n")}`;
}

function commandSection({ path, about, usage, words, options, notes, examples }: CommandReference): string {
  const taken = [...words, ...options];
  const first = about.charAt(0).toUpperCase() + about.slice(1);
  return [
    `### ${path}`,
    /[.!?]$/.test(first) ? escaped(first) : `${escaped(first)}.`,
    `\`\`\`text\n${[usage, ...(examples.length > 0 ? ["", ...examples] : [])].join("\n")}\n\`\`\``,
    ...(taken.length > 0 ? [table(taken).trimEnd()] : []),
    ...(notes === "" ? [] : [`\`\`\`text\n${notes}\n\`\`\``]),
    "",
  ].join("\n\n");
}

const table = (rows: readonly { term: string; about: string }[]): string =>
  `| | |\n| --- | --- |\n${rows.map(({ term, about }) => `| \`${term.replaceAll("|", "\\|")}\` | ${escaped(about)} |`).join("\n")}\n`;

/** Plain text in Markdown: no tag, no cell of a table. */
const escaped = (text: string): string => text.replaceAll("<", "&lt;").replaceAll("|", "\\|").replaceAll("*", "\\*");

function jsonPage(schemas: readonly Printed[]): string {
  return `# What --json prints

<!-- Written by \`npm run generate\` from the schemas that the tests hold every command to. -->

Every command takes \`--json\` and prints one object on standard output:

\`\`\`json
{ "version": 1, "type": "next", "data": [] }
\`\`\`

\`type\` names the shape of \`data\`; the shapes are below. \`version\` changes only when a key is taken away or comes to mean something else. New keys may
come at any time: ignore what you do not know. The same as a JSON Schema: [output.schema.json](output.schema.json). \`mcp\` and \`completion\` print what
an assistant and a shell expect; \`export\` prints the whole folder in [its own format](file-format.md).

\`--fields title,when\` keeps only these keys of the object in \`data\`, or of each object of its list. A name that is not there is an error that lists those that are.

## Errors

An error is one object on standard error; standard output stays empty, but for \`check\`, which prints its findings.

\`\`\`json
{ "version": 1, "error": { "code": "invalid", "message": "…", "field": "start" } }
\`\`\`

| \`code\` | exit code | |
| --- | --- | --- |
| \`usage\` | 2 | the command line is wrong |
| \`invalid\` | 2 | a value cannot be read; \`field\` names it, \`choices\` what was expected |
| \`not-found\` | 2 | nothing on record goes by that name |
| \`ambiguous\` | 2 | several do; \`choices\` lists them |
| \`unsure\` | 2 | a question: repeat with \`--yes\` if the person says yes |
| \`held\` | 1 | a stop holds the message back |
| \`already-done\` | 1 | it is on record already |
| \`conflict\` | 1 | another program changed the file meanwhile |
| \`storage\` | 1 | a file cannot be written or read |
| \`data\` | 1 | the data cannot be used as they are |
| \`internal\` | 1 | a mistake in Afterword |

Warnings about single files go to standard error as plain lines, and the rest is printed all the same.

## Exit codes

| | |
| --- | --- |
| 0 | done |
| 1 | a problem with the data; for \`check\`, a finding that should not leave |
| 2 | wrong usage, or a question outside a terminal |
| 130 | stopped with Ctrl+C |

${schemas.map(section).join("\n")}`;
}

function section({ type, by, schema }: Printed): string {
  const isList = schema.type === "array";
  const rows = rowsOf(isList ? (schema.items as JsonSchema) : schema);
  const shape = isList ? "A list of objects." : rows.length > 0 ? "An object." : "An object with names of your own.";
  return `## ${type}\n\nPrinted by ${by}. ${shape}\n\n${rows.length > 0 ? `| key | type | |\n| --- | --- | --- |\n${rows.join("\n")}\n` : ""}`;
}

/** One row for each key, with the keys of the objects inside it below it. */
function rowsOf(schema: JsonSchema, path = "", depth = 0): string[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties).flatMap(([key, value]) => {
    const one = value as JsonSchema;
    const inner = (
      one.type === "array" ? one.items : (one.anyOf?.find((other) => (other as JsonSchema).properties) ?? one)
    ) as JsonSchema;
    const name = `${path}${key}${one.type === "array" ? "[]" : ""}`;
    const about = [
      ...(required.includes(key) ? [] : ["may be absent"]),
      ...(one.description === undefined ? [] : [one.description]),
    ];
    const row = `| \`${name}\` | ${escaped(typeOf(one))} | ${escaped(about.join("; "))} |`;
    return depth >= 2 ? [row] : [row, ...rowsOf(inner, `${name}.`, depth + 1)];
  });
}

function typeOf({ type, enum: values, const: only, items, anyOf }: JsonSchema): string {
  if (only !== undefined) return JSON.stringify(only);
  if (values)
    return values.length > 7 ? `one of ${values.length} words` : values.map((one) => `\`${String(one)}\``).join(", ");
  if (anyOf) return anyOf.map((one) => typeOf(one as JsonSchema)).join(" or ");
  if (type === "array") return `list of ${typeOf(items as JsonSchema)}`;
  return type === undefined ? "anything" : [type].flat().join(" or ");
}

const outputSchema = (schemas: readonly Printed[]): object => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "What `afterword … --json` prints",
  oneOf: [
    ...schemas.map(({ type, by, schema }) => ({
      type: "object",
      description: `Printed by ${by}.`,
      properties: { version: { const: 1 }, type: { const: type }, data: schema },
      required: ["version", "type", "data"],
    })),
    {
      type: "object",
      description: "An error, on standard error.",
      properties: {
        version: { const: 1 },
        error: {
          type: "object",
          properties: {
            code: { type: "string" },
            message: { type: "string" },
            field: { type: "string" },
            choices: { type: "array", items: { type: "string" } },
          },
          required: ["code", "message"],
        },
      },
      required: ["version", "error"],
    },
  ],
});
