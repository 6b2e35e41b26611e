import { Command } from "commander";
import { openSession, printJson, UsageError, type BuildCommand } from "../session.ts";
import { pushNow } from "./push-now.ts";
import { told } from "./pushing.ts";

export const build: BuildCommand = (io) =>
  new Command("push")
    .description("push changes to the calendar that you connected")
    .action(async (_: object, command: Command) => {
      const session = await openSession(io, command);
      const pushed = await pushNow(session);
      if (pushed === undefined)
        throw new UsageError("no calendar is connected; connect one with `afterword calendar connect`");
      const { put, deleted, told: all } = pushed;
      if (session.options.json) return printJson(io, "pushed", { put, deleted, told: all });
      io.out(put + deleted === 0 ? "Nothing has changed.\n" : `${put} put, ${deleted} deleted.\n`);
      told(io, pushed);
    });
