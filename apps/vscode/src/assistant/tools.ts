import {
  assistantActions,
  assistantQueries,
  describeField,
  namingTools,
  queryInputs,
  type Action,
  type Field,
} from "@afterword/service";
import { toolNames } from "./names.ts";

/** What the names of the tools begin with here. */
const prefix = "afterword_";

export interface ActionTool {
  readonly name: string;
  readonly action: Action;
  /** When to use it and when not, for the assistant. */
  readonly use: string;
  /** The fields that an assistant may fill. */
  readonly fields: Readonly<Record<string, Field<unknown>>>;
  /** Those of them that it has to fill, though a person may leave them out. */
  readonly needed: readonly string[];
}

/** The actions that an assistant may ask for here, each confirmed by the person. */
export const actionTools: readonly ActionTool[] = toolNames.actions.map((name) => {
  const { action, use, personal = [], needed = [] } = assistantActions.find((one) => `${prefix}${one.name}` === name)!;
  const open = Object.entries(action.fields).filter(([field]) => !personal.includes(field));
  return { name, action, use, fields: Object.fromEntries(open), needed };
});

/** What only reads: the questions of the service that are asked here, with their inputs. */
export const readTools = toolNames.read.map((name) => {
  const { title, use } = assistantQueries.find((query) => `${prefix}${query.name}` === name)!;
  const { application, to } = queryInputs;
  const fields: Readonly<Record<string, string>> =
    name === "afterword_list_due" ? {} : name === "afterword_get_plan" ? { application } : { application, to };
  return { name, title, description: namingTools(use, prefix), fields };
});
export type ReadTool = (typeof toolNames.read)[number];

type Schema = Readonly<Record<string, unknown>>;

const rules =
  "Never invent what was said: leave out what the person did not tell you. Dates may be words, such as “yesterday 10:00” or “in two weeks”. Nothing is ever sent.";

/** The tools as the package's manifest declares them. */
export function toolManifest(): readonly Schema[] {
  const tool = (name: string, title: string, description: string, inputSchema: Schema): Schema => ({
    name,
    displayName: title,
    toolReferenceName: name.replace(prefix, "").replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    canBeReferencedInPrompt: true,
    tags: ["afterword", "job-interview"],
    userDescription: description,
    modelDescription: `${description} ${rules}`,
    inputSchema,
  });
  return [
    ...readTools.map(({ name, title, description, fields }) =>
      tool(name, title, description, {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(fields).map(([field, text]) => [field, { type: "string", description: text }]),
        ),
        required: Object.keys(fields).filter((field) => field === "application"),
      }),
    ),
    ...actionTools.map(({ name, action, use, fields, needed }) =>
      tool(name, action.title, `${action.summary} ${namingTools(use, prefix)}`, {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(Object.entries(fields).map(([field, one]) => [field, schemaOf(one)])),
        required: Object.entries(fields).flatMap(([field, one]) =>
          needed.includes(field) || (one.required && one.initial === undefined) ? field : [],
        ),
      }),
    ),
  ];
}

function schemaOf(field: Field<unknown>): Schema {
  const { kind, many, fixedChoices } = field;
  const description = describeField(field);
  const one =
    kind === "flag"
      ? { type: "boolean" }
      : { type: "string", ...(fixedChoices && { enum: fixedChoices.map(({ value }) => value) }) };
  return many ? { type: "array", items: one, description } : { ...one, description };
}
