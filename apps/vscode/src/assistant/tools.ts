import {
  addInterview,
  addPerson,
  cancelInterview,
  debrief,
  markSent,
  recordOffer,
  recordOutcome,
  recordPromise,
  recordReply,
  rescheduleInterview,
  undo,
  type Action,
  type Field,
} from "@afterword/service";

/** The actions that an assistant may ask for, each confirmed by the person. Those that need a path, delete for good or pass a stop are not among them. */
const actions: Readonly<Record<string, { readonly action: unknown; readonly personal?: readonly string[] }>> = {
  afterword_add_interview: { action: addInterview },
  afterword_add_debrief: { action: debrief },
  afterword_add_person: { action: addPerson },
  // A reason for passing a stop is the person's own: no model gives it.
  afterword_record_sent: { action: markSent, personal: ["despite"] },
  afterword_record_reply: { action: recordReply },
  afterword_record_offer: { action: recordOffer },
  afterword_record_outcome: { action: recordOutcome },
  afterword_update_promise: { action: recordPromise },
  afterword_reschedule_interview: { action: rescheduleInterview },
  afterword_cancel_interview: { action: cancelInterview },
  afterword_undo_change: { action: undo },
};

export interface ActionTool {
  readonly name: string;
  readonly action: Action;
  /** The fields that an assistant may fill. */
  readonly fields: Readonly<Record<string, Field<unknown>>>;
}

export const actionTools: readonly ActionTool[] = Object.entries(actions).map(([name, { action, personal = [] }]) => {
  const { fields } = action as Action;
  const open = Object.entries(fields).filter(([field, { kind }]) => kind !== "file" && !personal.includes(field));
  return { name, action: action as Action, fields: Object.fromEntries(open) };
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
    ...actionTools.map(({ name, action, fields }) =>
      tool(name, action.title, action.summary, {
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

function schemaOf({ question, help, placeholder, kind, many, fixedChoices }: Field<unknown>): Schema {
  const description = [question, help, placeholder && `Such as: ${placeholder}`].filter(Boolean).join(" ");
  const one =
    kind === "flag"
      ? { type: "boolean" }
      : { type: "string", ...(fixedChoices && { enum: fixedChoices.map(({ value }) => value) }) };
  return many ? { type: "array", items: one, description } : { ...one, description };
}
