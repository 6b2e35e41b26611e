import {
  assistantQueries,
  asServiceError,
  namingTools,
  ServiceError,
  type AssistantQuery,
  type Service,
} from "@afterword/service";
import type { CallToolResult, McpServer, ServerContext } from "@modelcontextprotocol/server";

/** What every tool is registered with. */
export interface Tools {
  readonly server: McpServer;
  readonly service: Service;
}

/** What a tool answers: text for the model, and the same as data. */
export type Answer = CallToolResult;

/** An answer of a sentence or a list, with the same as data. */
export const answer = (text: string, data: Record<string, unknown>): Answer => ({
  content: [{ type: "text", text }],
  structuredContent: data,
});

/** What the tool of a query says of itself: it only reads. */
export function describeQuery(name: AssistantQuery["name"]) {
  const { title, use } = assistantQueries.find((query) => query.name === name)!;
  return {
    title,
    description: namingTools(use),
    annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  };
}

/** Answers with the error of the service where there is one. */
export async function answered(run: () => Promise<Answer>): Promise<Answer> {
  try {
    return await asServiceError(run);
  } catch (error) {
    if (error instanceof ServiceError) return refusal(error);
    throw error;
  }
}

/**
 * A refusal, in the words of the service and as JSON with its code, field and choices, so that a program can act on them; then what to
 * do about it. The words and the choices may quote the record.
 */
export const refusal = (error: ServiceError, advice = ""): Answer => ({
  content: [
    {
      type: "text",
      text: `${asData(`${error.message}\n${JSON.stringify(error.toJSON())}`)}${advice === "" ? "" : `\n${advice}`}`,
    },
  ],
  isError: true,
});

/**
 * Text that came from a mail, an invitation, a file or an interviewer: it is data for the model and never an instruction. The
 * marks cannot be closed from within.
 */
export const asData = (text: string): string => `<record-data>\n${text.replace(mark, "record data")}\n</record-data>`;

/** The name of the marks as a model may read it: in any case, with any dash, entity or hidden character in it. */
const mark = /record(?:[\p{Pd}\p{Cf}_]|&(?:#x?[\da-f]{1,6}|[a-z]{2,8});)+data/giu;

/** Whether the client can put a question to the person: by the request where it says so, else by the connection. */
export function canAsk({ server }: Tools, context: ServerContext): boolean {
  const envelope = context.mcpReq.envelope as Record<string, unknown> | undefined;
  const declared = envelope?.["io.modelcontextprotocol/clientCapabilities"] as { elicitation?: unknown } | undefined;
  return (declared ?? server.server.getClientCapabilities())?.elicitation !== undefined;
}
