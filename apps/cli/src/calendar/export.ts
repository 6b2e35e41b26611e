import { resolve } from "node:path";
import { Command } from "commander";
import { nextFeed } from "@afterword/ics";
import { exportCalendar, feedMaker, localStateOf, type Action } from "@afterword/service";
import { runAction } from "../actions/command.ts";
import { openSession, printData, printJson, type BuildCommand } from "../session.ts";
import { detailOf, detailOptions, type DetailOptions } from "./options.ts";

export const build: BuildCommand = (io) => {
  const command = new Command("export")
    .description("print the calendar as iCalendar text, or write it to a file that every later change updates")
    .option("--replace", "replace a calendar that another program made")
    .option("--out <file>", "write it to this file, and again after every change; delete the file to stop that")
    .addHelpText("after", "\nExample:\n  afterword calendar export --out ~/follow-ups.ics\n")
    .action(async (options: DetailOptions & { out?: string; replace?: true }, self: Command) => {
      const session = await openSession(io, self);
      const detail = detailOf(options, session.settings.calendar.detail);
      if (options.out !== undefined) {
        const file = resolve(io.cwd, options.out);
        const confirmed = options.replace === true;
        return void (await runAction(session, toFile, { file, detail }, { confirmed }));
      }
      const feed = await nextFeed(
        localStateOf(session.service),
        detail,
        await feedMaker(session.service, session.snapshot),
      );
      if (session.options.json) return printJson(io, "calendar", { ics: feed.ics });
      for (const chunk of feed.chunks()) printData(io, chunk);
    });
  for (const option of detailOptions) command.addOption(option);
  return command;
};

const toFile = { action: exportCalendar as unknown as Action, names: { file: "out" }, confirmedBy: "replace" };
