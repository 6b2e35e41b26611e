import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { findApplication } from "@afterword/service";
import { openSession, printJson, type BuildCommand } from "../session.ts";
import { clean, cleanBlock } from "../terminal.ts";

export const build: BuildCommand = (io) =>
  new Command("show")
    .description("show everything on record about one application")
    .argument("<application>", "an id or part of a company's name")
    .action(async (name: string, _: object, command: Command) => {
      const session = await openSession(io, command);
      const { id, file, application, notes } = findApplication(session.snapshot, name);
      if (session.options.json) return printJson(io, "show", { ...application, id, file, notes });
      io.out(`${session.style.dim(clean(file))}\n${cleanBlock(await readFile(file, "utf8"))}`);
    });
