import { Command, Option } from "commander";
import { addRound } from "@afterword/core";
import { findApplication, open, type BuildCommand } from "../host.ts";
import { readInterview, type InterviewOptions } from "../read-interview.ts";
import { record } from "../record.ts";

export const build: BuildCommand = (io) => {
  const round = new Command("round").description("another interview with the same company");
  round
    .command("add")
    .description("record it, past or to come")
    .argument("<application>", "an id or part of a company's name")
    .requiredOption("--start <moment>", 'when it begins, such as "Thursday 14:00"')
    .option("--end <moment>", "when it ends: a time, a moment, or a length such as 45m")
    .option("--zone <zone>", "its own time zone, such as Europe/Berlin")
    .option("--with <people...>", 'whom you meet, such as "Thandi Nkosi <t@acme.example>: moving billing to Postgres"')
    .addOption(
      new Option("--kind <kind>", "what it is").choices(["screen", "technical", "panel", "onsite", "final", "other"]),
    )
    .option("--question <text...>", "questions left open")
    .option("--unclear <text...>", "what you did not get across")
    .option("--concern <text>", "something that worries you and cannot wait")
    .action(async (name: string, options: InterviewOptions, command: Command) => {
      const session = await open(io, command);
      const stored = findApplication(session, name);
      const interview = readInterview(session, { ...options, zone: options.zone ?? stored.application.zone });
      await record(
        session,
        stored,
        `Added: round ${stored.application.interviews.length + 1} with ${stored.application.company}, ${interview.start}.`,
        (application) => addRound(application, interview),
      );
    });
  return round;
};
