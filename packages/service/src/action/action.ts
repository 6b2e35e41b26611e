import type { Application } from "@afterword/core";
import type { Store } from "@afterword/store";
import { ServiceError } from "../error.ts";
import type { FieldContext, Fields, Problem, Reading, Typed, TypedFields, Values } from "../field/field.ts";
import { hiddenProblem } from "../field/hidden.ts";
import type { Environment } from "../service.ts";
import type { Snapshot, StoredApplication } from "../snapshot.ts";

/** One thing a person does: its fields, and the change that follows. Defined once for every app. */
export interface Action<F extends Fields = Fields> {
  /** Opaque to people, stable for programs: `add-interview`. */
  readonly name: string;
  /** For a palette or a button: "Add Interview". */
  readonly title: string;
  /** For a help text or a tool: one sentence that begins with a verb. */
  readonly summary: string;
  readonly fields: F;
  /** Whether an undo takes it back. */
  readonly canUndo: boolean;
  /**
   * What has to be true of the fields together; throws a `ServiceError` where it is not. What it returns is a question to answer
   * before anything is kept.
   */
  check?(values: Values<F>, context: FieldContext): string | void;
  run(values: Values<F>, context: ActionContext): Promise<Outcome>;
}

/** What an action works with. */
export interface ActionContext extends FieldContext {
  readonly store: Store;
  /** Names the change, so that it can be undone by any app. */
  readonly change: string;
  /** Whether the person has said yes to what was asked. */
  readonly confirmed: boolean;
  /** This moment, as an application's file carries it. */
  readonly moment: (application: Pick<Application, "zone">) => string;
  readonly environment: Environment;
  /** Writes one change to one application, with nobody else's change lost. The change may run again, so it only computes. */
  readonly record: (
    stored: StoredApplication,
    said: string,
    change: (application: Application) => Application,
    notes?: (notes: string) => string,
  ) => Promise<Outcome>;
  /** Writes a new application. */
  readonly create: (application: Application, said: string, notes?: string) => Promise<Outcome>;
}

/** What an action did. */
export interface Outcome {
  /** What to tell the person: a sentence. */
  readonly said: string;
  /** More sentences, where there is more to know. */
  readonly notes?: readonly string[];
  /** What was recorded though nobody said it, for whoever passes on what another person said. */
  readonly assumed?: readonly string[];
  /** The application that was changed. */
  readonly application?: string;
  /** Names the change for `undo`; absent where nothing was written or nothing can be taken back. */
  readonly change?: string;
  /** Data for programs. */
  readonly data?: unknown;
}

/** Defines an action with the values of its fields inferred. */
export const defineAction = <const F extends Fields>(
  action: Omit<Action<F>, "canUndo"> & { canUndo?: boolean },
): Action<F> => ({ canUndo: true, ...action });

/** What was typed into the fields of an action, read. */
export interface Understood<F extends Fields = Fields> {
  readonly values: Values<F>;
  /** What each field was understood as, in words. */
  readonly shown: Readonly<Partial<Record<keyof F & string, string>>>;
  /** What is wrong with a field, in a sentence. */
  readonly problems: Readonly<Partial<Record<keyof F & string, string>>>;
  /** What was typed with its problem put right, where nothing has to be guessed for that. */
  readonly offers: Readonly<Partial<Record<keyof F & string, string>>>;
  /** A question to answer before a field is kept. */
  readonly doubts: Readonly<Partial<Record<keyof F & string, string>>>;
  /** The first thing that is wrong, with a field or with the fields together. */
  readonly error?: ServiceError;
  /** A question about the fields together, to answer before they are kept. */
  readonly question?: string;
}

/**
 * Reads what was typed into the fields of an action, in their order: a later field may depend on an earlier one. A field that is
 * required and empty is a problem. Nothing is written.
 */
export function readFields<F extends Fields>(
  { fields, check }: Pick<Action<F>, "fields" | "check">,
  typed: TypedFields,
  snapshot: Snapshot,
): Understood<F> {
  const values: Record<string, unknown> = {};
  const shown: Record<string, string> = {};
  const problems: Record<string, string> = {};
  const offers: Record<string, string> = {};
  const doubts: Record<string, string> = {};
  let error: ServiceError | undefined;
  const refuse = (name: string, problem: string, { code = "invalid", choices, offer }: Partial<Problem> = {}): void => {
    problems[name] = problem;
    if (offer !== undefined) offers[name] = offer;
    error ??= new ServiceError(code, problem, { field: name, choices });
  };
  for (const [name, field] of Object.entries(fields)) {
    const context: FieldContext = { snapshot, values };
    const said = whatWasTyped(typed[name]);
    const isCleared = said === undefined && field.clearable && typed[name] !== undefined;
    const given = isCleared ? undefined : (said ?? field.initial?.(context));
    if (given === undefined) {
      if (isCleared) values[name] = undefined;
      const missing = field.required
        ? (field.missing?.(context) ?? { problem: `${field.label} is missing.` })
        : undefined;
      if (missing) refuse(name, missing.problem, missing);
      continue;
    }
    // A file may hold anything; whoever reads it cleans it.
    const unseen = field.kind === "file" ? undefined : [given].flat().map(hiddenProblem).find(Boolean);
    const read: Reading<unknown> = unseen === undefined ? field.read(given, context) : { problem: unseen };
    if ("problem" in read) {
      refuse(name, read.problem, read);
      continue;
    }
    values[name] = read.value;
    shown[name] = field.show(read.value, context);
    if (read.doubt !== undefined) doubts[name] = read.doubt;
  }
  const understood = { values, shown, problems, offers, doubts, ...(error && { error }) } as unknown as Understood<F>;
  if (!check || error) return understood;
  try {
    const question = check(understood.values, { snapshot, values });
    return { ...understood, ...(typeof question === "string" && { question }) };
  } catch (error) {
    if (error instanceof ServiceError) return { ...understood, error };
    throw error;
  }
}

/** What was typed, or undefined where it says nothing. */
function whatWasTyped(typed: Typed | undefined): Typed | undefined {
  if (typed === undefined) return undefined;
  const texts = (typeof typed === "string" ? [typed] : typed).filter((text) => text.trim() !== "");
  return texts.length === 0 ? undefined : typeof typed === "string" ? typed : texts;
}

/**
 * Reads the fields and holds the action to them.
 * @throws ServiceError `invalid` with the first field that is wrong, or `unsure` with a question where it is not `confirmed`.
 */
export function requireFields<F extends Fields>(
  action: Action<F>,
  typed: TypedFields,
  snapshot: Snapshot,
  { confirmed }: { confirmed: boolean },
): Values<F> {
  for (const name of Object.keys(typed))
    if (!Object.hasOwn(action.fields, name))
      throw new ServiceError("invalid", `${action.title} has no field “${name}”.`, { field: name });
  const { values, doubts, error, question } = readFields(action, typed, snapshot);
  if (error) throw error;
  const [doubt] = Object.entries<string | undefined>(doubts);
  if (doubt && !confirmed) throw new ServiceError("unsure", doubt[1]!, { field: doubt[0] });
  if (question !== undefined && !confirmed) throw new ServiceError("unsure", question);
  return values;
}
