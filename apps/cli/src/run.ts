import { Command, CommanderError } from "commander";
import { Settled } from "@afterword/core";
import { StoreError } from "@afterword/store";
import { commands } from "./commands/index.ts";
import { DataError, UsageError, type Io } from "./host.ts";
import { clean, cleanBlock } from "./terminal.ts";
import { refuseControls, suggestChoice } from "./typed.ts";
import { version } from "./version.ts";

/** Runs one command. Gives the exit code: 0 done, 1 a problem with the data, 2 wrong usage. */
export async function run(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  try {
    refuseControls(argv);
    const program = await build(argv, io);
    await program.parseAsync(argv, { from: "user" });
    return 0;
  } catch (error) {
    return report(error, io);
  }
}

/** Loads the one command that is called, or all of them to show the help. */
async function build(argv: readonly string[], io: Io): Promise<Command> {
  const program = new Command("afterword")
    .description("After a job interview: what to send, to whom, when, and why.")
    .version(version, "-V, --version", "print the version")
    .helpCommand("help [command]", "show how a command is used")
    .option("--folder <path>", "the folder with your applications (or AFTERWORD_FOLDER)")
    .option("--now <moment>", 'as if it were this moment, such as "2026-11-23 18:00"; what you record is kept')
    .option("--profile <name>", "plan under another profile: balanced, patient, strict or yours")
    .option("--json", "print data for programs")
    .addHelpText(
      "after",
      "\nAn APPLICATION is an id or any unambiguous part of a company's name. Nothing is ever sent for you.\n",
    );
  const [command] = wordsOf(argv);
  if (command !== undefined && Object.hasOwn(otherNames, command))
    throw new UsageError(`there is no command "${command}"; ${otherNames[command]}`);
  const called = argv.includes("--version") || argv.includes("-V") ? "" : calledCommand(argv);
  for (const [group, members] of Object.entries(commands)) {
    const wanted = called === undefined ? Object.keys(members) : Object.keys(members).filter((name) => name === called);
    for (const name of wanted) program.addCommand((await members[name]!()).build(io).helpGroup(`${group}:`));
  }
  settle(program, io);
  return program;
}

/** What is no option; options with a value of their own are skipped. */
const wordsOf = (argv: readonly string[]): string[] =>
  argv.filter((word, index) => !word.startsWith("-") && !/^--(?:folder|now|profile)$/.test(argv[index - 1] ?? ""));

/** What people try first, and what it is called here. */
const otherNames: Readonly<Record<string, string>> = {
  thanks: "`afterword draft` writes the thank-you",
  send: "nothing is ever sent for you: `afterword draft --open` opens the note, `afterword log APPLICATION sent` records that you sent it",
  sent: "`afterword log APPLICATION sent` records it",
  delete: "`afterword forget` wipes an application or a person, `afterword undo` takes back a change",
  remove: "`afterword forget` wipes an application or a person, `afterword undo` takes back a change",
  people: "`afterword show` has everybody, `afterword person add` adds somebody",
  status: "`afterword next` says what to do now, `afterword list` shows every application",
};

/** The first word, where it is a command. */
function calledCommand(argv: readonly string[]): string | undefined {
  const known = new Set(Object.values(commands).flatMap((members) => Object.keys(members)));
  const [first] = wordsOf(argv);
  return first !== undefined && known.has(first) ? first : undefined;
}

/** Errors are thrown, not exited with, and all output goes through `io`. */
function settle(command: Command, io: Io): void {
  command
    .exitOverride()
    .showHelpAfterError("Run it with --help to see how it is used.")
    .configureHelp({ showGlobalOptions: command.parent !== null })
    .configureOutput({
      writeOut: io.out,
      writeErr: (text) => io.err(cleanBlock(text)),
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
    });
  for (const taker of [...command.registeredArguments, ...command.options]) suggestChoice(taker);
  for (const sub of command.commands) settle(sub, io);
}

function report(error: unknown, io: Io): 0 | 1 | 2 {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    io.err(`afterword: ${cleanBlock(error.message)}\n`);
    return 2;
  }
  if (error instanceof DataError || error instanceof StoreError || error instanceof Settled) {
    if (error.message !== "") io.err(`afterword: ${cleanBlock(error.message)}\n`);
    return 1;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  io.err(`afterword: something went wrong that should not have: ${clean(message)}\n`);
  if (io.env["AFTERWORD_DEBUG"] !== undefined) io.err(`${cleanBlock(stack ?? "")}\n`);
  return 1;
}
