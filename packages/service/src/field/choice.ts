import { nearest } from "@afterword/core/text";
import { field, oneText, type Choice, type Field, type Wording } from "./field.ts";

type Labels<Value extends string> = Readonly<Record<Value, string>>;

/** What else people say for a choice, in lower case: `whatsapp` is a text message. */
type Others<Value extends string> = Readonly<Record<string, Value>>;

/** One of a few words. The keys are what is kept, the values what is shown; `others` are understood as well. */
export function choice<Value extends string>(
  labels: Labels<Value>,
  wording: Wording & { optional: true },
  others?: Others<Value>,
): Field<Value | undefined>;
export function choice<Value extends string>(
  labels: Labels<Value>,
  wording: Wording,
  others?: Others<Value>,
): Field<Value>;
export function choice<Value extends string>(
  labels: Labels<Value>,
  wording: Wording & { optional?: true },
  others: Others<Value> = {},
): Field<Value | undefined> {
  const choices: Choice[] = Object.entries<string>(labels).map(([value, label]) => ({ value, label }));
  const values = choices.map(({ value }) => value);
  return field<Value>(
    {
      kind: "choice",
      fixedChoices: choices,
      read: (typed) => {
        const word = oneText(typed);
        if (Object.hasOwn(labels, word)) return { value: word as Value };
        const plain = word.toLowerCase();
        if (Object.hasOwn(others, plain)) return { value: others[plain]! };
        const near = nearest(word, values);
        return {
          problem: `Expected one of ${values.join(", ")}, found “${word}”.${near === undefined ? "" : ` Did you mean “${near}”?`}`,
          choices: near === undefined ? values : [near],
        };
      },
      show: (value) => labels[value],
    },
    wording as Wording & { optional: true },
  );
}
