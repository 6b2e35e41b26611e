import type { Service } from "@afterword/service";
import { serveStdio } from "@modelcontextprotocol/server/stdio";
import { createServer } from "./server.ts";

export { createServer } from "./server.ts";

/** Serves one folder over standard input and output until the input ends. Logs go to standard error. */
export function serveAssistant(service: Service, version: string): void {
  serveStdio(() => createServer(service, version), { onerror: (error) => console.error(error.message) });
}
