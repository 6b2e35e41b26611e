import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Command } from "commander";
import {
  importInvitation,
  readFields,
  readOffers,
  showPerson,
  ServiceError,
  typedFile,
  type Action,
  type Outcome,
  type TypedFields,
} from "@afterword/service";
import { optionsOf, performAction, typedOptions, type ActionCommand } from "../actions/command.ts";
import { printOutcome } from "../actions/outcome.ts";
import { DataError, openSession, printJson, UsageError, type BuildCommand, type Session } from "../session.ts";
import { askText, confirm } from "../prompts/ask.ts";
import { clean, wrap } from "../terminal.ts";
import { importFolder } from "./import-folder.ts";

const largest = 5_000_000;
/** What `export` wrote of many years, or a table. */
const largestTable = 100_000_000;

/** An invitation as the service imports it; the file is the command's own word. */
const invitation: ActionCommand = { action: importInvitation as unknown as Action, fixed: { source: "" } };

export const build: BuildCommand = (io) => {
  const command = new Command("import")
    .description(
      "record an interview from the invitation they sent (.ics, or a message as .eml), or import everything from `afterword export`",
    )
    .argument("<source>", "a file, a folder of invitations, or - for standard input")
    .addHelpText(
      "after",
      "\nExamples:\n  afterword import invite.ics\n  afterword import invites/ --yes\n  afterword import everything.json\n",
    );
  for (const option of optionsOf(invitation)) command.addOption(option);
  return command
    .option("-y, --yes", "record it without asking for confirmation")
    .action(async (source: string, _: object, self: Command) => {
      const session = await openSession(io, self);
      const typed = typedOptions(invitation, self);
      const confirmed = self.opts<{ yes?: true }>().yes === true;
      const take = (content: Uint8Array): Promise<Outcome> => importFile(session, content, { typed, confirmed });
      const files = await sources(session, source);
      const [only] = files;
      if (files.length === 1) {
        const content = await only!.read();
        const format = dataFormat(only!.name, content);
        if (format) return importFolder(session, new TextDecoder().decode(content), format);
        const outcome = await take(content);
        return session.options.json ? printJson(io, "outcome", outcome) : undefined;
      }
      const outcomes: Outcome[] = [];
      const failed: string[] = [];
      for (const file of files) {
        try {
          outcomes.push(await take(await file.read()));
        } catch (error) {
          if (!(error instanceof DataError || error instanceof UsageError || error instanceof ServiceError))
            throw error;
          failed.push(`${file.name}: ${error.message}`);
        }
      }
      if (session.options.json) printJson(io, "outcomes", outcomes);
      if (failed.length > 0)
        throw new DataError(`${failed.length} of ${files.length} files were left out:\n${failed.join("\n")}`);
    });
};

/** Asks, of a new application, about each thing that the invitation only suggests; No asks for it. */
async function askGuesses(session: Session, content: Uint8Array, typed: TypedFields): Promise<TypedFields> {
  const { offers } = await readOffers(session.snapshot, content);
  const [offer] = offers;
  if (offers.length !== 1 || offer!.match.change !== "new" || offer!.match.application !== undefined) return {};
  if (typed["application"] !== undefined || offer!.match.question !== undefined) return {};
  const { company, role, organizer, attendees, summary } = offer!.invitation;
  const { fields } = importInvitation;
  session.io.out(`${wrap(`The invitation: “${clean(summary)}”`, session.io.columns)}\n`);
  const answers: Record<string, string> = {};
  const ask = async (name: "company" | "role", guess: { value: string; from: string } | undefined): Promise<void> => {
    if (typed[name] !== undefined) return;
    const { label, question } = fields[name];
    const isRight = guess && (await confirm(`${label}: ${clean(guess.value)} (from ${guess.from}). Is that right?`));
    const words = isRight
      ? guess.value
      : await askText(question, {
          optional: name === "role",
          problem: (text) => readFields(importInvitation, { [name]: text }, session.snapshot).problems[name],
          understood: () => undefined,
        });
    if (words !== undefined) answers[name] = words;
  };
  await ask("company", company);
  await ask("role", role);
  const met = attendees.filter(({ is }) => is === "person");
  const isBeside = organizer?.is === "person" && met.length > 0 && !met.some(({ email }) => email === organizer.email);
  if (isBeside && typed["recruiter"] === undefined) {
    const isRight = await confirm(`Recruiter: ${clean(showPerson(organizer))}, who sent it. Is that right?`);
    answers["recruiter"] = isRight ? "sender" : "nobody";
  }
  return answers;
}

/** Imports one invitation. One that is on record already is no failure: there is nothing to do. */
async function importFile(
  session: Session,
  content: Uint8Array,
  { typed, confirmed }: { typed: TypedFields; confirmed: boolean },
): Promise<Outcome> {
  try {
    const asks = session.io.interactive && !session.options.json && !confirmed;
    const given = asks ? { ...typed, ...(await askGuesses(session, content, typed)) } : typed;
    const outcome = await performAction(session, invitation, { ...given, source: typedFile(content) }, { confirmed });
    if (!session.options.json) await printOutcome(session, outcome);
    return outcome;
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code !== "already-done") throw error;
    if (!session.options.json) session.io.out(`${clean(error.message)}\n`);
    return { said: error.message };
  }
}

interface Source {
  name: string;
  /** As bytes: in which encoding is for whoever reads them to find out. */
  read: () => Promise<Uint8Array>;
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
  const isTable = /\.(?:json|csv)$/i.test(file);
  if (isTable && size > largestTable) throw new DataError(`${file}: larger than 100 MB`);
  if (!isTable && size > largest) throw new DataError(`${file}: larger than 5 MB; save the one invitation by itself`);
  return readFile(file).catch(unreadable);
}
