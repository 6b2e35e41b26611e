import {
  describeField,
  namingTools,
  nextLines,
  ServiceError,
  typedByAssistant,
  type AssistantAction,
  type Environment,
  type Field,
  type Outcome,
  type Service,
  type TypedFields,
} from "@afterword/service";
import { acceptedContent, inputRequired, type ServerContext } from "@modelcontextprotocol/server";
import * as z from "zod";
import { answer, asData, canAsk, refusal, type Answer, type Tools } from "./tool.ts";

/** How an action becomes a tool. */
export interface ActionTool extends AssistantAction {
  /** Fields that the tool fixes, such as a path, which no assistant may choose. They are no input. */
  readonly fixed?: (environment: Environment) => TypedFields;
  /** What the person has to know when they are asked for what is `personal`. */
  readonly beforeAsking?: (service: Service, input: Readonly<Record<string, unknown>>) => Promise<string>;
}

const output = z.strictObject({
  said: z.string().describe("What was changed, in a sentence."),
  notes: z.array(z.string()),
  understood: z.array(z.string()).describe("What each input was taken for."),
  assumed: z.array(z.string()).describe("What was recorded though no input said it. Tell the person."),
  next: z.array(z.string()).describe("What there is to do for this application now, or what comes first."),
  application: z.string().optional().describe("The id of the application."),
  change: z.string().optional().describe("Pass it to undo_change to take this back."),
});

/** The question that the tool asked, said yes to: for a program that cannot ask the person itself. */
const confirmed = z
  .string()
  .max(2000)
  .optional()
  .describe(
    "Only once the person said yes to a question of this tool: that question, word for word. Never say yes for them.",
  );

/** Registers the tool of an action: its input is made from the action's fields, its answer says what changed and how to undo it. */
export function registerActionTool(tools: Tools, tool: ActionTool): void {
  const { action, personal = [], needed = [] } = tool;
  const fixed = tool.fixed?.(tools.service.environment) ?? {};
  const fields = Object.entries(action.fields).filter(
    ([name]) => !Object.hasOwn(fixed, name) && !personal.includes(name),
  );
  const shape = Object.fromEntries(fields.map(([name, field]) => [name, schemaOf(field, needed.includes(name))]));
  tools.server.registerTool(
    tool.name,
    {
      title: action.title,
      description: `${action.summary} ${namingTools(tool.use)} Nothing is ever sent.`,
      inputSchema: z.strictObject({ ...shape, confirmed }),
      outputSchema: output,
      annotations: {
        title: action.title,
        readOnlyHint: false,
        destructiveHint: tool.isDestructive ?? false,
        idempotentHint: false,
        openWorldHint: false,
      },
    },
    (input: Record<string, unknown>, context: ServerContext) => run(tools, tool, { input, fixed, context }),
  );
}

async function run(
  tools: Tools,
  { action, personal = [], beforeAsking }: ActionTool,
  { input, fixed, context }: { input: Record<string, unknown>; fixed: TypedFields; context: ServerContext },
): Promise<Answer | ReturnType<typeof inputRequired>> {
  const { confirmed: question, ...given } = input;
  const typed: Record<string, TypedFields[string]> = { ...fixed, ...typedByAssistant(given) };
  const { inputResponses } = context.mcpReq;
  const reason = acceptedContent(inputResponses, "reason", z.object({ reason: z.string() }))?.reason;
  for (const name of personal) if (reason !== undefined) typed[name] = reason;
  const isYes = acceptedContent(inputResponses, "confirm", z.object({ confirm: z.boolean() }))?.confirm === true;
  const attempt = async (isConfirmed: boolean): Promise<Answer> => {
    const { shown } = await tools.service.understand(action, typed);
    const read = Object.entries(action.fields).flatMap(([name, { label }]) =>
      (shown[name] ?? "") === "" || Object.hasOwn(fixed, name) ? [] : [{ name, line: `${label}: ${shown[name]}` }],
    );
    const linesOf = (isGiven: boolean): string[] =>
      read.flatMap(({ name, line }) => (Object.hasOwn(typed, name) === isGiven ? [line] : []));
    const outcome = await tools.service.run(action, typed, { confirmed: isConfirmed });
    return outcomeAnswer(outcome, {
      understood: linesOf(true),
      assumed: linesOf(false),
      next: await nextAfter(tools.service, outcome),
    });
  };
  try {
    return await attempt(isYes);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const isPersonal = error.field !== undefined && personal.includes(error.field);
    // Asked once: a person who declined is not asked again.
    const mayAsk = canAsk(tools, context) && Object.keys(inputResponses ?? {}).length === 0;
    if (isPersonal) {
      const { question: ask = error.message } = error.code === "held" ? {} : action.fields[error.field!]!;
      const message = [await beforeAsking?.(tools.service, given), ask].filter(Boolean).join(" ");
      const asked = new ServiceError("held", message, { field: error.field });
      return mayAsk ? reasonQuestion(asked) : refusal(asked, onlyThePerson);
    }
    if (error.code !== "unsure") return refusal(error);
    if (question === error.message) return attempt(true).catch(refused);
    return mayAsk ? confirmQuestion(error) : refusal(error, askAndRepeat);
  }
}

