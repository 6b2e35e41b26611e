import * as clack from "@clack/prompts";
import { clean, wrap } from "../terminal.ts";
import { suspend, theKeyboard, type Keyboard, type Pasting } from "./keyboard.ts";

interface AskOptions {
  optional: boolean;
  help?: string;
  /** What Enter alone means. */
  initial?: string;
  /** The same in words, where it is a code. */
  initialShown?: string;
  /** What stands in the line to begin with. */
  edit?: string;
  placeholder?: string;
  /** What becomes of several lines that are pasted; one answer unless said otherwise. */
  pasting?: Pasting;
  /** What is wrong with an answer, in a sentence. */
  problem: (text: string) => string | undefined;
  /** A refused answer put right: Enter once more takes it. */
  offer?: (text: string) => string | undefined;
  /** What an answer was understood as; said back where it differs from what was typed. */
  understood: (text: string) => string | undefined;
}

/** A short answer that was refused is replaced by what is typed next; a longer one stays, to be put right. */
const longestReplaced = 60;

/** Ctrl+C: ends the command. What was written before stays. */
export class Stopped extends Error {}

/** What a person types to go one question back. */
export const back = "<";

/** Asks for one line of text, and says back how it was understood. Undefined where an optional one was left empty. */
export async function askText(
  question: string,
  {
    optional,
    help,
    initial,
    initialShown = initial,
    edit,
    placeholder,
    pasting = "together",
    problem,
    offer,
    understood,
  }: AskOptions,
): Promise<string | undefined> {
  const ending = initial !== undefined ? ` (Enter for ${clean(initialShown!)})` : optional ? " (Enter to skip)" : "";
  let offered: { for: string; text: string } | undefined;
  const keyboard = theKeyboard();
  const refusal = (typed: string): string | undefined => {
    if (offered?.for === typed) return undefined;
    const wrong = problem(typed);
    const text = wrong === undefined ? undefined : offer?.(typed);
    offered = text === undefined ? undefined : { for: typed, text };
    return text === undefined ? wrong : `${wrong} Enter once more takes it so.`;
  };
  const answer = await ask<string | undefined>(pasting, (turn) =>
    clack.text({
      ...turn.from,
      message: `${question}${help === undefined ? "" : ` ${help}`}${ending}`,
      ...(placeholder !== undefined && { placeholder: `such as ${placeholder}` }),
      ...((turn.before ?? edit) !== undefined && { initialValue: turn.before ?? edit }),
      validate: (text) => {
        const typed = (text ?? "").trim();
        if (turn.isInterrupted()) return undefined;
        if (typed === "") return optional || initial !== undefined ? undefined : "Please give an answer.";
        const refused = refusal(typed);
        if (refused !== undefined && typed.length <= longestReplaced) keyboard?.replaceLine();
        return refused;
      },
    }),
  );
  const given = answer?.trim();
  const typed = (offered?.for === given ? offered?.text : given) || initial;
  const shown = typed === undefined ? undefined : understood(typed);
  if (shown !== undefined && shown !== typed && !shown.includes("\n"))
    clack.log.message(wrap(clean(shown), (process.stdout.columns ?? 80) - 4));
  return typed;
}

/** A text to change: it stands in the line, ready to be edited. Nothing left of it is an empty text. */
export const editText = async (message: string, text: string): Promise<string> =>
  (
    (await ask<string | undefined>("together", ({ from, before = text }) =>
      clack.text({ ...from, message, initialValue: before, ...(text === "" && { placeholder: "a paragraph" }) }),
    )) ?? ""
  ).trim();

/** One of several answers; keys are what is kept, values what is shown. Enter alone means `first`. */
export async function choose<Key extends string>(
  message: string,
  choices: Record<Key, string>,
  first?: Key,
): Promise<Key> {
  return (await ask<string>("never", listed(message, choices, first))) as Key;
}

/** The same, as one of several questions: `<` goes back to the one before. */
export async function chooseOrBack<Key extends string>(
  message: string,
  choices: Record<Key, string>,
  first?: Key,
): Promise<Key | typeof back> {
  return (await ask<string>("never", listed(message, choices, first), { goesBack: true })) as Key | typeof back;
}

const listed =
  (message: string, choices: Record<string, string>, first: string | undefined) =>
  ({ from, before = first }: Turn<string>): Promise<string | symbol> =>
    clack.select({
      ...from,
      message,
      options: Object.entries(choices).map(([value, label]) => ({ value, label })),
      ...(before !== undefined && { initialValue: before }),
    });

/** Asks for a secret: what is typed is not shown. */
export const askSecret = async (message: string): Promise<string> =>
  ask<string>("together", ({ from, isInterrupted }) =>
    clack.password({
      ...from,
      message,
      validate: (typed) => (typed || isInterrupted() ? undefined : "It is needed."),
    }),
  );

/** Asks yes or no. Enter means No unless `enter` says otherwise. */
export const confirm = async (message: string, { enter = false }: { enter?: boolean } = {}): Promise<boolean> =>
  ask<boolean>("never", ({ from, before = enter }) => clack.confirm({ ...from, message, initialValue: before }));

/** One time that a question is put: it is put again after an interruption, with what was in it `before`. */
interface Turn<T> {
  readonly from: { input?: Keyboard };
  readonly before?: T;
  readonly isInterrupted: () => boolean;
}

/** Asks one question. With `goesBack`, the answer is `<` where that was pressed. @throws Stopped for Ctrl+C. */
async function ask<T>(
  pasting: Pasting,
  question: (turn: Turn<T>) => Promise<T | symbol>,
  { goesBack = false }: { goesBack?: boolean } = {},
): Promise<T> {
  const keyboard = theKeyboard();
  let before: T | undefined;
  for (;;) {
    keyboard?.open(pasting, goesBack);
    const answer = await question({
      from: keyboard ? { input: keyboard } : {},
      ...(before !== undefined && { before }),
      isInterrupted: () => keyboard?.interruption !== undefined,
    }).finally(() => keyboard?.close());
    if (clack.isCancel(answer)) throw new Stopped();
    if (keyboard?.interruption === undefined) return answer as T;
    if (keyboard.interruption === "back") return back as T;
    before = answer as T;
    if (keyboard.interruption === "suspend") await suspend();
  }
}
