import { Argument, Command } from "commander";
import { everyone } from "@afterword/service";
import { buildProgram } from "../run.ts";
import { openSession, type BuildCommand, type Io, type Session } from "../session.ts";
import { clean } from "../terminal.ts";

/** What each shell is to load. All of them ask the program itself what can follow: `afterword completion words -- WORDS`. */
const scripts = {
  bash: `_afterword() {
  local word typed="\${COMP_WORDS[COMP_CWORD]}"
  COMPREPLY=()
  while IFS= read -r word; do
    # What the shell would read is escaped, as it has to be inside a quote or outside. It is never expanded.
    case $typed in
      \\"*) word=$(printf %s "$word" | sed 's/[\\\\"$\`]/\\\\&/g') ;;
      \\'*) word=$(printf %s "$word" | sed "s/'/'\\\\\\\\''/g") ;;
      *) word=$(printf %q "$word") ;;
    esac
    COMPREPLY+=("$word")
  done < <(afterword completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1)
}
complete -o default -F _afterword afterword
`,
  zsh: `#compdef afterword
_afterword() {
  local -a found
  local line
  for line in "\${(@f)$(afterword completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -n $line ]] && found+=("\${\${line%%$'\\t'*}//:/\\\\:}:\${line#*$'\\t'}")
  done
  (( $#found )) && _describe afterword found || _files
}
compdef _afterword afterword
`,
  fish: `complete -c afterword -f -a '(afterword completion words -- (commandline -opc)[2..] (commandline -ct) 2>/dev/null)'
complete -c afterword -n '__fish_seen_subcommand_from import check reply' -F
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName afterword -ScriptBlock {
  param($word, $ast, $position)
  $words = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($word -eq '') { $words += '""' }
  afterword completion words -- @words 2>$null | ForEach-Object {
    $value, $about = $_ -split "\`t", 2
    if ($value -like "$($word.Trim([char[]]"'\`""))*") {
      $text = if ($value -match '^[A-Za-z0-9-]+$') { $value } else { "'" + ($value -replace "['\u2018-\u201b]", '$0$0') + "'" }
      [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', ($about, $value -ne '')[0])
    }
  }
}
`,
} as const;

export const build: BuildCommand = (io) =>
  new Command("completion")
    .description("print the script your shell loads to complete commands, companies and people")
    .addArgument(
      new Argument("<shell>", "your shell: bash, zsh, fish or powershell").choices([...Object.keys(scripts), "words"]),
    )
    .argument("[words...]", "with “words”: the words typed so far, the last one incomplete")
    .action(async (shell: keyof typeof scripts | "words", words: string[], _: object, self: Command) => {
      if (shell !== "words") return io.out(scripts[shell]);
      for (const [word, about] of await following(io, self, words))
        io.out(`${clean(word)}${about === "" ? "" : `\t${clean(about)}`}\n`);
    });

type Word = readonly [word: string, about: string];

/** What can stand in place of the last word. */
async function following(io: Io, self: Command, words: readonly string[]): Promise<Word[]> {
  const last = words.at(-1) ?? "";
  const { command, given } = called(await buildProgram([], io), words.slice(0, -1));
  const previous = words.at(-2) ?? "";
  const before = command.options.find(({ long, short }) => long === previous || short === previous);
  const isValue = before !== undefined && (before.required || before.optional);
  const found = isValue
    ? await valuesOf(io, self, before.attributeName(), before.argChoices)
    : last.startsWith("-")
      ? optionsOf(command)
      : command.commands.length > 0
        ? command.commands.map((sub): Word => [sub.name(), sub.description()])
        : await valuesOf(
            io,
            self,
            argumentOf(command, given.length)?.name() ?? "",
            argumentOf(command, given.length)?.argChoices,
            given,
          );
  return found.filter(([word]) => word.toLowerCase().startsWith(last.toLowerCase().replace(/^["']/, "")));
}

/** The command that the words call, and what was given to it. */
function called(program: Command, words: readonly string[]): { command: Command; given: readonly string[] } {
  let command = program;
  const given: string[] = [];
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    const isOfOption = command.options.some(({ long, short, required }) => required && [long, short].includes(before));
    const sub = command.commands.find((one) => one.name() === word);
    if (sub) command = sub;
    else if (!word.startsWith("-") && !isOfOption) given.push(word);
  }
  return { command, given };
}

const argumentOf = ({ registeredArguments }: Command, index: number): Argument | undefined =>
  registeredArguments[index] ?? (registeredArguments.at(-1)?.variadic ? registeredArguments.at(-1) : undefined);

const optionsOf = (command: Command): Word[] =>
  [...command.options, ...(command.parent?.options ?? [])].map(({ long, description }) => [long!, description]);

/** The choices of an argument or an option, or what is on record: companies, and the people of the application that was named. */
async function valuesOf(
  io: Io,
  self: Command,
  name: string,
  choices: readonly string[] | undefined,
  given: readonly string[] = [],
): Promise<Word[]> {
  if (choices) return choices.map((choice) => [choice, ""]);
  if (!["application", "for", "to", "with", "person", "from", "who"].includes(name)) return [];
  const session = await openSession({ ...io, err: () => {} }, self);
  return name === "application" || name === "for" ? companies(session) : people(session, given);
}

/** One word for each application: the company's first where it is the only one, else the id. */
function companies({ applications }: Session): Word[] {
  const first = (company: string): string => clean(company).split(/\s+/)[0]!.toLowerCase();
  return applications.map(({ id, application: { company, role } }) => {
    const word = first(company);
    const isOne = applications.filter((other) => other.application.company.toLowerCase().includes(word)).length === 1;
    return [isOne ? word : id, `${company}, ${role}`];
  });
}

const people = ({ applications }: Session, given: readonly string[]): Word[] =>
  applications
    .filter(
      ({ id, application: { company } }) =>
        given.length === 0 || given.some((word) => id === word || company.toLowerCase().includes(word.toLowerCase())),
    )
    .flatMap(({ application }) => everyone(application).map(({ name }): Word => [name, application.company]));
