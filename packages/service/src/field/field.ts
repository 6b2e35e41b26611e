import type { ErrorCode } from "../error.ts";
import type { StoredApplication, Snapshot } from "../snapshot.ts";

/** What an app renders: one control, prompt or schema for each kind. */
export type FieldKind =
  | "text"
  | "lines"
  | "flag"
  | "choice"
  | "moment"
  | "date"
  | "promise"
  | "end"
  | "person"
  | "people"
  | "country"
  | "zone"
  | "application"
  | "round"
  | "card"
  | "file";

/** What was typed: one text, or several for a field that takes many. */
export type Typed = string | readonly string[];
export type TypedFields = Readonly<Record<string, Typed | undefined>>;

/** What a typed text means, or what is wrong with it. A `doubt` is a question to answer before it is kept. */
export type Reading<Value> = { readonly value: Value; readonly doubt?: string | undefined } | Problem;

/** What is wrong with what was typed; `invalid` where it has no code of its own. */
export interface Problem {
  readonly problem: string;
  readonly code?: ErrorCode;
  readonly choices?: readonly string[];
  /** The same with what is wrong put right, to be taken or left. */
  readonly offer?: string | undefined;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly help?: string;
}

/** What a field is read against: the folder as it is, and the fields before it as they were understood. */
export interface FieldContext {
  readonly snapshot: Snapshot;
  readonly values: Readonly<Record<string, unknown>>;
}

/** One thing a person is asked for, defined once for every app. */
export interface Field<Value> {
  readonly kind: FieldKind;
  /** For a form: "Start". */
  readonly label: string;
  /** For a prompt: "When did it start?" */
  readonly question: string;
  /** One sentence more, where the question is not enough. */
  readonly help?: string | undefined;
  /** The question and its help where the fields before it make them others: of an interview that is still to come. */
  readonly instead?: ((context: FieldContext) => Asked | undefined) | undefined;
  /** An example of an answer. */
  readonly placeholder?: string | undefined;
  readonly required: boolean;
  /** Whether several texts may be given: one for each person or line. */
  readonly many: boolean;
  /** Whether the text may be several sentences, and so come from several pasted lines. */
  readonly long?: true | undefined;
  /** Not asked in a form or a wizard unless the person wants to see everything. */
  readonly extra: boolean;
  /** Whether a blank answer takes away what is known, where no answer leaves it as it is. */
  readonly clearable: boolean;
  /** The few choices there are, where they are the same for every folder: for a help text or a schema. */
  readonly fixedChoices?: readonly Choice[] | undefined;
  /** The choices there are, where only some answers will do. */
  readonly choices?: ((context: FieldContext) => readonly Choice[]) | undefined;
  /** What is assumed where nothing is typed; shown in a form. */
  readonly initial?: ((context: FieldContext) => string | undefined) | undefined;
  /** Whether the record has it already, so that a prompt need not ask for it. */
  readonly known?: ((context: FieldContext) => boolean) | undefined;
  /** What to say where the field is required and empty, if there is more to say than that it is missing. */
  readonly missing?: ((context: FieldContext) => Problem | undefined) | undefined;
  /** Reads what was typed. Never called with an empty text. */
  read(typed: Typed, context: FieldContext): Reading<Value>;
  /** What was understood, in words: "Monday 7 December 2026, 10:00". */
  show(value: Value, context: FieldContext): string;
}

/** How a field is asked for in a prompt. */
export interface Asked {
  readonly question: string;
  readonly help?: string | undefined;
}

/** The question of a field as it fits the fields before it. */
export const questionOf = ({ question, help, instead }: Field<unknown>, context: FieldContext): Asked =>
  instead?.(context) ?? { question, help };

export type Fields = Readonly<Record<string, Field<unknown>>>;
export type Values<F> = { readonly [K in keyof F]: F[K] extends Field<infer Value> ? Value : never };

/** How one field of a kind is worded in one action. */
export interface Wording {
  label: string;
  question: string;
  help?: string;
  instead?: (context: FieldContext) => Asked | undefined;
  placeholder?: string;
  extra?: true;
  clearable?: true;
  initial?: (context: FieldContext) => string | undefined;
  known?: (context: FieldContext) => boolean;
}

/** What a kind of field brings, whatever its wording. */
type Kind<Value> = Pick<Field<Value>, "kind" | "read" | "show"> &
  Partial<Pick<Field<Value>, "many" | "long" | "choices" | "fixedChoices" | "placeholder" | "initial" | "help">>;

/** Makes a field of a kind. With `optional` its value may be undefined. */
export function field<Value>(kind: Kind<Value>, wording: Wording & { optional: true }): Field<Value | undefined>;
export function field<Value>(kind: Kind<Value>, wording: Wording): Field<Value>;
export function field<Value>(kind: Kind<Value>, wording: Wording & { optional?: true }): Field<Value | undefined> {
  const { optional, extra, clearable, ...words } = wording;
  return {
    many: false,
    ...(kind.fixedChoices && { choices: () => kind.fixedChoices! }),
    ...kind,
    ...words,
    required: optional !== true,
    extra: extra === true,
    clearable: clearable === true,
    show: (value, context) => (value === undefined ? "" : kind.show(value, context)),
  };
}

/** The application that a field before this one names, if one does. */
export const applicationOf = ({ values }: FieldContext): StoredApplication | undefined =>
  values["application"] as StoredApplication | undefined;

/** The one text that was typed; several are read as lines. */
export const oneText = (typed: Typed): string => (typeof typed === "string" ? typed : typed.join("\n")).trim();

/** A problem from core, which begins small and has no full stop, as a sentence. */
export const asSentence = (text: string): string =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? "" : "."}`;

/** Every text that says something. A text of several lines counts as one text for each line. */
export const allTexts = (typed: Typed): string[] =>
  (typeof typed === "string" ? [typed] : typed)
    .flatMap((text) => text.split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => line !== "");
