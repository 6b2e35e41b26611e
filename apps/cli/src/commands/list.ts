import { Command } from "commander";
import { statusOf, whenInWords, windowJson, type Plan } from "@afterword/core";
import type { Output } from "../json/outputs.ts";
import { outOfDate } from "../render/card.ts";
import { isOutOfDate, openSession, printJson, type BuildCommand } from "../session.ts";
import { clean, visible, wrap } from "../terminal.ts";
import { nothingYet } from "./next.ts";

export const build: BuildCommand = (io) =>
  new Command("list")
    .description("list every application with its next step")
    .action(async (_: object, command: Command) => {
      const session = await openSession(io, command);
      const { applications, style } = session;
      if (session.options.json) {
        return printJson(
          io,
          "list",
          applications.map((stored) => ({
            id: stored.id,
            company: stored.application.company,
            role: stored.application.role,
            status: statusOf(stored.application),
            rounds: stored.application.interviews.length,
            file: stored.file,
            next: nextStep(session.plan(stored)),
          })),
        );
      }
      if (applications.length === 0) return io.out(nothingYet(session));
      const rows = applications.map((stored) => {
        const { id, application } = stored;
        const { primary, status } = session.plan(stored);
        const next = primary ? `${clean(primary.title)}, ${whenInWords(primary, session.today)}` : status;
        const mark = isOutOfDate(session, stored) ? style.red(outOfDate) : "";
        return { id, company: clean(application.company), role: clean(application.role), mark, next };
      });
      const width = (column: "id" | "company" | "role"): number =>
        Math.min(28, Math.max(...rows.map((row) => row[column].length)));
      const lines = rows.map(
        ({ id, company, role, mark, next }) =>
          `${style.dim(id.padEnd(width("id")))}  ${style.bold(fit(company, width("company")))}  ${fit(role, width("role"))}  ${next}${mark}`,
      );
      // Lines of a file or a pipe may be as long as they are.
      const isTable = io.isTerminal !== true || lines.every((line) => visible(line) <= io.columns);
      if (isTable) return io.out(lines.map((line) => `${line}\n`).join(""));
      for (const { id, company, role, mark, next } of rows)
        io.out(
          `${wrap(`${style.bold(company)}, ${role}  ${style.dim(id)}${mark}`, io.columns)}\n${wrap(next, io.columns, "  ")}\n`,
        );
      return undefined;
    });

/** What comes next, in brief: `afterword plan --json` has all of it. */
function nextStep({ primary }: Plan): NonNullable<Output<"list">[number]["next"]> | null {
  if (!primary) return null;
  const { id, kind, title, state, window } = primary;
  return { id, kind, title, state, window: windowJson(window) };
}

const fit = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
