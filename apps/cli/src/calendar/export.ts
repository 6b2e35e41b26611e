import { open as openFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Command } from "commander";
import { exportTo, nextFeed } from "@afterword/ics";
import { DataError, open, printJson, type BuildCommand, printData } from "../host.ts";
import { clean } from "../terminal.ts";
import { detailOf, detailOptions, feedMaker, needFolder, shelfOf, type DetailOptions } from "./feeds.ts";

export const build: BuildCommand = (io) => {
  const command = new Command("export")
    .description("the calendar as iCalendar text, or as a file that every later change keeps fresh")
    .option("--out <file>", "write it here, and again after every change; delete the file to stop that")
    .action(async ({ out, ...detail }: DetailOptions & { out?: string }, command: Command) => {
      const session = await open(io, command);
      const wanted = detailOf(detail, session.settings.calendar.detail);
      const file = out === undefined ? undefined : resolve(io.cwd, out);
      if (file !== undefined) {
        await needFolder(file);
        await needCalendarOrNothing(file);
      }
      const make = await feedMaker(session);
      if (file === undefined) {
        const feed = await nextFeed(shelfOf(session), wanted, make);
        if (session.options.json) return printJson(io, { ics: feed.ics });
        for (const chunk of feed.chunks()) printData(io, chunk);
        return;
      }
      const { etag, modified } = await exportTo(shelfOf(session), { file, detail: wanted }, make);
      if (session.options.json) return printJson(io, { file, detail: wanted, etag, modified });
      io.out(`Wrote ${clean(file)}. Every change you make in Afterword, in any app, brings it up to date.\n`);
    });
  for (const option of detailOptions) command.addOption(option);
  return command;
};

/** A slip of the name must not cost a file; a calendar is what it will be again. @throws DataError */
async function needCalendarOrNothing(file: string): Promise<void> {
  const begins = "BEGIN:VCALENDAR";
  const handle = await openFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw new DataError(`${file} cannot be written (${error.code})`);
  });
  if (!handle) return;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(begins.length), 0, begins.length, 0);
    if (buffer.toString("utf8", 0, bytesRead) !== begins)
      throw new DataError(`${file} is there already and is no calendar; choose another name`);
  } catch (error) {
    throw error instanceof DataError
      ? error
      : new DataError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code})`);
  } finally {
    await handle.close();
  }
}
