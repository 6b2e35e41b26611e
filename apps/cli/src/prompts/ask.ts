import * as clack from "@clack/prompts";
import { UsageError } from "../host.ts";
import { clean } from "../terminal.ts";

interface AskOptions {
  hint?: string;
  /** What is expected, for the message where the answer will not do; it may look at that answer. */
  need?: string | ((text: string) => string);
  check?: (text: string) => boolean;
  /** What Enter alone means. */
  otherwise?: string | undefined;
}

/** Ctrl+C: ends the command. What was written before stays. */
export class Stopped extends UsageError {
  constructor() {
    super("stopped");
  }
}

/** One line of text; an optional one may be left empty. */
export async function ask(message: string, options: AskOptions & { optional: true }): Promise<string | undefined>;
export async function ask(message: string, options: AskOptions): Promise<string>;
export async function ask(
  message: string,
  { hint, need, check, otherwise, optional }: AskOptions & { optional?: boolean },
): Promise<string | undefined> {
  const answer = await clack.text({
    message:
      otherwise !== undefined
        ? `${message} (Enter for ${clean(otherwise)})`
        : optional
          ? `${message} (Enter to skip)`
          : message,
    ...(hint && { placeholder: `such as ${hint}` }),
    validate: (text) => {
      const typed = (text ?? "").trim();
      if (typed === "" ? optional || otherwise !== undefined : !check || check(typed)) return undefined;
      return `Please give ${typeof need === "function" ? need(typed) : (need ?? "an answer")}.`;
    },
  });
  const typed = notCancelled<string | undefined>(answer)?.trim() ?? "";
  return typed === "" ? otherwise : typed;
}

/** One of several answers; keys are what is kept, values what is shown. Enter alone means `first`. */
export async function choose<Key extends string>(
  message: string,
  choices: Record<Key, string>,
  first?: Key,
): Promise<Key> {
  const options = Object.entries<string>(choices).map(([value, label]) => ({ value, label }));
  return notCancelled(
    await clack.select({ message, options, ...(first !== undefined && { initialValue: first as string }) }),
  ) as Key;
}

/** What is typed is not shown. */
export const askSecret = async (message: string): Promise<string> =>
  notCancelled<string>(await clack.password({ message, validate: (typed) => (typed ? undefined : "It is needed.") }));

/** Yes or no; Enter means yes, unless `enter` says otherwise: what cannot be undone needs more than that. */
export const confirm = async (message: string, { enter = true }: { enter?: boolean } = {}): Promise<boolean> =>
  notCancelled<boolean>(await clack.confirm({ message, initialValue: enter }));

/** A secret, which is shown as dots and never printed. */
export const askPassword = async (message: string): Promise<string> =>
  notCancelled<string>(
    await clack.password({
      message: clean(message),
      validate: (text) => (text ? undefined : "Please give an answer."),
    }),
  );

function notCancelled<T>(answer: T | symbol): T {
  if (clack.isCancel(answer)) throw new Stopped();
  return answer as T;
}
