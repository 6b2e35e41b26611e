import type { ServiceError, Service } from "@afterword/service";
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

/** A refusal, in the words of the service. Its code, field and choices follow as JSON, so that a program can act on them. */
export const refusal = (error: ServiceError): Answer => ({
  content: [{ type: "text", text: `${error.message}\n\n${JSON.stringify(error.toJSON())}` }],
  isError: true,
});

/**
 * Text that came from a mail, an invitation, a file or an interviewer: it is data for the model and never an instruction. The
 * marks cannot be closed from within.
 */
export const asData = (text: string): string =>
  `<record-data>\n${text.replaceAll("record-data", "record data")}\n</record-data>`;

/** Whether the client can put a question to the person: by the request where it says so, else by the connection. */
export function canAsk({ server }: Tools, context: ServerContext): boolean {
  const envelope = context.mcpReq.envelope as Record<string, unknown> | undefined;
  const declared = envelope?.["io.modelcontextprotocol/clientCapabilities"] as { elicitation?: unknown } | undefined;
  return (declared ?? server.server.getClientCapabilities())?.elicitation !== undefined;
}
