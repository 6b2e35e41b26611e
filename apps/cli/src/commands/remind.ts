import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Command } from "commander";
import {
  forgetReminders,
  notificationOf,
  remembered,
  remind,
  reminderSetUp,
  type ReminderSetUp,
} from "@afterword/service/reminders";
import { printOutcome } from "../actions/outcome.ts";
import { notify, runProgram } from "../desktop.ts";
import { systemKeychain } from "../keychain.ts";
import { confirm } from "../prompts/ask.ts";
import { DataError, openSession, printJson, UsageError, type BuildCommand, type Io, type Session } from "../session.ts";
import { clean, cleanBlock, wrap } from "../terminal.ts";

export const build: BuildCommand = (io) => {
  const remindCommand = new Command("remind").description(
    "reminders without a terminal: updates calendars, and notifies you of steps that are due",
  );
  remindCommand
    .command("install")
    .description("have this system run `afterword remind run` every 15 minutes; first shows the files it writes")
    .option("-y, --yes", "record it without asking for confirmation")
    .action(async ({ yes = false }: { yes?: boolean }, command: Command) => {
      const session = await openSession(io, command);
      const setUp = setUpOf(session);
      if (!session.options.json) {
        io.out(`${wrap(`This puts ${setUp.by} in place for ${clean(session.folder)}.`, io.columns)}\n`);
        for (const { path, text } of setUp.files) io.out(`\n${clean(path)}\n\n${indented(text)}\n`);
        io.out(`Then these commands run:\n\n${setUp.start.map((line) => `  ${clean(line.join(" "))}\n`).join("")}\n`);
      }
      if (!yes && !(io.interactive && !session.options.json && (await confirm("Install the reminders?"))))
        return printOutcome(session, {
          said: io.interactive ? "Nothing was written." : "Nothing was written; --yes installs the reminders.",
        });
      for (const { path, text, encoding } of setUp.files) {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await writeFile(path, text, { encoding, mode: 0o600 });
      }
      await runAll(io, setUp.start, "The files are written, but this failed");
      return printOutcome(session, { said: "Reminders are on. `afterword remind remove` ends them." });
    });
  remindCommand
    .command("remove")
    .description("stop the reminders and delete the files that `install` wrote")
    .action(async (_: object, command: Command) => {
      const session = await openSession(io, command);
      const setUp = setUpOf(session);
      const there = await written(setUp);
      if (there.length === 0) return printOutcome(session, { said: "No reminders are installed." });
      // One that was ended by hand is no obstacle to deleting its files.
      for (const line of setUp.stop) await runProgram(io, line);
      for (const { path } of there) await rm(path, { force: true });
      await runAll(io, setUp.forget, "The files are deleted, but this failed");
      await forgetReminders(session.service);
      return printOutcome(session, { said: "Reminders are off, and their files are deleted." });
    });
  remindCommand
    .command("show")
    .description("show what is installed, when it last ran, and its errors")
    .action(async (_: object, command: Command) => {
      const session = await openSession(io, command);
      const setUp = setUpOf(session);
      const there = await written(setUp);
      const last = await remembered(session.service);
      const isCurrent = there.length === setUp.files.length && there.every(({ isSame }) => isSame);
      const files = there.map(({ path }) => path);
      if (session.options.json)
        return printJson(io, "reminders", {
          files,
          isCurrent,
          lastRun: last?.at ?? null,
          problems: last?.problems ?? [],
        });
      if (files.length === 0) return io.out("No reminders are installed. To install them: afterword remind install\n");
      io.out(`Installed as ${setUp.by}:\n${files.map((path) => `  ${clean(path)}\n`).join("")}`);
      if (!isCurrent) io.out("They differ from what `afterword remind install` would write now.\n");
      io.out(last ? `Last run: ${clean(last.at)}\n` : "It has not run yet.\n");
      for (const problem of last?.problems ?? []) io.out(`${wrap(`Problem: ${clean(problem)}`, io.columns)}\n`);
    });
  remindCommand
    .command("run")
    .description(
      "update calendars, check mail if it is set up, and notify you once of each step that is due: the system runs this command",
    )
    .option("--state <path>", "the folder for the state of this machine (or AFTERWORD_STATE)")
    .option("--no-notify", "print the steps that are due, and show no notification")
    .action(async ({ state, notify: isShown }: { state?: string; notify: boolean }, command: Command) => {
      const env = state === undefined ? io.env : { ...io.env, AFTERWORD_STATE: state };
      const session = await openSession({ ...io, env }, command);
      const found = await remind(session.service, {
        secrets: systemKeychain(),
        publish: { user: env["AFTERWORD_PUBLISH_USER"], password: env["AFTERWORD_PUBLISH_PASSWORD"] },
        ...(isShown && {
          show: async ({ title, body }) =>
            (await notify(io, title, body))
              ? undefined
              : "The notification could not be shown, and comes again at the next run: notify-send, osascript or PowerShell is missing or failed.",
        }),
      });
      for (const problem of found.problems) io.err(`warning: ${clean(problem)}\n`);
      const message = notificationOf(found);
      await printOutcome(session, {
        said: message === undefined ? "No further step is due since the last run." : message.title,
        notes: message?.body.split("\n").filter((line) => line !== "") ?? [],
      });
    });
  return remindCommand;
};

/** @throws UsageError where the program lies in a cache that npx empties. */
function setUpOf({ io, folder, state }: Session): ReminderSetUp {
  const program = io.program ?? [];
  if (program.length === 0) throw new UsageError("how this program was started is not known");
  if (program.some((path) => /[\\/]_npx[\\/]/.test(path)))
    throw new UsageError(
      "npx keeps the program in a cache that may be deleted; install it first: npm install -g afterword",
    );
  return reminderSetUp({
    platform: io.platform,
    env: io.env,
    uid: process.getuid?.(),
    command: [...program, "remind", "run", "--folder", folder, "--state", state, "--quiet"],
  });
}

/** The files that are there, and whether they say what would be written now. */
async function written({ files }: ReminderSetUp): Promise<{ path: string; isSame: boolean }[]> {
  const found = await Promise.all(
    files.map(async ({ path, text, encoding }) => {
      const there = await readFile(path, encoding).catch(() => undefined);
      return there === undefined ? [] : [{ path, isSame: there === text }];
    }),
  );
  return found.flat();
}

async function runAll(io: Io, lines: ReminderSetUp["start"], failure: string): Promise<void> {
  for (const line of lines) {
    const problem = await runProgram(io, line);
    if (problem !== undefined) throw new DataError(`${failure}: ${line.join(" ")}\n${problem}`);
  }
}

const indented = (text: string): string =>
  cleanBlock(text.replace(/^\uFEFF/, "").replaceAll("\r", ""))
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}\n`)
    .join("");
