import { Command, CommanderError, type Help } from "commander";
import { ServiceError, toServiceError } from "@afterword/service";
import { examples } from "./commands/examples.ts";
import { commands, longAnswers } from "./commands/index.ts";
import { paged } from "./pager.ts";
import { Stopped } from "./prompts/ask.ts";
import { DataError, jsonVersion, printJson, UsageError, type Io } from "./session.ts";
import { cleanBlock, fit, wrap } from "./terminal.ts";
import { suggestChoice } from "./typed.ts";
import { usageWords } from "./usage-words.ts";
import { version } from "./version.ts";

/** Exit codes: 0 done, 1 a problem with the data, 2 wrong usage, 130 stopped with Ctrl+C. */
export type ExitCode = 0 | 1 | 2 | 130;

/** Runs one command and gives its exit code. With `--json`, errors are printed as JSON too, on stderr. */
export async function run(argv: readonly string[], surroundings: Io): Promise<ExitCode> {
  const io = withFittedErrors(surroundings);
  let program: Command | undefined;
  try {
    const words = meant(argv);
    const wanted = { ...io, ...wishes(argv, io) };
    if (asksVersion(words) && words.includes("--json")) {
      printJson(wanted, "version", { version });
      return 0;
    }
    const isLong = io.interactive && longAnswers.includes(wordsOf(words)[0] ?? "");
    const screen = isLong ? paged(wanted) : { io: wanted, show: async () => {} };
    program = await buildProgram(words, screen.io);
    await program.parseAsync(words, { from: "user" });
    await screen.show();
    return 0;
  } catch (error) {
    return report(error, io, { asJson: argv.includes("--json"), program, argv });
  }
}

/** Errors on a screen break between words. */
const withFittedErrors = (io: Io): Io => (io.isTerminal ? { ...io, err: (text) => io.err(fit(text, io.columns)) } : io);

/** The command line that is meant: nothing at all asks what is next, and a few commands go by what people call them first. */
function meant(argv: readonly string[]): readonly string[] {
  const [command, application] = wordsOf(argv);
  if (command === undefined)
    return argv.some((word) => /^(?:-h|--help|-V|--version)$/.test(word)) ? argv : ["next", ...argv];
  if (command === "version") return ["--version", ...argv.filter((word) => word !== command)];
  // Of one application, its state is its plan.
  if (command === "status" && application !== undefined) return argv.with(argv.indexOf(command), "plan");
  const name = Object.hasOwn(aliases, command) ? aliases[command]! : command;
  return argv.with(argv.indexOf(command), name);
}

const asksVersion = (argv: readonly string[]): boolean => argv.includes("--version") || argv.includes("-V");

/** What the command line says of how to print. */
function wishes(argv: readonly string[], { colour }: Io): Pick<Io, "colour" | "fields"> {
  const at = argv.findIndex((word) => word === "--fields" || word.startsWith("--fields="));
  const fields = at < 0 ? undefined : (argv[at]!.split("=")[1] ?? argv[at + 1]);
  return {
    colour: colour && !argv.includes("--no-color"),
    fields: fields
      ?.split(",")
      .map((field) => field.trim())
      .filter((field) => field !== ""),
  };
}

/** Loads the one command that is called, or all of them to show the help. */
export async function buildProgram(argv: readonly string[], io: Io): Promise<Command> {
  const program = new Command("afterword")
    .description("After a job interview: what to send, to whom, when, and why.")
    .version(version, "-V, --version", "print the version")
    .helpCommand("help [command]", "show how a command is used")
    .option("--folder <path>", "the folder with your applications (or AFTERWORD_FOLDER)")
    .option("--now <moment>", 'answer as if it were this moment, such as "2026-11-23 18:00"; what you record is kept')
    .option("--profile <name>", "plan under another profile: balanced, patient, strict or yours")
    .option("--json", "print data for programs")
    .option("--fields <names>", "with --json: only these keys, separated by commas")
    .option("-q, --quiet", "print nothing when a change is recorded; errors are still printed")
    .option("--no-color", "no colours, as with NO_COLOR")
    .addHelpText(
      "after",
      "\nWithout a command: what to do next. An APPLICATION is an id or any unambiguous part of a company's name.\nNothing is ever sent for you. Exit codes: 0 done, 1 a problem with the data, 2 wrong usage, 130 stopped with Ctrl+C.\n",
    );
  const [command] = wordsOf(argv);
  if (command !== undefined && Object.hasOwn(otherNames, command))
    throw new UsageError(`there is no command "${command}"; ${otherNames[command]}`);
  const called = asksVersion(argv) ? "" : calledCommand(argv);
  for (const [group, members] of Object.entries(commands)) {
    const wanted = called === undefined ? Object.keys(members) : Object.keys(members).filter((name) => name === called);
    for (const name of wanted) program.addCommand((await members[name]!()).build(io).helpGroup(`${group}:`));
  }
  configureCommand(program, io);
  return program;
}

/** What is no option; options with a value of their own are skipped. */
const wordsOf = (argv: readonly string[]): string[] =>
  argv.filter(
    (word, index) => !word.startsWith("-") && !/^--(?:folder|now|profile|fields)$/.test(argv[index - 1] ?? ""),
  );

