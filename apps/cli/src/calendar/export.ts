import { resolve } from "node:path";
import { Command } from "commander";
import { exportTo, nextFeed } from "@afterword/ics";
import { DataError, openSession, printData, printJson, type BuildCommand } from "../session.ts";
import { confirm } from "../prompts/ask.ts";
import { clean } from "../terminal.ts";
import { feedMaker, localStateOf, whatIsAt } from "@afterword/service";
import { detailOf, detailOptions, requireFolder, type DetailOptions } from "./options.ts";

export const build: BuildCommand = (io) => {
  const command = new Command("export")
    .description("the calendar as iCalendar text, or as a file that every later change keeps fresh")
    .option("--replace", "write over a calendar that another program made")
    .option("--out <file>", "write it here, and again after every change; delete the file to stop that")
    .action(async ({ out, replace, ...detail }: DetailOptions & { out?: string; replace?: true }, command: Command) => {
      const session = await openSession(io, command);
      const wanted = detailOf(detail, session.settings.calendar.detail);
      const file = out === undefined ? undefined : resolve(io.cwd, out);
      if (file !== undefined) {
        await requireFolder(file);
        const isForeign = (await whatIsAt(file)) === "another calendar";
        const question = `${clean(file)} is a calendar that another program made. Write over it?`;
        if (isForeign && !replace && !(io.interactive && (await confirm(question, { enter: false }))))
          throw new DataError(`${file} is a calendar that another program made; --replace writes over it`);
      }
      const make = feedMaker(session.snapshot);
      if (file === undefined) {
        const feed = await nextFeed(localStateOf(session.service), wanted, make);
        if (session.options.json) return printJson(io, { ics: feed.ics });
        for (const chunk of feed.chunks()) printData(io, chunk);
        return;
      }
      const { etag, modified } = await exportTo(localStateOf(session.service), { file, detail: wanted }, make);
      if (session.options.json) return printJson(io, { file, detail: wanted, etag, modified });
      io.out(`Wrote ${clean(file)}. Every change you make in Afterword, in any app, brings it up to date.\n`);
    });
  for (const option of detailOptions) command.addOption(option);
  return command;
};