const onlyThePerson =
  "Nothing was recorded. Only the person can give this reason, in their own words: where this program cannot ask them, they give it in Afterword itself (afterword override, or the app they use).";
const askAndRepeat =
  "Nothing was recorded. Put this question to the person. If they say yes, call this tool again with the question, word for word, as `confirmed`.";

function refused(error: unknown): Answer {
  if (error instanceof ServiceError) return refusal(error);
  throw error;
}

/** A stop is passed only with the person's own words, which the model never supplies. */
const reasonQuestion = (error: ServiceError): ReturnType<typeof inputRequired> =>
  inputRequired({
    inputRequests: {
      reason: inputRequired.elicit({
        message: error.message,
        requestedSchema: z.object({ reason: z.string().min(1).describe("Your reason, in your own words") }),
      }),
    },
  });

const confirmQuestion = (error: ServiceError): ReturnType<typeof inputRequired> =>
  inputRequired({
    inputRequests: {
      confirm: inputRequired.elicit({ message: error.message, requestedSchema: z.object({ confirm: z.boolean() }) }),
    },
  });

async function nextAfter(service: Service, { application }: Outcome): Promise<string[]> {
  if (application === undefined) return [];
  const snapshot = await service.snapshot();
  const stored = snapshot.applications.find(({ id }) => id === application);
  return stored ? nextLines(snapshot, stored) : [];
}

function outcomeAnswer(
  { said, notes = [], assumed: more = [], application, change }: Outcome,
  { understood, assumed: unsaid, next }: { understood: string[]; assumed: string[]; next: string[] },
): Answer {
  const assumed = [...unsaid, ...more];
  const lines = [
    said,
    ...notes,
    ...understood.map((line) => `Understood as ${line}`),
    ...assumed.map((line) => `Not said, so taken as meant: ${line}`),
    ...next.map((line) => `Next, ${line}`),
  ];
  const undo = change === undefined ? "" : `\nTo undo it: undo_change with change ${change}.`;
  return answer(`${asData(lines.join("\n"))}${undo}`, {
    said,
    notes: [...notes],
    understood,
    assumed,
    next,
    ...(application !== undefined && { application }),
    ...(change !== undefined && { change }),
  });
}

/** The schema of one field: what a person would type, as text. */
function schemaOf(field: Field<unknown>, isNeeded: boolean): z.ZodType {
  const { kind, many, required, initial, fixedChoices = [] } = field;
  const values = fixedChoices.map(({ value }) => value);
  const one = (): z.ZodType => {
    if (kind === "flag") return z.boolean();
    return values.length > 0 ? z.enum(values) : z.string().max(kind === "file" ? 5_000_000 : 5000);
  };
  const schema = many ? z.array(one()).max(50) : one();
  const described = schema.describe(describeField(field));
  return isNeeded || (required && initial === undefined) ? described : described.optional();
}
