import { passage } from "@afterword/core/schema";
import type * as z from "zod";
import { allTexts, field, oneText, type Field, type Reading, type Wording } from "./field.ts";

/** What a schema of the record makes of a text; its own message is the problem. */
export function readWith<Value>(schema: z.ZodType<Value>, text: string): Reading<Value> {
  const read = schema.safeParse(text);
  return read.success ? { value: read.data } : { problem: sentence(read.error.issues[0]!.message, text) };
}

/** "expected a date" → "Expected a date, found “x”." */
const sentence = (message: string, text: string): string =>
  `${message.charAt(0).toUpperCase()}${message.slice(1)}, found “${text.length > 60 ? `${text.slice(0, 60)}…` : text}”.`;

/** A text, held to a schema of the record: a line, or a passage of several sentences. */
export function text(schema: z.ZodType<string>, wording: Wording & { optional: true }): Field<string | undefined>;
export function text(schema: z.ZodType<string>, wording: Wording): Field<string>;
export function text(schema: z.ZodType<string>, wording: Wording & { optional?: true }): Field<string | undefined> {
  return field(
    {
      kind: "text",
      ...(schema === passage && { long: true as const }),
      read: (typed) => readWith(schema, oneText(typed)),
      show: (value) => value,
    },
    wording as Wording & { optional: true },
  );
}

/** Several lines, each held to a schema of the record. Nothing typed is no lines. */
export const lines = (schema: z.ZodType<string>, wording: Wording): Field<readonly string[] | undefined> =>
  field(
    {
      kind: "lines",
      many: true,
      read: (typed) => {
        const values: string[] = [];
        for (const line of allTexts(typed)) {
          const read = readWith(schema, line);
          if ("problem" in read) return read;
          values.push(read.value);
        }
        return { value: values as readonly string[] };
      },
      show: (values) => values.join("\n"),
    },
    { ...wording, optional: true },
  );

/** A whole number from 1 on. */
export const count = (wording: Wording): Field<number | undefined> =>
  field<number>(
    {
      kind: "text",
      read: (typed) => {
        const words = oneText(typed);
        return /^[1-9]\d{0,8}$/.test(words)
          ? { value: Number(words) }
          : { problem: `Expected a whole number such as 3, found “${words}”.` };
      },
      show: String,
    },
    { ...wording, optional: true },
  );

/** Yes or no. */
export const flag = (wording: Wording): Field<boolean | undefined> =>
  field<boolean>(
    {
      kind: "flag",
      read: (typed) => {
        const answer = oneText(typed).toLowerCase();
        if (["yes", "y", "true", "on", "1"].includes(answer)) return { value: true };
        if (["no", "n", "false", "off", "0"].includes(answer)) return { value: false };
        return { problem: `Expected yes or no, found “${answer}”.` };
      },
      show: (value) => (value ? "yes" : "no"),
    },
    { ...wording, optional: true },
  );
