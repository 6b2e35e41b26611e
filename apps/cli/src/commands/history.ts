import { Command } from "commander";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { shortMoment } from "@afterword/core";
import { Temporal } from "temporal-polyfill";
import type { Version } from "@afterword/store";
import { findApplication } from "@afterword/service";
import { openSession, printJson, type BuildCommand, type Session } from "../session.ts";
import { clean } from "../terminal.ts";

export const build: BuildCommand = (io) =>
  new Command("history")
    .description("list the last changes of one application, each with its number for `afterword undo --from`")
    .argument("<application>", "an id or part of a company's name")
    .action(async (name: string, _: object, command: Command) => {
      const session = await openSession(io, command);
      const { style, options, store } = session;
      const versions = await store.history(await idWithHistory(session, name));
      const last = versions.at(-1);
      const current = last && (await readFile(join(session.folder, last.name), "utf8").catch(() => ""));
      const changes = versions.map((version, index) => ({
        number: version.number,
        at: Temporal.Instant.fromEpochMilliseconds(version.at),
        label: version.label,
        ...difference(version, versions[index + 1]?.before ?? current ?? ""),
      }));
      if (options.json)
        return printJson(
          io,
          "history",
          changes.map((change) => ({ ...change, at: change.at.toString() })),
        );
      if (changes.length === 0) return io.out("Nothing was changed through Afterword yet.\n");
      for (const { number, at, label, gone, come } of changes) {
        io.out(
          `${style.bold(String(number).padStart(3))}  ${style.dim(shortMoment(at.toZonedDateTimeISO(session.zone)))}  ${clean(label)}\n`,
        );
        for (const line of gone) io.out(`     ${style.red(`- ${clean(line)}`)}\n`);
        for (const line of come) io.out(`     ${style.green(`+ ${clean(line)}`)}\n`);
      }
    });

/** The lines that one change took away and brought. */
function difference(version: Version, after: string): { gone: string[]; come: string[] } {
  const without = (text: string, other: string) => {
    const left = other.split(/\r?\n/);
    return text.split(/\r?\n/).filter((line) => {
      const found = left.indexOf(line);
      if (found >= 0) left.splice(found, 1);
      return found < 0 && line.trim() !== "";
    });
  };
  const before = version.before ?? "";
  return { gone: without(before, after), come: without(after, before) };
}

/** An application that is deleted is no longer listed, but its id still has a history. */
async function idWithHistory(session: Session, name: string): Promise<string> {
  const isListed = session.applications.some(({ id }) => id === name);
  if (!isListed && (await session.store.history(name)).length > 0) return name;
  return findApplication(session.snapshot, name).id;
}
