import { Command } from "commander";
import { openSession, type BuildCommand } from "../session.ts";
import { version } from "../version.ts";

export const build: BuildCommand = (io) =>
  new Command("mcp")
    .description(
      "serve your applications to an assistant (MCP, over standard input and output); see docs/assistants.md",
    )
    .addHelpText("after", "\nExample:\n  claude mcp add --scope user afterword -- npx -y afterword mcp\n")
    .action(async (_: object, command: Command) => {
      const [{ serveAssistant }, session] = await Promise.all([
        import("@afterword/mcp-server"),
        openSession(io, command),
      ]);
      serveAssistant(session.service, version);
    });
