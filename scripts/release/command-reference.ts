import type { EventEmitter } from "node:events";
import { commands } from "../../apps/cli/src/commands/index.ts";
import { buildProgram } from "../../apps/cli/src/run.ts";
import type { Io } from "../../apps/cli/src/session.ts";

type Command = Awaited<ReturnType<typeof buildProgram>>;

/** One command as its own help describes it. */
export interface CommandReference {
  /** The words that call it: `calendar export`. */
  readonly path: string;
  readonly about: string;
  readonly usage: string;
  readonly words: readonly Described[];
  readonly options: readonly Described[];
  /** What else its help says, as it stands there. */
  readonly notes: string;
  /** Whole command lines. */
  readonly examples: readonly string[];
}

interface Described {
  readonly term: string;
  readonly about: string;
}

export interface Reference {
  readonly about: string;
  /** Options that every command takes. */
  readonly options: readonly Described[];
  readonly notes: string;
  readonly groups: readonly { readonly title: string; readonly commands: readonly CommandReference[] }[];
}

/** Every command of the command line, described by the commands themselves. */
export async function commandReference(): Promise<Reference> {
  const program = await buildProgram([], { columns: 1000, out: () => {}, err: () => {} } as unknown as Io);
  const { about, options, notes } = describe(program, "");
  const groups = Object.entries(commands).map(([title, members]) => ({
    title,
    commands: program.commands
      .filter((command) => Object.hasOwn(members, command.name()))
      .flatMap((command) =>
        command.commands.length > 0
          ? command.commands.map((sub) => describe(sub, `${command.name()} ${sub.name()}`))
          : [describe(command, command.name())],
      ),
  }));
  return { about, options, notes, groups };
}

function describe(command: Command, path: string): CommandReference {
  const help = command.createHelp();
  const { notes, examples } = afterwards(command);
  return {
    path,
    about: command.description(),
    usage: help.commandUsage(command),
    words: help.visibleArguments(command).map((word) => ({
      term: help.argumentTerm(word),
      about: help.argumentDescription(word),
    })),
    options: help
      .visibleOptions(command)
      .filter(({ long }) => long !== "--help")
      .map((option) => ({ term: help.optionTerm(option), about: help.optionDescription(option) })),
    notes,
    examples,
  };
}

/** What a command adds below its help: its examples, and anything else. */
function afterwards(command: Command): Pick<CommandReference, "notes" | "examples"> {
  let text = "";
  // An event emitter, which commander's types do not say.
  (command as unknown as EventEmitter).emit("afterHelp", {
    error: false,
    command,
    write: (part: string) => (text += part),
  });
  const isExample = (line: string): boolean => line.startsWith("  afterword ");
  const lines = text.split("\n").filter((line) => !/^Examples?:$/.test(line));
  return {
    examples: lines.filter(isExample).map((line) => line.trim()),
    notes: lines
      .filter((line) => !isExample(line))
      .join("\n")
      .trim(),
  };
}