/** What people try first, and what it is called here. */
const otherNames: Readonly<Record<string, string>> = {
  thanks: "`afterword draft` writes the thank-you",
  send: "nothing is ever sent for you: `afterword draft --open` opens the note, `afterword log APPLICATION sent` records that you sent it",
  sent: "`afterword log APPLICATION sent` records it",
  delete: "`afterword forget` wipes an application or a person, `afterword undo` takes back a change",
  remove: "`afterword forget` wipes an application or a person, `afterword undo` takes back a change",
  accept: "`afterword log APPLICATION accepted` records that you said yes, `afterword sign` that you signed",
  decline: "`afterword log APPLICATION declined` records that you turned their offer down",
  hired: "`afterword sign` records that you signed",
  rejected: "`afterword reject` records that they turned you down",
  outcome:
    "`afterword offer`, `reject`, `sign` and `withdraw` record how it ends, `afterword log APPLICATION` the rest",
  result: "`afterword offer`, `reject`, `sign` and `withdraw` record how it ends, `afterword log APPLICATION` the rest",
  people: "`afterword show` lists everybody, `afterword person add` adds a person",
};

/** Other names that people try first. */
const aliases: Readonly<Record<string, string>> = {
  init: "setup",
  config: "settings",
  new: "add",
  ls: "list",
  status: "list",
  todo: "next",
  today: "next",
  find: "search",
  open: "edit",
  note: "draft",
  write: "draft",
};

/** The first word, where it is a command. */
function calledCommand(argv: readonly string[]): string | undefined {
  const known = new Set(Object.values(commands).flatMap((members) => Object.keys(members)));
  const [first] = wordsOf(argv);
  return first !== undefined && known.has(first) ? first : undefined;
}

/** The command that the words call, as far as they name one. */
function called(command: Command, [word, ...rest]: readonly string[]): Command {
  const sub = word === undefined ? undefined : command.commands.find((one) => one.name() === word);
  return sub ? called(sub, rest) : command;
}

/** Errors are thrown, not exited with, and all output goes through `io`. */
function configureCommand(command: Command, io: Io): void {
  command
    .exitOverride()
    .configureHelp({ showGlobalOptions: command.parent !== null, ...(io.columns < narrow && { formatItem }) })
    .configureOutput({
      writeOut: io.out,
      writeErr: (text) => io.err(cleanBlock(text)),
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
      // Told in our own words, in one place.
      outputError: () => {},
    });
  const shown = examples[pathOf(command)];
  if (shown)
    command.addHelpText(
      "after",
      `\n${shown.length > 1 ? "Examples" : "Example"}:\n${shown.map((line) => `  afterword ${line}\n`).join("")}`,
    );
  for (const taker of [...command.registeredArguments, ...command.options]) suggestChoice(taker);
  for (const sub of command.commands) configureCommand(sub, io);
}

/** A screen on which a help text has no room for two columns. */
const narrow = 60;

const formatItem: Help["formatItem"] = (term, _, description, { helpWidth = narrow }) =>
  [wrap(term, helpWidth, "  "), ...(description === "" ? [] : [wrap(description, helpWidth, "      ")])].join("\n");

/** The words that call a command: `calendar export`. */
const pathOf = (command: Command): string =>
  command.parent === null ? "" : `${pathOf(command.parent)} ${command.name()}`.trim();

function report(
  error: unknown,
  io: Io,
  { asJson, program, argv }: { asJson: boolean; program: Command | undefined; argv: readonly string[] },
): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    // Its help says which words it takes.
    if (error.code === "commander.help") return 2;
    const message = usageWords(error, program && called(program, wordsOf(meant(argv))));
    print(`${message}\nRun it with --help to see how it is used.`, { code: "usage", message });
    return 2;
  }
  if (error instanceof Stopped) {
    io.err("Stopped. Your answers are kept for the next time.\n");
    return 130;
  }
  const known = toServiceError(error);
  if (known instanceof ServiceError) {
    const isUsage =
      known.code === "invalid" || known.code === "not-found" || known.code === "ambiguous" || known.code === "unsure";
    // For programs without what is added for a person at a command line: the option's name, "repeat with --yes".
    print(known.message, (known.cause instanceof ServiceError ? known.cause : known).toJSON());
    return isUsage ? 2 : 1;
  }
  if (known instanceof UsageError || known instanceof DataError) {
    const code = known instanceof UsageError ? "usage" : "data";
    if (known.message !== "") print(known.message, { code, message: known.message });
    return known instanceof UsageError ? 2 : 1;
  }
  const { message, stack } = known instanceof Error ? known : new Error(String(known));
  print(`this is a bug in Afterword: ${message}`, { code: "internal", message });
  if (io.env["AFTERWORD_DEBUG"] !== undefined) io.err(`${cleanBlock(stack ?? "")}\n`);
  return 1;

  function print(text: string, data: object): void {
    io.err(asJson ? `${JSON.stringify({ version: jsonVersion, error: data })}\n` : `afterword: ${cleanBlock(text)}\n`);
  }
}
