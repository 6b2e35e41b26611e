import { Command } from "commander";
import { search } from "@afterword/service";
import { openSession, printJson, type BuildCommand } from "../session.ts";
import { clean, wrap } from "../terminal.ts";

export const build: BuildCommand = (io) =>
  new Command("search")
    .description("find applications by anything on record: companies, people, topics, your notes")
    .argument("<words...>", "what to look for")
    .action(async (words: string[], _: object, command: Command) => {
      const session = await openSession(io, command);
      const found = search(session.snapshot, words.join(" "));
      if (session.options.json)
        return printJson(
          io,
          "search",
          found.map(({ stored: { id, application }, in: where, text }) => ({
            id,
            company: application.company,
            role: application.role,
            in: where,
            text,
          })),
        );
      if (found.length === 0) return io.out(`Nothing on record contains “${clean(words.join(" "))}”.\n`);
      for (const { stored, text } of found) {
        const { company, role } = stored.application;
        io.out(
          `${wrap(`${session.style.bold(clean(company))}, ${clean(role)}  ${session.style.dim(stored.id)}`, io.columns)}\n${wrap(clean(text), io.columns, "  ")}\n`,
        );
      }
    });
