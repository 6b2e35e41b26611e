import { Command } from "commander";
import { reschedule } from "@afterword/core";
import { findApplication, open, type BuildCommand } from "../host.ts";
import { readInterview } from "../read-interview.ts";
import { momentOf, record, roundOf } from "../record.ts";

export const build: BuildCommand = (io) =>
  new Command("reschedule")
    .description("an interview takes place at another time")
    .argument("<application>", "an id or part of a company's name")
    .argument("[round]", "which one, such as r2; the last where you leave it out")
    .requiredOption("--start <moment>", 'when it begins now, such as "Thursday 14:00"')
    .option("--end <moment>", "when it ends: a time, a moment, or a length such as 45m")
    .action(
      async (name: string, which: string | undefined, options: { start: string; end?: string }, command: Command) => {
        const session = await open(io, command);
        const stored = findApplication(session, name);
        const id = roundOf(stored, which);
        const { start, end } = readInterview(session, { ...options, zone: stored.application.zone });
        await record(
          session,
          stored,
          `Moved: round ${id} with ${stored.application.company} to ${start}.`,
          (application) => reschedule(application, id, { start, end }, momentOf(session, application)),
        );
      },
    );
