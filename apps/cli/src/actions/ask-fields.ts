import {
  keptAnswers,
  readFields,
  type Action,
  type Field,
  type FieldContext,
  type Typed,
  type TypedFields,
} from "@afterword/service";
import { Stopped, askText, choose, confirm } from "../prompts/ask.ts";
import type { Session } from "../session.ts";
import { clean } from "../terminal.ts";

/** What a person types to go one question back. */
const back = "<";

/**
 * Asks, one after the other, for the fields that are missing: those that are required, or with `all` every one that is not
 * extra. Each answer is checked at once and said back as it was understood. Ctrl+C keeps the answers for the next time.
 */
export async function askFields(
  session: Session,
  action: Action,
  typed: TypedFields,
  { all, later = [] }: { all: boolean; later?: readonly string[] | undefined },
): Promise<TypedFields> {
  const kept = keptAnswers(session.service.environment, action);
  const answers: Record<string, TypedFields[string]> = { ...typed };
  const context = { snapshot: session.snapshot, values: readFields(action, typed, session.snapshot).values };
  const asked = Object.entries(action.fields).filter(
    ([name, field]) =>
      typed[name] === undefined &&
      field.kind !== "card" &&
      !later.includes(name) &&
      (field.required ? isAsked(field, context) : all && !field.extra && field.known?.(context) !== true),
  );
  if (asked.length === 0) return typed;
  const before = await kept.read();
  if (before && (await confirm("You stopped half-way last time. Continue with those answers?", { enter: true })))
    for (const [name] of asked) answers[name] = before[name];
  try {
    for (let at = 0; at < asked.length; at++) {
      const [name, field] = asked[at]!;
      if (answers[name] !== undefined) continue;
      const answer = await askField(session, action, name, field, answers);
      if (answer === back) {
        at = Math.max(-1, at - 2);
        answers[asked[at + 1]![0]] = undefined;
        continue;
      }
      answers[name] = answer;
    }
  } catch (error) {
    if (error instanceof Stopped) await kept.keep(answers);
    throw error;
  }
  await kept.discard();
  return answers;
}

/** Asks for one field once more, with the choices that the action named, where it named any. */
export async function askAgain(
  session: Session,
  action: Action,
  name: string,
  answers: TypedFields,
  choices: readonly string[],
): Promise<Typed> {
  const field = action.fields[name]!;
  const other = "something else";
  if (choices.length > 0) {
    const chosen = await choose(
      clean(field.question),
      Object.fromEntries([...choices, other].map((one) => [one, one])),
    );
    if (chosen !== other) return chosen;
  }
  return askField(session, action, name, field, { ...answers, [name]: undefined });
}

/** A required field with an assumed value is asked only where it is one of the main ones. */
const isAsked = (field: Field<unknown>, context: FieldContext): boolean =>
  !field.extra || field.initial?.(context) === undefined;

async function askField(
  session: Session,
  action: Action,
  name: string,
  field: Field<unknown>,
  answers: TypedFields,
): Promise<Typed> {
  const read = (text: string) => readFields(action, { ...answers, [name]: text }, session.snapshot);
  const { values } = readFields(action, answers, session.snapshot);
  const context = { snapshot: session.snapshot, values };
  if (field.kind === "choice") {
    const choices = field.choices?.(context) ?? [];
    return choose(
      clean(field.question),
      Object.fromEntries([
        ...(field.required ? [] : [["", "skip"]]),
        ...choices.map(({ value, label }) => [value, label]),
      ]) as Record<string, string>,
      field.initial?.(context),
    );
  }
  const initial = field.initial?.(context);
  const reading = {
    problem: (answer: string) =>
      answer === back ? undefined : (read(answer).problems as Record<string, string>)[name],
    understood: (answer: string) => (read(answer).shown as Record<string, string>)[name],
  };
  const text = await askText(clean(field.question), {
    optional: !field.required,
    ...(field.help !== undefined && { help: field.help }),
    ...(initial !== undefined && { initial }),
    ...(field.placeholder !== undefined && { placeholder: field.placeholder }),
    ...reading,
  });
  if (text === undefined || text === back || (field.kind !== "people" && field.kind !== "lines")) return text ?? "";
  // Enter ends a prompt, so that each further person or line has one of its own.
  const lines = [text];
  for (;;) {
    const more = await askText(field.kind === "people" ? "Who else?" : "What else?", { optional: true, ...reading });
    if (more === undefined) return lines;
    if (more === back) return back;
    lines.push(more);
  }
}
