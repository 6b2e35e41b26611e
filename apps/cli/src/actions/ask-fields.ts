import { statusOf } from "@afterword/core";
import {
  keptAnswers,
  questionOf,
  readFields,
  type Action,
  type Field,
  type FieldContext,
  type StoredApplication,
  type Typed,
  type TypedFields,
} from "@afterword/service";
import { Stopped, askText, back, choose, chooseOrBack, confirm } from "../prompts/ask.ts";
import { tellKeys } from "../prompts/tell-keys.ts";
import { DataError, type Session } from "../session.ts";
import { clean, wrap } from "../terminal.ts";

/**
 * Asks, one after the other, for the fields that are missing: those that are required, or with `all` every one that is not
 * extra. Each answer is checked at once and said back as it was understood. Going back shows the answer that stood there: Enter
 * keeps it. Ctrl+C keeps the answers for the next time.
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
  const again = asked.filter(([name]) => before?.[name] !== undefined);
  if (before && again.length > 0) {
    showKept(session, again, before);
    if (await confirm("You stopped half-way last time. Continue with those answers?", { enter: true }))
      for (const [name] of again) answers[name] = before[name];
  }
  if (asked.length > 1) tellKeys(session);
  const open = new Set(asked.filter(([name]) => answers[name] === undefined).map(([name]) => name));
  try {
    for (let at = 0; at < asked.length;) {
      const [name, field] = asked[at]!;
      // What the answers before it settle is not asked.
      if (open.has(name) && !isSettled(session, action, field, answers)) {
        const answer = await askField(session, action, name, field, answers);
        if (answer === back) {
          at = Math.max(0, at - 1);
          open.add(asked[at]![0]);
          continue;
        }
        answers[name] = answer;
        open.delete(name);
      }
      at++;
    }
  } catch (error) {
    if (error instanceof Stopped) await kept.keep(answers);
    throw error;
  }
  await kept.discard();
  return answers;
}

/** The answers of the last time, each beside what it answers. */
function showKept({ io, style }: Session, fields: readonly [string, Field<unknown>][], kept: TypedFields): void {
  for (const [name, { label }] of fields) {
    const typed = kept[name]!;
    const words = (typeof typed === "string" ? typed : typed.join("; ")) || "skipped";
    io.out(`${wrap(`${style.dim(`${label}:`)} ${clean(words)}`, io.columns, "  ")}\n`);
  }
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
  // The answer that will not do stands in the line, to be put right.
  const { [name]: refused, ...others } = answers;
  const edit = typeof refused === "string" ? refused : refused?.join("; ");
  for (;;) {
    const answer = await askField(session, action, name, field, others, edit);
    // Only this one is asked.
    if (answer !== back) return answer;
  }
}

function isSettled({ snapshot }: Session, action: Action, field: Field<unknown>, answers: TypedFields): boolean {
  return !field.required && field.known?.({ snapshot, values: readFields(action, answers, snapshot).values }) === true;
}

/** A required field with an assumed value is asked only where it is one of the main ones. */
const isAsked = (field: Field<unknown>, context: FieldContext): boolean =>
  !field.extra || field.initial?.(context) === undefined;

/** More than these are not picked from a list: a part of the name is typed. */
const mostListed = 12;

/** Every application, those that are still going on before the others. */
const openFirst = ({ applications }: Session): readonly StoredApplication[] => {
  const isOpen = ({ application }: StoredApplication): boolean => ["active", "offer"].includes(statusOf(application));
  return [...applications.filter(isOpen), ...applications.filter((one) => !isOpen(one))];
};

async function askField(
  session: Session,
  action: Action,
  name: string,
  field: Field<unknown>,
  answers: TypedFields,
  edit?: string,
): Promise<Typed> {
  const { [name]: before, ...others } = answers;
  const read = (typed: Typed) => readFields(action, { ...others, [name]: typed }, session.snapshot);
  const { values } = readFields(action, others, session.snapshot);
  const context = { snapshot: session.snapshot, values };
  const { question, help } = questionOf(field, context);
  if (field.kind === "choice") {
    const choices = field.choices?.(context) ?? [];
    const assumed = field.initial?.(context);
    return chooseOrBack(
      clean([question, help].filter(Boolean).join(" ")),
      Object.fromEntries([
        ...(field.required || assumed !== undefined ? [] : [["", "skip"]]),
        ...choices.map(({ value, label }) => [value, label]),
      ]) as Record<string, string>,
      typeof before === "string" ? before : assumed,
    );
  }
  if (field.kind === "application" && field.required && edit === undefined) {
    const open = openFirst(session);
    if (open.length === 0) throw new DataError("there are no applications yet; to record an interview: afterword add");
    if (open.length <= mostListed)
      return chooseOrBack(
        clean(question),
        Object.fromEntries(open.map(({ id, application: { company, role } }) => [id, clean(`${company}, ${role}`)])),
        typeof before === "string" ? before : undefined,
      );
  }
  const isList = field.kind === "people" || field.kind === "lines";
  const lines = typeof before === "string" ? [before].filter((line) => line !== "") : (before ?? []);
  const assumed = lines.length > 0 ? lines.join("; ") : field.initial?.(context);
  // A machine on UTC is a server more often than a home: a person says where they are.
  const initial = field.kind === "zone" && assumed === "UTC" && lines.length === 0 ? undefined : assumed;
  const reading = {
    pasting: isList || field.long !== true ? ("apart" as const) : ("together" as const),
    problem: (answer: string) =>
      answer === back || (isList && answer === initial)
        ? undefined
        : (read(answer).problems as Record<string, string>)[name],
    understood: (answer: string) => (read(answer).shown as Record<string, string>)[name],
  };
  const text = await askText(clean(question), {
    optional: !field.required,
    ...(help !== undefined && { help }),
    ...(initial !== undefined && { initial }),
    ...(initial !== undefined && field.kind === "country" && { initialShown: reading.understood(initial) ?? initial }),
    ...(edit !== undefined && edit !== "" && { edit }),
    ...(field.placeholder !== undefined && { placeholder: field.placeholder }),
    ...reading,
  });
  if (text === undefined || text === back || !isList) return text ?? "";
  if (lines.length > 0 && text === initial) return lines;
  // Enter ends a prompt, so that each further person or line has one of its own.
  const given = [text];
  for (;;) {
    const more = await askText(field.kind === "people" ? "Who else?" : "What else?", { optional: true, ...reading });
    if (more === undefined) return given;
    if (more === back) return askField(session, action, name, field, { ...answers, [name]: given });
    given.push(more);
  }
}
