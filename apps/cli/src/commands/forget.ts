import { Command } from "commander";
import { basename } from "node:path";
import { open, printJson, UsageError, type BuildCommand } from "../host.ts";
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
          ? printJson(io, { files: [], versions: [], left: [] })
          : io.out(`Nobody and nothing here is called ${shown}.\n`);
      }
      if (!yes && !(await confirmed(shown, io.interactive))) return io.out("Nothing was changed.\n");
      const { files, versions, left } = await session.store.forget(what);
      if (session.options.json) return printJson(io, { files, versions, left });
      const done = wiped(files.length, versions.length);
      if (done !== "") io.out(`${shown} is forgotten: ${done}.\n`);
      else if (left.length === 0) io.out(`${shown} is forgotten.\n`);
      for (const file of left)
        io.out(`Please look at ${clean(basename(file))} yourself: it could not be changed safely.\n`);
      io.out(
        "What left this folder is beyond reach: exported or published calendars, sent mail, backups, and what a sync service or git keeps.\n",
      );
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
