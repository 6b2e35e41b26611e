import type { Dialect } from "../model/index.ts";
import { afterColon } from "../sentences/question.ts";
import { upperFirst } from "../text/line.ts";

interface FilterKind {
  /** How many arguments it takes. */
  takes: number;
  says: string;
  apply: (value: string, args: readonly string[], dialect: Dialect) => string;
}

/** What a template may do to a slot's words. User text is never respelt: `spelt` chooses between two words of the template's own. */
export const filters: Readonly<Record<string, FilterKind>> = {
  capital: {
    takes: 0,
    says: "Begins with a capital letter, as a sentence or a subject does.",
    apply: upperFirst,
  },
  after: {
    takes: 0,
    says: "Begins as a question does after a colon: small, except in American English.",
    apply: (value, _, dialect) => (dialect === "en-US" ? value : afterColon(value)),
  },
  spelt: {
    takes: 2,
    says: 'The British or the American word: `{{dialect | spelt:"organise":"organize"}}`.',
    apply: (_, [british = "", american = ""], dialect) => (dialect === "en-US" ? american : british),
  },
};
