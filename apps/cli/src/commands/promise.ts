import { Command } from "commander";
import { longDate, promise } from "@afterword/core";
import { findApplication, open, type BuildCommand } from "../host.ts";
import { dayOf, momentOf, promisedBy, record } from "../record.ts";

export const build: BuildCommand = (io) =>
  new Command("promise")
    .description("the date by which they said you would hear; say it again when it moves")
    .argument("<application>", "an id or part of a company's name")
    .argument("<when>", 'such as 2026-12-04, "Friday", "in two weeks", "end of next week"')
    .option("--said <date>", "the day they said it; today where you leave it out")
    .option("--note <text>", "anything worth remembering")
    .action(async (name: string, by: string, options: { said?: string; note?: string }, command: Command) => {
      const session = await open(io, command);
      const stored = findApplication(session, name);
      const said = dayOf(session, stored.application, momentOf(session, stored.application, options.said));
      const day = await promisedBy(session, stored.application.country, { by, said });
      const at = momentOf(session, stored.application);
      await record(
        session,
        stored,
        `Noted: ${stored.application.company} answers by ${longDate(day, session.settings.dialect)}.`,
        (application) => promise(application, { by, said }, at, options.note),
      );
    });
