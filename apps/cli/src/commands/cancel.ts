import { Command } from "commander";
import { changeRound } from "@afterword/core";
import { findApplication, open, type BuildCommand } from "../host.ts";
import { record, roundOf } from "../record.ts";

export const build: BuildCommand = (io) =>
  new Command("cancel")
    .description("an interview was called off, or they did not come")
    .argument("<application>", "an id or part of a company's name")
    .argument("[round]", "which one, such as r2; the last where you leave it out")
    .option("--no-show", "you were there, and they were not")
    .action(async (name: string, which: string | undefined, options: { show: boolean }, command: Command) => {
      const session = await open(io, command);
      const stored = findApplication(session, name);
      const id = roundOf(stored, which);
      const status = options.show ? "cancelled" : "no-show";
      await record(
        session,
        stored,
        `Noted: round ${id} with ${stored.application.company}: ${options.show ? "called off" : "they did not come"}.`,
        (application) => changeRound(application, id, (interview) => ({ ...interview, status })),
      );
    });
