import { ServiceError, type Action, type Field, type Outcome, type TypedFields } from "@afterword/service";
import { acceptedContent, inputRequired, type ServerContext } from "@modelcontextprotocol/server";
import * as z from "zod";
import { answer, asData, canAsk, refusal, type Answer, type Tools } from "./tool.ts";

/** How an action becomes a tool. */
export interface ActionTool {
  /** `verb_noun`. */
  readonly name: string;
  readonly action: Action;
  /** When to use it and when not. */
  readonly use: string;
  /** Fields that the tool fixes. */
  readonly fixed?: TypedFields;
  /** Fields that only the person may answer: a reason for passing a stop. They are no input. */
  readonly personal?: readonly string[];
  readonly isDestructive?: boolean;
}

const output = z.strictObject({
  said: z.string().describe("What was changed, in a sentence."),
  notes: z.array(z.string()),
  application: z.string().optional().describe("The id of the application."),
  change: z.string().optional().describe("Pass it to undo_change to take this back."),
});

/** Registers the tool of an action: its input is made from the action's fields, its answer says what changed and how to undo it. */
export function registerActionTool(tools: Tools, tool: ActionTool): void {
  const { action, fixed = {}, personal = [] } = tool;
  const fields = Object.entries(action.fields).filter(
    ([name]) => !Object.hasOwn(fixed, name) && !personal.includes(name),
  );
  const shape = Object.fromEntries(fields.map(([name, field]) => [name, schemaOf(field)]));
  tools.server.registerTool(
    tool.name,
    {
      title: action.title,
      description: `${action.summary} ${tool.use} Nothing is ever sent.`,
      inputSchema: z.strictObject(shape),
      outputSchema: output,
      annotations: {
        title: action.title,
        readOnlyHint: false,
        destructiveHint: tool.isDestructive ?? false,
        idempotentHint: false,
        openWorldHint: false,
      },
    },
    (input: Record<string, unknown>, context: ServerContext) => run(tools, tool, input, context),
  );
}

async function run(
  tools: Tools,
  { action, fixed = {}, personal = [] }: ActionTool,
  input: Record<string, unknown>,
  context: ServerContext,
): Promise<Answer | ReturnType<typeof inputRequired>> {
  const typed: Record<string, TypedFields[string]> = { ...fixed };
  for (const [name, value] of Object.entries(input)) if (value !== undefined) typed[name] = asTyped(value);
  const reason = acceptedContent(context.mcpReq.inputResponses, "reason", z.object({ reason: z.string() }))?.reason;
  const isConfirmed =
    acceptedContent(context.mcpReq.inputResponses, "confirm", z.object({ confirm: z.boolean() }))?.confirm === true;
  for (const name of personal) if (reason !== undefined) typed[name] = reason;
  try {
    return outcomeAnswer(await tools.service.run(action, typed, { confirmed: isConfirmed }));
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const question =
      error.code === "held" && error.field !== undefined && personal.includes(error.field)
        ? reasonQuestion(error)
        : error.code === "unsure"
          ? confirmQuestion(error)
          : undefined;
    return question && canAsk(tools, context) ? question : refusal(error);
  }
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

function outcomeAnswer({ said, notes = [], application, change }: Outcome): Answer {
  const lines = [said, ...notes];
  const undo = change === undefined ? "" : `\nTo take it back: undo_change with change ${change}.`;
  return answer(`${asData(lines.join("\n"))}${undo}`, {
    said,
    notes: [...notes],
    ...(application !== undefined && { application }),
    ...(change !== undefined && { change }),
  });
}

/** The schema of one field: what a person would type, as text. */
function schemaOf(field: Field<unknown>): z.ZodType {
  const description = [field.question, field.help, field.placeholder && `Such as: ${field.placeholder}`]
    .filter(Boolean)
    .join(" ");
  const one = (): z.ZodType => {
    if (field.kind === "flag") return z.boolean();
    const values = field.kind === "choice" ? fixedChoices(field) : [];
    return values.length > 0 ? z.enum(values) : z.string().max(5000);
  };
  const schema = field.many ? z.array(one()).max(50) : one();
  const described = schema.describe(description);
  return field.required && field.initial === undefined ? described : described.optional();
}

/** The choices of a field that do not depend on the folder. */
function fixedChoices(field: Field<unknown>): string[] {
  try {
    return (field.choices?.({ snapshot: undefined as never, values: {} }) ?? []).map(({ value }) => value);
  } catch {
    return [];
  }
}

const asTyped = (value: unknown): string | readonly string[] =>
  Array.isArray(value) ? value.map(String) : typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
