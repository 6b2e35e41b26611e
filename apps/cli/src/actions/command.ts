import { Command, Option } from "commander";
import { ServiceError, type Action, type Field, type Outcome, type Typed, type TypedFields } from "@afterword/service";
import { confirm } from "../prompts/ask.ts";
import { DataError, openSession, UsageError, type BuildCommand, type Session } from "../session.ts";
import { clean, cleanBlock, wrap } from "../terminal.ts";
import { askAgain, askFields } from "./ask-fields.ts";
import { printDone, printNext, printOutcome } from "./outcome.ts";

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
  /** Fields on record already, which are prompts only where nothing else is to be changed. */
  readonly known?: readonly string[];
  /** What is asked once it is recorded, where a person sits at the keyboard. */
  readonly ask?: (session: Session, outcome: Outcome, before: Session) => Promise<void>;
  /** Says what was recorded only after `ask`, of which it is a part. */
  readonly tellsAfter?: true;
  /** What to print below the outcome, in lines. */
  readonly hint?: (session: Session, outcome: Outcome) => Promise<string>;
  /** What was left undone, in words: the command then ends with 1. */
  readonly unfinished?: (outcome: Outcome) => string | undefined;
  /** Asks for every field, not only for missing ones, where nothing but words is given. */
  readonly asks?: true;
  /** A field that matters so much that every field is asked for where it was not given. */
  readonly asksWithout?: string;
  /** `--from`: a file that proposes fields; undefined where nothing is to be kept. */
  readonly from?: {
    readonly about: string;
    readonly read: (
      session: Session,
      source: string,
      typed: TypedFields,
      options: { confirmed: boolean },
    ) => Promise<TypedFields | undefined>;
  };
  /** The option that answers a question of the action with yes, where it is not `--yes`. */
  readonly confirmedBy?: string;
}

/** Makes the command of an action: its arguments, its options with their help, its prompts and what it prints. */
export const actionCommand =
  (name: string, spec: ActionCommand): BuildCommand =>
  (io) => {
    const { action, words = [] } = spec;
    const command = new Command(name).description(spec.description ?? asHelp(action.summary));
    for (const word of words) {
      const field = action.fields[word]!;
      command.argument(`[${placeholderOf(word)}]`, helpOf(field));
    }
    for (const option of optionsOf(spec)) command.addOption(option);
    const switches = Object.entries(spec.switches ?? {});
    for (const [flag, { about }] of switches) command.option(`--${flag}`, about);
    if (spec.from) command.option("--from <file>", spec.from.about);
    command.option("-y, --yes", "record it without asking for confirmation");
    if (spec.example !== undefined) command.addHelpText("after", `\nExample:\n  afterword ${spec.example}\n`);
    return command.action(async (...args: unknown[]) => {
      const self = args.at(-1) as Command;
      const given = self.opts<Record<string, unknown>>();
      const typed: Record<string, Typed | undefined> = { ...spec.fixed, ...typedOptions(spec, self) };
      words.forEach((word, index) => (typed[word] = args[index] as string | undefined));
      const session = await openSession(io, self);
      const [, chosen] = switches.find(([flag]) => isSet(flag, given)) ?? [];
      const meant = chosen
        ? { ...spec, action: chosen.action ?? action, fixed: { ...spec.fixed, ...chosen.fixed } }
        : spec;
      const said = Object.entries({ ...typed, ...chosen?.fixed }).filter(([, value]) => value !== undefined);
      const fields: TypedFields = Object.fromEntries(said);
      const options = { confirmed: given["yes"] === true };
      if (typeof given["from"] !== "string" || !spec.from) return runAction(session, meant, fields, options);
      const proposed = await spec.from.read(session, given["from"], fields, options);
      if (proposed) await runAction(session, meant, { ...proposed, ...fields }, options);
    });
  };

/** A summary as the other lines of a help text are written: it begins small, without a full stop. */
const asHelp = (summary: string): string =>
  `${/^\p{Lu}\p{Ll}/u.test(summary) ? summary[0]!.toLowerCase() : summary[0]!}${summary.slice(1).replace(/\.$/, "")}`;

/** Whether a flag was given. Commander reads `--no-show` as the opposite of a `--show`. */
const isSet = (flag: string, given: Readonly<Record<string, unknown>>): boolean =>
  flag.startsWith("no-") ? given[camelCase(flag.slice(3))] === false : given[camelCase(flag)] === true;

/** The fields of an action that are options. */
const optionFields = ({ action, words = [], fixed = {} }: ActionCommand): [string, Field<unknown>][] =>
  Object.entries(action.fields).filter(
    ([field, { kind }]) => !words.includes(field) && !Object.hasOwn(fixed, field) && kind !== "card",
  );

/** The options of a command that runs an action. */
export const optionsOf = (spec: ActionCommand): Option[] =>
  optionFields(spec).map(([field, definition]) => optionOf(spec.names?.[field] ?? field, definition));

/** What was typed into those options. */
export function typedOptions(spec: ActionCommand, command: Command): TypedFields {
  const given = command.opts<Record<string, Typed | boolean | undefined>>();
  const typed: Record<string, Typed> = {};
  for (const [field] of optionFields(spec)) {
    const value = given[camelCase(spec.names?.[field] ?? field)];
    if (typeof value === "boolean" ? value : value !== undefined)
      typed[field] = value === true ? "yes" : (value as Typed);
  }
  return typed;
}

