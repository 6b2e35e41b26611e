import { Command } from "commander";
import { stats } from "@afterword/core";
import { openSession, printJson, type BuildCommand } from "../session.ts";
import { clean, wrap } from "../terminal.ts";
import { nothingYet } from "./next.ts";

export const build: BuildCommand = (io) =>
  new Command("stats")
    .description("look back: which notes were answered, how long answers took, and how interested they seem")
    .action(async (_: object, command: Command) => {
      const session = await openSession(io, command);
      const { style } = session;
      const read = stats({
        applications: session.applications.map(({ application }) => application),
        settings: session.settings,
        calendars: session.calendars,
        now: session.now,
      });
      if (session.options.json) return printJson(io, "stats", read);
      if (read.applications === 0) return io.out(nothingYet(session));
      const states = Object.entries(read.byStatus)
        .map(([status, count]) => `${count} ${status}`)
        .join(", ");
      io.out(`${read.applications} application${read.applications === 1 ? "" : "s"}: ${states}\n`);
      const section = (title: string, lines: readonly string[]): void => {
        if (lines.length > 0)
          io.out(`\n${style.bold(title)}\n${lines.map((line) => `${wrap(clean(line), io.columns, "  ")}\n`).join("")}`);
      };
      section(
        "What you sent",
        read.byKind.map(({ kind, text }) => `${kind}: ${text}`),
      );
      section(
        "By medium",
        read.byChannel.map(({ channel, text }) => `${channel}: ${text}`),
      );
      section(
        "How interested they seem",
        read.interest.map(({ company, text, evidence }) => `${company}: ${[text, ...evidence].join(" ")}`),
      );
      section("To think about", read.lookBack);
    });
