import { assistantActions, describeField, type Action, type Field } from "@afterword/service";
import { toolNames } from "./names.ts";

export interface ActionTool {
  readonly name: string;
  readonly action: Action;
  /** When to use it and when not, for the assistant. */
  readonly use: string;
  /** The fields that an assistant may fill. */
  readonly fields: Readonly<Record<string, Field<unknown>>>;
}

/** The actions that an assistant may ask for here, each confirmed by the person. */
export const actionTools: readonly ActionTool[] = toolNames.actions.map((name) => {
  const { action, use, personal = [] } = assistantActions.find((one) => `afterword_${one.name}` === name)!;
  const open = Object.entries(action.fields).filter(([field]) => !personal.includes(field));
  return { name, action, use, fields: Object.fromEntries(open) };
});

/** What only reads: name, title, what it is for, and its input. */
export const readTools = {
  afterword_list_due: {
    title: "List What Is Due",
    description: "List what there is to do after job interviews, most urgent first, with when and why. Use it first.",
    fields: {},
  },
  afterword_get_plan: {
    title: "Get Plan",
    description: "Get every step of one application with its times, its reasons, and who sees it otherwise.",
    fields: { application: "The id of an application, or part of the company's name." },
  },
  afterword_draft_message: {
    title: "Draft Message",
    description:
      "Draft the message that is due from what is on record, with what is still missing. Never invent what is missing: ask the person. Show the note word for word.",
    fields: { application: "The id of an application, or part of the company's name.", to: "For one person only." },
  },
} as const;
export type ReadTool = keyof typeof readTools;

type Schema = Readonly<Record<string, unknown>>;

const rules =
  "Never invent what was said: leave out what the person did not tell you. Dates may be words, such as “yesterday 10:00” or “in two weeks”. Nothing is ever sent.";

/** The tools as the package's manifest declares them. */
export function toolManifest(): readonly Schema[] {
  const tool = (name: string, title: string, description: string, inputSchema: Schema): Schema => ({
    name,
    displayName: title,
    toolReferenceName: name.replace("afterword_", "").replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
    canBeReferencedInPrompt: true,
    tags: ["afterword", "job-interview"],
    userDescription: description,
    modelDescription: `${description} ${rules}`,
    inputSchema,
  });
  return [
    ...Object.entries(readTools).map(([name, { title, description, fields }]) =>
      tool(name, title, description, {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(fields).map(([field, text]) => [field, { type: "string", description: text }]),
        ),
        required: Object.keys(fields).filter((field) => field === "application"),
      }),
    ),
    ...actionTools.map(({ name, action, use, fields }) =>
      tool(name, action.title, `${action.summary} ${withPrefix(use)}`, {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(Object.entries(fields).map(([field, one]) => [field, schemaOf(one)])),
        required: Object.entries(fields).flatMap(([field, one]) =>
          one.required && one.initial === undefined ? field : [],
        ),
      }),
    ),
  ];
}

/** The tools that a description names have a prefix here. */
const withPrefix = (use: string): string =>
  assistantActions.reduce(
    (text, { name }) => text.replaceAll(new RegExp(`\\b${name}\\b`, "g"), `afterword_${name}`),
    use,
  );

function schemaOf(field: Field<unknown>): Schema {
  const { kind, many, fixedChoices } = field;
  const description = describeField(field);
  const one =
    kind === "flag"
      ? { type: "boolean" }
      : { type: "string", ...(fixedChoices && { enum: fixedChoices.map(({ value }) => value) }) };
  return many ? { type: "array", items: one, description } : { ...one, description };
}
