import { Command } from "commander";
import { statusOf, whenInWords, windowJson, type Plan } from "@afterword/core";
import type { Output } from "../json/outputs.ts";
import { openSession, printJson, type BuildCommand } from "../session.ts";
import { clean } from "../terminal.ts";
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
        return [id, clean(application.company), clean(application.role), next] as const;
      });
      const widths = [0, 1, 2].map((column) => Math.min(28, Math.max(...rows.map((row) => row[column]!.length))));
      for (const [id, company, role, next] of rows) {
        io.out(
          `${style.dim(id.padEnd(widths[0]!))}  ${style.bold(fit(company, widths[1]!))}  ${fit(role, widths[2]!)}  ${next}\n`,
        );
      }
    });

/** What comes next, in brief: `afterword plan --json` has all of it. */
function nextStep({ primary }: Plan): NonNullable<Output<"list">[number]["next"]> | null {
  if (!primary) return null;
  const { id, kind, title, state, window } = primary;
  return { id, kind, title, state, window: windowJson(window) };
}

const fit = (text: string, width: number): string =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);
