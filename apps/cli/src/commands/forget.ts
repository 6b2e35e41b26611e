import { Command } from "commander";
import { relative } from "node:path";
import { DataError, open, printJson, UsageError, type BuildCommand } from "../host.ts";
import { clean } from "../terminal.ts";
import { idOf } from "./undo.ts";

interface ForgetOptions {
  person?: string;
  yes?: boolean;
}

export const build: BuildCommand = (io) =>
  new Command("forget")
    .description("wipe an application or a person from every file, version and index; cannot be undone")
    .argument("[application]", "an id or part of a company's name")
    .option("--person <name>", "a name or an email address instead, wherever it is mentioned")
    .option("--yes", "do it without asking")
    .action(async (name: string | undefined, { person, yes }: ForgetOptions, command: Command) => {
      if ((name === undefined) === (person === undefined))
        throw new UsageError("name an application, or a person with --person");
      const session = await open(io, command);
      const what = person === undefined ? { application: await idOf(session, name!) } : { person };
      const shown = clean(
        person ?? session.applications.find(({ id }) => id === what.application)?.application.company ?? name!,
      );
      if (person !== undefined && !(await session.store.mentions(person))) {
        return session.options.json
          ? printJson(io, { files: [], versions: [], left: [], unread: [] })
          : io.out(`Nobody and nothing here is called ${shown}.\n`);
      }
      if (!yes && !(await confirmed(shown, io.interactive))) return io.out("Nothing was changed.\n");
      const { files, versions, left, unread } = await session.store.forget(what);
      const beyond = left.length + unread.length;
      const incomplete = new DataError(`${count(beyond, "file")} must be looked at by you; the rest is forgotten`);
      if (session.options.json) {
        printJson(io, { files, versions, left, unread });
        if (beyond > 0) throw incomplete;
        return;
      }
      const done = wiped(files.length, versions.length);
      if (done !== "") io.out(`${shown} is forgotten: ${done}.\n`);
      else if (beyond === 0) io.out(`${shown} is forgotten.\n`);
      const named = (file: string) => clean(relative(session.folder, file));
      for (const file of left) io.out(`Still in ${named(file)}: please take it out yourself.\n`);
      for (const file of unread) io.out(`Not looked at, because it cannot be read: ${named(file)}\n`);
      io.out(
        "What left this folder is beyond reach: exported or published calendars, sent mail, backups, and what a sync service or git keeps.\n",
      );
      if (beyond > 0) throw incomplete;
    });

const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? "" : "s"}`;
const wiped = (files: number, versions: number): string =>
  [files > 0 && count(files, "file"), versions > 0 && `the earlier versions of ${count(versions, "application")}`]
    .filter(Boolean)
    .join(" and ");

async function confirmed(name: string, interactive: boolean): Promise<boolean> {
  if (!interactive) throw new UsageError(`forgetting ${name} cannot be undone; say --yes to do it`);
  const { confirm } = await import("../prompts/ask.ts");
  return confirm(`Forget ${name} for good? This cannot be undone.`, { enter: false });
}