/** Asks for what is missing where a person sits at the keyboard, runs the action, and prints what it did. */
export async function runAction(
  session: Session,
  spec: ActionCommand,
  typed: TypedFields,
  options: { confirmed: boolean },
): Promise<void> {
  const outcome = await performAction(session, spec, typed, options);
  if (spec.ask && session.io.interactive && !session.options.json) {
    // Told before these questions, so that a person who stops there knows what is recorded already.
    if (!spec.tellsAfter) printDone(session, outcome);
    await spec.ask(await session.refresh(), outcome, session);
    if (spec.tellsAfter) printDone(session, outcome);
    await printNext(session, outcome);
  } else {
    await printOutcome(session, outcome);
  }
  if (!session.options.json && !session.options.quiet && spec.hint) session.io.out(await spec.hint(session, outcome));
  const unfinished = spec.unfinished?.(outcome);
  if (unfinished !== undefined) throw new DataError(unfinished);
}

/** Asks for what is missing where a person sits at the keyboard, and runs the action. */
export async function performAction(
  session: Session,
  spec: ActionCommand,
  typed: TypedFields,
  { confirmed }: { confirmed: boolean },
): Promise<Outcome> {
  const { action, words = [], fixed = {}, asks, asksWithout } = spec;
  const { io, options } = session;
  const mayAsk = io.interactive && !options.json;
  const isBare = Object.keys(typed).every(
    (field) => typed[field] === undefined || words.includes(field) || Object.hasOwn(fixed, field),
  );
  const later = [...(spec.later ?? []), ...(isBare ? [] : (spec.known ?? []))];
  if (!mayAsk && isBare && spec.ask)
    throw new UsageError(`no value was given; for example: afterword ${spec.example ?? ""}`);
  if (mayAsk && isBare && asks && action.name !== "set-up" && !session.hasSettings) await introduce(session);
  try {
    const answers = mayAsk
      ? await askFields(session, action, typed, {
          all: asks === true && (isBare || (asksWithout !== undefined && typed[asksWithout] === undefined)),
          later,
        })
      : typed;
    return mayAsk
      ? await runAsking(session, action, answers, confirmed)
      : await runSilently(session, spec, answers, confirmed);
  } catch (error) {
    throw naming(error, spec, { typed, isAnswered: mayAsk });
  }
}

async function runSilently(
  { service }: Session,
  { action, confirmedBy = "yes" }: ActionCommand,
  typed: TypedFields,
  confirmed: boolean,
): Promise<Outcome> {
  try {
    return await service.run(action, typed, { confirmed });
  } catch (error) {
    if (!(error instanceof ServiceError) || error.code !== "unsure") throw error;
    const { field } = error;
    throw new ServiceError("unsure", `${error.message} To confirm, repeat the command with --${confirmedBy}.`, {
      field,
      cause: error,
    });
  }
}

/**
 * Runs an action and puts its questions to the person: yes or no where it is not sure, with No as the default; and the field that
 * will not do, or that they say is wrong, once more.
 */
async function runAsking(session: Session, action: Action, typed: TypedFields, confirmed: boolean): Promise<Outcome> {
  const { io, service } = session;
  let answers = typed;
  let isConfirmed = confirmed;
  const asked = new Set<string>();
  for (;;) {
    try {
      return await service.run(action, answers, { confirmed: isConfirmed });
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      const { code, field, message, choices } = error;
      if (code === "unsure" && (isConfirmed = await confirm(clean(message)))) continue;
      const mayMend = code === "unsure" || code === "invalid" || code === "ambiguous";
      const again = field === undefined ? undefined : action.fields[field];
      if (code === "unsure" && again === undefined) {
        io.err("Nothing was changed.\n");
        throw new DataError("");
      }
      if (!mayMend || again === undefined || again.kind === "file" || asked.has(field!)) throw error;
      asked.add(field!);
      if (code !== "unsure") io.out(`${wrap(cleanBlock(message), io.columns)}\n`);
      answers = { ...answers, [field!]: await askAgain(session, action, field!, answers, choices) };
    }
  }
}

/** Asks, before the first interview is recorded, who the sender is and on which clock. */
async function introduce(session: Session): Promise<void> {
  const { setUp } = await import("@afterword/service");
  const { name, country, zone } = setUp.fields;
  const answers = await askFields(
    session,
    { ...setUp, fields: { name, country, zone } } as unknown as Action,
    {},
    { all: true },
  );
  await session.service.run(setUp as unknown as Action, answers);
  session.io.out(`${session.style.dim("Kept. To see it, and how to change it: afterword settings")}\n`);
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

/** Says which option was wrong, where the error is about one: not where the person was asked. */
function naming(
  error: unknown,
  { words = [], names, fixed = {} }: ActionCommand,
  { typed, isAnswered }: { typed: TypedFields; isAnswered: boolean },
): unknown {
  if (!(error instanceof ServiceError) || error.field === undefined) return error;
  const { code, field, choices, message } = error;
  const isAsked = typed[field] === undefined && isAnswered;
  if (isAsked || words.includes(field) || Object.hasOwn(fixed, field)) return error;
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
