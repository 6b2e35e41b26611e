import { Command, Option } from "commander";
import type { Action, Field, Outcome, Typed, TypedFields } from "@afterword/service";
import { ServiceError } from "@afterword/service";
import { openSession, UsageError, type BuildCommand, type Session } from "../session.ts";
import { clean } from "../terminal.ts";
import { askFields } from "./ask-fields.ts";
import { printOutcome } from "./outcome.ts";

/** How one action becomes a command: which fields are words, and what is fixed. Every other field is an option. */
export interface ActionCommand {
  readonly action: Action;
  /** The fields that stand as words after the command, in order. The last may be left out where it is not required. */
  readonly words?: readonly string[];
  /** Options by another name than their field's: `{ people: "with" }`. */
  readonly names?: Readonly<Record<string, string>>;
  /** Fields that the command fixes: `{ outcome: "rejected" }`. They are no options. */
  readonly fixed?: TypedFields;
  /** What to say in place of the action's own summary. */
  readonly description?: string;
  /** An example of a command line, without the program's name. */
  readonly example?: string;
  /** Flags that choose another action, or fix a field: `afterword cancel acme --no-show`. */
  readonly switches?: Readonly<
    Record<string, { readonly about: string; readonly action?: Action; readonly fixed: TypedFields }>
  >;
  /** Fields that are no prompts here, because `ask` asks for the same afterwards, with more to go by. They stay options. */
  readonly later?: readonly string[];
  /** What is asked once it is recorded, where a person sits at the keyboard. */
  readonly ask?: (session: Session, outcome: Outcome) => Promise<void>;
  /** What to print below the outcome, in lines. */
  readonly hint?: (session: Session, outcome: Outcome) => Promise<string>;
  /** Asks for every field, not only for missing ones, where nothing but words is given. */
  readonly asks?: true;
}

/** Makes the command of an action: its arguments, its options with their help, its prompts and what it prints. */
export const actionCommand =
  (name: string, spec: ActionCommand): BuildCommand =>
  (io) => {
    const { action, words = [], fixed = {} } = spec;
    const command = new Command(name).description(spec.description ?? action.summary);
    for (const word of words) {
      const field = action.fields[word]!;
      command.argument(`[${placeholderOf(word)}]`, helpOf(field));
    }
    const options = Object.entries(action.fields).filter(
      ([field, { kind }]) => !words.includes(field) && !Object.hasOwn(fixed, field) && kind !== "card",
    );
    for (const [field, definition] of options) command.addOption(optionOf(spec.names?.[field] ?? field, definition));
    const switches = Object.entries(spec.switches ?? {});
    for (const [flag, { about }] of switches) command.option(`--${flag}`, about);
    command.option("-y, --yes", "do not ask whether it is right");
    if (spec.example !== undefined) command.addHelpText("after", `\nExample:\n  afterword ${spec.example}\n`);
    return command.action(async (...args: unknown[]) => {
      const self = args.at(-1) as Command;
      const given = self.opts<Record<string, Typed | boolean | undefined>>();
      const typed: Record<string, Typed | undefined> = { ...fixed };
      words.forEach((word, index) => (typed[word] = args[index] as string | undefined));
      for (const [field] of options) {
        const value = given[camelCase(spec.names?.[field] ?? field)];
        typed[field] = typeof value === "boolean" ? (value ? "yes" : undefined) : value;
      }
      const session = await openSession(io, self);
      const [, chosen] = switches.find(([flag]) => given[camelCase(flag)] === true) ?? [];
      const meant = chosen ? { ...spec, action: chosen.action ?? action, fixed: { ...fixed, ...chosen.fixed } } : spec;
      const said = Object.entries({ ...typed, ...chosen?.fixed }).filter(([, value]) => value !== undefined);
      await runAction(session, meant, Object.fromEntries(said), { confirmed: given["yes"] === true });
    });
  };

/** Asks for what is missing where a person sits at the keyboard, runs the action, and prints what it did. */
export async function runAction(
  session: Session,
  spec: ActionCommand,
  typed: TypedFields,
  { confirmed }: { confirmed: boolean },
): Promise<void> {
  const { action, words = [], fixed = {}, asks, later } = spec;
  const { io, service, options } = session;
  const mayAsk = io.interactive && !options.json;
  const isBare = Object.keys(typed).every(
    (field) => typed[field] === undefined || words.includes(field) || Object.hasOwn(fixed, field),
  );
  if (!mayAsk && isBare && spec.ask)
    throw new UsageError(`nothing was said; for example: afterword ${spec.example ?? ""}`);
  if (mayAsk && isBare && asks && action.name !== "set-up" && !session.hasSettings) await introduce(session);
  const answers = mayAsk ? await askFields(session, action, typed, { all: asks === true && isBare, later }) : typed;
  try {
    const outcome = await withConfirmation(session, confirmed, (yes) =>
      service.run(action, answers, { confirmed: yes }),
    );
    if (mayAsk && spec.ask) await spec.ask(await session.refresh(), outcome);
    await printOutcome(session, outcome);
    if (!options.json && spec.hint) io.out(await spec.hint(session, outcome));
  } catch (error) {
    throw naming(error, spec);
  }
}

/** Asks, before the first interview is recorded, who the sender is and on which clock. */
async function introduce(session: Session): Promise<void> {
  const { setUp } = await import("@afterword/service");
  const { name, zone, country } = setUp.fields;
  const answers = await askFields(
    session,
    { ...setUp, fields: { name, zone, country } } as unknown as Action,
    {},
    { all: true },
  );
  await session.service.run(setUp as unknown as Action, answers);
}

/** Runs something that may have a question first; the default answer is No. */
async function withConfirmation(
  { io, options }: Session,
  confirmed: boolean,
  run: (confirmed: boolean) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await run(confirmed);
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code !== "unsure") throw error;
    if (!io.interactive || options.json)
      throw new ServiceError("unsure", `${error.message} Repeat with --yes if so.`, {
        field: error.field,
        cause: error,
      });
    const { confirm } = await import("../prompts/ask.ts");
    if (!(await confirm(clean(error.message)))) throw error;
    return run(true);
  }
}

function optionOf(name: string, field: Field<unknown>): Option {
  const flag = `--${kebabCase(name)}`;
  const value = field.kind === "flag" ? "" : field.many ? ` <${placeholderOf(name)}...>` : ` <${placeholderOf(name)}>`;
  return new Option(`${flag}${value}`, helpOf(field));
}

/** The question of a field, its help, and an example or the choices there are. */
function helpOf(field: Field<unknown>): string {
  const { question, help, placeholder, fixedChoices = [] } = field;
  const values = fixedChoices.map(({ value }) => value);
  const words =
    values.length > 0
      ? `One of ${values.join(", ")}.`
      : placeholder === undefined
        ? undefined
        : `Such as "${placeholder}".`;
  return [question, help, words].filter(Boolean).join(" ");
}

/** Says which option was wrong, where the error is about one. */
function naming(error: unknown, { words = [], names, fixed = {} }: ActionCommand): unknown {
  if (!(error instanceof ServiceError) || error.field === undefined) return error;
  const { code, field, choices, message } = error;
  if (words.includes(field) || Object.hasOwn(fixed, field)) return error;
  return new ServiceError(code, `--${kebabCase(names?.[field] ?? field)}: ${message}`, {
    field,
    choices,
    cause: error,
  });
}

const kebabCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const camelCase = (name: string): string =>
  kebabCase(name).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const placeholderOf = (name: string): string => kebabCase(name);
