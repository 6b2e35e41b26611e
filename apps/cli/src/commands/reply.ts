import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { Command } from "commander";
import { findApplication, proposalsIn } from "@afterword/service";
import { DataError, openSession, printJson, UsageError, type BuildCommand, type Io } from "../session.ts";
import { keepAgreed, proposalJson } from "../mail/proposals.ts";
import { told } from "../mail/told.ts";
import { clean } from "../terminal.ts";

const largest = 25_000_000;

export const build: BuildCommand = (io) =>
  new Command("reply")
    .description("propose changes from a mail they sent, and record the ones you accept")
    .argument("[source]", "a saved mail (.eml, .mbox, .txt), or - for standard input")
    .option("--paste", "paste the mail into the terminal")
    .option("--application <application>", "the application it is about, if that is not clear")
    .option("--yes", "record the certain changes without asking")
    .action(
      async (
        source: string | undefined,
        options: { paste?: true; application?: string; yes?: true },
        command: Command,
      ) => {
        const session = await openSession(io, command);
        const mail = await sourceOf(io, source, options.paste ?? false);
        const reading = await told(() => proposalsIn(session.service, mail));
        const application =
          options.application === undefined ? undefined : findApplication(session.snapshot, options.application).id;
        if (session.options.json) {
          return printJson(io, "proposals", {
            proposals: reading.proposals.map(proposalJson),
            problems: reading.problems,
          });
        }
        for (const problem of reading.problems) io.err(`warning: ${clean(problem)}\n`);
        if (reading.proposals.length === 0) {
          if (reading.problems.length > 0) throw new DataError("it contains no readable mail");
          io.out("It proposes no change to your record.\n");
          return undefined;
        }
        await keepAgreed(session, reading.proposals, { application, all: options.yes ?? false });
        if (!io.interactive && !options.yes) io.out("Nothing was recorded; --yes records the certain changes.\n");
        return undefined;
      },
    );

async function sourceOf(io: Io, source: string | undefined, isPasted: boolean): Promise<Uint8Array> {
  if (isPasted) {
    if (io.interactive) io.err("Paste the mail, then press Enter and Ctrl+D.\n");
    return io.stdin();
  }
  if (source === undefined) throw new UsageError("say which mail, as in: afterword reply answer.eml; or --paste");
  if (source === "-") return io.stdin();
  const path = resolve(io.cwd, source);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new UsageError(`there is no file ${path}`);
  if (found.size > largest) throw new DataError(`${path}: larger than 25 MB; save fewer messages at a time`);
  return readFile(path).catch(({ code }: NodeJS.ErrnoException) =>
    Promise.reject(new DataError(`${path}: could not be read (${code})`)),
  );
}
