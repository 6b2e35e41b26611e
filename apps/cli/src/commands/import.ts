import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { readInvitations } from "@afterword/invitation";
import { DataError, openSession, printJson, UsageError, type BuildCommand, type Session } from "../session.ts";
import { chooseEvent, recordInvitation, type ImportOptions, type Imported } from "../import/invitation.ts";
import { clean } from "../terminal.ts";
import { importFolder } from "./import-folder.ts";

const largest = 5_000_000;

export const build: BuildCommand = (io) =>
  new Command("import")
    .description(
      "an interview from the invitation they sent (.ics, or a message as .eml); or everything, from `afterword export`",
    )
    .argument("<source>", "a file, a folder of invitations, or - for what is piped in")
    .option("--event <n>", "which one, where the file holds several")
    .option("--application <application>", "the application it belongs to, where that is not clear")
    .option("--company <name>", "the company, where it is not right or cannot be guessed")
    .option("--role <name>", "the role, where it is not right or cannot be guessed")
    .option("--country <country>", "the employer's country, such as ZA or DE-BY, where it is not yours")
    .option("--zone <zone>", "the time zone its hours are in, where the file does not say")
    .option("--hour <time>", "when it begins, for an invitation to a whole day")
    .option("--yes", "do not ask whether it is right")
    .action(async (source: string, options: ImportOptions, command: Command) => {
      const session = await openSession(io, command);
      const files = await sources(session, source);
      const [only] = files;
      if (files.length === 1) {
        const content = await only!.read();
        const format = dataFormat(only!.name, content);
        if (format) return importFolder(session, new TextDecoder().decode(content), format);
        const imported = await importFile(session, only!.name, content, options);
        return session.options.json ? printJson(io, imported) : undefined;
      }
      const imported: Imported[] = [];
      const failed: string[] = [];
      for (const file of files) {
        try {
          imported.push(await importFile(session, file.name, await file.read(), options));
        } catch (error) {
          if (!(error instanceof DataError || error instanceof UsageError)) throw error;
          failed.push(error.message);
        }
      }
      if (session.options.json) printJson(io, imported);
      if (failed.length > 0)
        throw new DataError(`${failed.length} of ${files.length} files were left out:\n${failed.join("\n")}`);
    });

interface Source {
  name: string;
  /** As bytes: in which encoding is for whoever reads them to find out. */
  read: () => Promise<Uint8Array>;
}

async function importFile(
  session: Session,
  name: string,
  content: Uint8Array,
  options: ImportOptions,
): Promise<Imported> {
  const { email, name: ownName } = session.settings;
  const { invitations, problems } = await readInvitations(content, {
    self: { email, name: ownName },
    zone: session.ownZone,
    now: session.now,
  });
  if (invitations.length === 0) throw new DataError(`${name}: ${problems.join("; ")}`);
  for (const problem of problems) session.io.err(`warning: ${clean(name)}: ${clean(problem)}\n`);
  const imported = await recordInvitation(
    session,
    await chooseEvent(session, name, invitations, options.event),
    options,
  );
  // What one file added, the next one may change.
  await session.refresh();
  return imported;
}

/** Whether it is data that `afterword export` wrote, or a table. */
function dataFormat(name: string, content: Uint8Array): "json" | "csv" | undefined {
  const [, ending] = /\.(json|csv)$/i.exec(name) ?? [];
  if (ending) return ending.toLowerCase() as "json" | "csv";
  return /^\s*\{/.test(new TextDecoder().decode(content.subarray(0, 100))) ? "json" : undefined;
}

async function sources({ io }: Session, source: string): Promise<Source[]> {
  if (source === "-") return [{ name: "standard input", read: io.stdin }];
  const path = resolve(io.cwd, source);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new UsageError(`there is no file ${path}`);
  if (!found.isDirectory()) return [fileSource(path)];
  const files = (await readdir(path))
    .filter((name) => /\.(?:ics|eml|vcs|ical)$/i.test(name))
    .sort()
    .map((name) => join(path, name));
  if (files.length === 0) throw new DataError(`${path} holds no invitations: expected .ics or .eml files`);
  return files.map(fileSource);
}

const fileSource = (file: string): Source => ({ name: file, read: () => readSmall(file) });

async function readSmall(file: string): Promise<Uint8Array> {
  const unreadable = ({ code }: NodeJS.ErrnoException) =>
    Promise.reject(new DataError(`${file}: could not be read (${code})`));
  const { size } = await stat(file).catch(unreadable);
  if (size > largest) throw new DataError(`${file}: larger than 5 MB; save the one invitation by itself`);
  return readFile(file).catch(unreadable);
}
