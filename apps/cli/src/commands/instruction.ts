import { Argument, Command, Option } from "commander";
import { channels, instruct, type Channel, type Instruction } from "@afterword/core";
import { findApplication, open, type BuildCommand } from "../host.ts";
import { dayOf, momentOf, record } from "../record.ts";

export const build: BuildCommand = (io) =>
  new Command("instruction")
    .description("what they said about contact")
    .argument("<application>", "an id or part of a company's name")
    .addArgument(
      new Argument(
        "<what>",
        'none: nothing; will-contact: "we will contact you"; do-not-contact: "please do not follow up"',
      ).choices(["none", "will-contact", "do-not-contact"]),
    )
    .addOption(new Option("--prefers <medium>", "the medium they would like").choices(channels))
    .option("--said <date>", "the day they said it; today where you leave it out")
    .action(
      async (name: string, is: Instruction["is"], options: { prefers?: Channel; said?: string }, command: Command) => {
        const session = await open(io, command);
        const stored = findApplication(session, name);
        const said = dayOf(session, stored.application, momentOf(session, stored.application, options.said));
        const instruction: Instruction = { is, said, ...(options.prefers && { prefers: options.prefers }) };
        await record(session, stored, `Noted for ${stored.application.company}: ${is}.`, (application) =>
          instruct(application, instruction),
        );
      },
    );
