import { openSync } from "node:fs";
import type { Readable } from "node:stream";
import { ReadStream } from "node:tty";
import * as clack from "@clack/prompts";
import { clean } from "../terminal.ts";

interface AskOptions {
  optional: boolean;
  help?: string;
  /** What Enter alone means. */
  initial?: string;
  placeholder?: string;
  /** What is wrong with an answer, in a sentence. */
  problem: (text: string) => string | undefined;
  /** A refused answer put right: Enter once more takes it. */
  offer?: (text: string) => string | undefined;
  /** What an answer was understood as; said back where it differs from what was typed. */
  understood: (text: string) => string | undefined;
}

/** Ctrl+C: ends the command. What was written before stays. */
export class Stopped extends Error {}

/** Asks for one line of text, and says back how it was understood. Undefined where an optional one was left empty. */
export async function askText(
  question: string,
  { optional, help, initial, placeholder, problem, offer, understood }: AskOptions,
): Promise<string | undefined> {
  const ending = initial !== undefined ? ` (Enter for ${clean(initial)})` : optional ? " (Enter to skip)" : "";
  let offered: { for: string; text: string } | undefined;
  const refusal = (typed: string): string | undefined => {
    if (offered?.for === typed) return undefined;
    const wrong = problem(typed);
    const text = wrong === undefined ? undefined : offer?.(typed);
    offered = text === undefined ? undefined : { for: typed, text };
    return text === undefined ? wrong : `${wrong} Enter once more takes it so.`;
  };
  const answer = await ask<string | undefined>((from) =>
    clack.text({
      ...from,
      message: `${question}${help === undefined ? "" : ` ${help}`}${ending}`,
      ...(placeholder !== undefined && { placeholder: `such as ${placeholder}` }),
      validate: (text) => {
        const typed = (text ?? "").trim();
        if (typed === "") return optional || initial !== undefined ? undefined : "Please give an answer.";
        return refusal(typed);
      },
    }),
  );
  const given = answer?.trim();
  const typed = (offered?.for === given ? offered?.text : given) || initial;
  const shown = typed === undefined ? undefined : understood(typed);
  if (shown !== undefined && shown !== typed && !shown.includes("\n")) clack.log.message(clean(shown));
  return typed;
}

/** A text to change: it stands in the line, ready to be edited. Nothing left of it is an empty text. */
export const editText = async (message: string, text: string): Promise<string> =>
  (
    (await ask<string | undefined>((from) =>
      clack.text({ ...from, message, initialValue: text, ...(text === "" && { placeholder: "a paragraph" }) }),
    )) ?? ""
  ).trim();

/** One of several answers; keys are what is kept, values what is shown. Enter alone means `first`. */
export async function choose<Key extends string>(
  message: string,
  choices: Record<Key, string>,
  first?: Key,
): Promise<Key> {
  const options = Object.entries<string>(choices).map(([value, label]) => ({ value, label }));
  const initial = first !== undefined && { initialValue: first as string };
  return (await ask<string>((from) => clack.select({ ...from, message, options, ...initial }))) as Key;
}

/** Asks for a secret: what is typed is not shown. */
export const askSecret = async (message: string): Promise<string> =>
  ask<string>((from) =>
    clack.password({ ...from, message, validate: (typed) => (typed ? undefined : "It is needed.") }),
  );

/** Asks yes or no. Enter means No unless `enter` says otherwise. */
export const confirm = async (message: string, { enter = false }: { enter?: boolean } = {}): Promise<boolean> =>
  ask<boolean>((from) => clack.confirm({ ...from, message, initialValue: enter }));

/** Asks one question. @throws Stopped for Ctrl+C. */
async function ask<T>(question: (from: { input?: Readable }) => Promise<T | symbol>): Promise<T> {
  const terminal = reopenedTerminal();
  try {
    const answer = await question(terminal ? { input: terminal } : {});
    if (clack.isCancel(answer)) throw new Stopped();
    return answer as T;
  } finally {
    terminal?.destroy();
  }
}

/** Standard input ends for good with the Ctrl+D that ends a pasted text; what is asked after it is read from the terminal itself. */
const reopenedTerminal = (): ReadStream | undefined =>
  process.stdin.readableEnded
    ? new ReadStream(openSync(process.platform === "win32" ? "\\\\.\\CONIN$" : "/dev/tty", "r"))
    : undefined;
