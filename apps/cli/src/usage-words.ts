import type { Command, CommanderError } from "commander";

/** What the parser of the command line finds wrong, in our own words. */
const wordings: readonly [pattern: RegExp, say: (...found: string[]) => string][] = [
  [/unknown option '([^']*)'/, (option) => `there is no option ${option}`],
  [/unknown command '([^']*)'/, (command) => `there is no command "${command}"`],
  [/required option '(--[\w-]+)[^']*' not specified/, (option) => `${option} is missing`],
  [/option '(?:-\w, )?(--[\w-]+)[^']*' argument missing/, (option) => `${option} needs a value`],
  [
    /option '(?:-\w, )?(--[\w-]+)[^']*' argument '([\s\S]*)' is invalid\. ([\s\S]*)/,
    (option, found, rest) => `${option}: ${rest.trim()} Found "${found}".`,
  ],
  [
    /command-argument value '([\s\S]*)' is invalid for argument '([^']*)'\. ([\s\S]*)/,
    (found, argument, rest) => `${argument}: ${rest.trim()} Found "${found}".`,
  ],
  [/too many arguments/, () => "this command takes fewer words; put quotes around words that belong together"],
];

/** A mistake on the command line of `command` as a sentence, with what was probably meant. */
export function usageWords({ message }: CommanderError, command: Command | undefined): string {
  const [, missing] = /missing required argument '([^']*)'/.exec(message) ?? [];
  if (missing !== undefined) return needed(missing, command);
  const [, near] = /\(Did you mean (?:one of )?([^?)]*)\?\)/.exec(message) ?? [];
  const text = message.replace(/^error: /, "").replace(/\n?\(Did you mean[^)]*\)/, "");
  for (const [pattern, say] of wordings) {
    const found = pattern.exec(text);
    if (found) return `${say(...found.slice(1))}${near === undefined ? "" : `; did you mean ${near}?`}`;
  }
  return text;
}

/** "search needs <words>: what to look for" */
function needed(name: string, command: Command | undefined): string {
  const argument = command?.registeredArguments.find((one) => one.name() === name);
  const about = argument?.description ? `: ${argument.description}` : "";
  return `${command?.name() ?? "this command"} needs <${name}>${about}`;
}
