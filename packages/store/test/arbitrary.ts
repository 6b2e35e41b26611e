/** Applications as anybody might write them: hostile words, odd spellings, comments and keys of their own. */
import { Application } from "@afterword/core";
import * as fc from "fast-check";
import { stringify } from "yaml";

const hostile = fc.constantFrom(
  "a: b",
  "- x",
  "# no",
  '"',
  "'",
  "{a",
  "[b",
  "}, role: x",
  "---",
  "...",
  "!tag",
  "&a",
  "*b",
  "| x",
  "> x",
  "%",
  "@",
  "`",
  "? x",
  "null",
  "true",
  "0821234567",
  "1e5",
  "0x1f",
  "~",
  "\\",
  "x #y",
  "x:",
  ":",
  ",",
  "a,b",
  "=cmd|x",
  "+1",
  "-1",
  "@SUM",
  "\u202Eevil",
  "\u200B",
  "e\u0301",
  "é",
  "日本",
  "🎉",
  "<b@x.example>",
  "\u001b[31mred",
  "\u2028",
  "\u0085",
  "__proto__",
  "constructor",
  "${x}",
  "{{x}}",
);

/** One line, never blank. */
export const line = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }),
    hostile,
    fc.tuple(hostile, hostile).map((pair) => pair.join(" ")),
  )
  .map((text) => text.trim())
  .filter((text) => text.length > 0 && !text.includes("\uFEFF") && text.isWellFormed());

/** Several lines. */
export const passage = fc
  .array(fc.oneof(line, fc.constant("")), { minLength: 1, maxLength: 4 })
  .map((lines) => lines.join("\n").trim())
  .filter((text) => text.length > 0);

const date = fc.constantFrom("2026-11-23", "2026-12-04", "2027-01-01");
const moment = fc.constantFrom("2026-11-23 10:00", "2026-11-24", "2026-11-23T08:00Z");
const email = fc.constantFrom("t@acme.example", "bo.li@x.example", "r@y.example");
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const some = <T>(arbitrary: fc.Arbitrary<T>, maxLength = 3) => fc.array(arbitrary, { maxLength });

const topic = fc.oneof(line, fc.record({ about: line, quote: optional(passage), tie: optional(passage) }));
const person = fc.record({
  name: line,
  email: optional(email),
  greeting: optional(line),
  phone: optional(fc.constantFrom("0821234567", "+27 82 123 4567")),
});
const interviewer = fc.oneof(email, fc.record({ name: line, email: optional(email), topics: some(topic) }));
const interview = fc.record({
  start: moment,
  end: optional(moment),
  kind: optional(fc.constantFrom("screen", "panel")),
  status: fc.constantFrom("confirmed", "cancelled"),
  people: some(interviewer),
  topics: some(topic),
  questions: some(fc.oneof(line, fc.record({ ask: line, public: optional(fc.boolean()) }))),
  unclear: some(passage),
  concern: optional(passage),
  invitation: optional(fc.record({ uid: line, sequence: optional(fc.nat(9)) })),
});
const entry = fc.oneof(
  fc.record({
    at: moment,
    kind: fc.constant("sent"),
    what: fc.constantFrom("thank-you", "status-check"),
    to: some(line),
    via: optional(fc.constantFrom("email", "call")),
    note: optional(passage),
  }),
  fc.record({ at: moment, kind: fc.constant("reply"), note: optional(passage) }),
  fc.record({
    at: moment,
    kind: fc.constant("skipped"),
    what: fc.constantFrom("wait", "thank-you"),
    to: some(line),
    reason: passage,
  }),
);

export const application: fc.Arbitrary<Application> = fc
  .record({
    id: optional(fc.constantFrom("k3f9", "a2")),
    company: line,
    role: line,
    zone: optional(fc.constantFrom("Africa/Johannesburg", "Europe/Berlin")),
    fit: optional(passage),
    senior: fc.boolean(),
    contacts: some(
      fc.oneof(
        email,
        person.chain((who) =>
          fc.record({ part: fc.constantFrom("recruiter", "other") }).map((rest) => ({ ...who, ...rest })),
        ),
      ),
    ),
    references: some(person),
    interviews: some(interview),
    promise: optional(fc.record({ by: date, said: date })),
    instruction: fc.oneof(
      fc.constantFrom("none", "will-contact"),
      fc.record({ is: fc.constant("do-not-contact"), said: optional(date), prefers: optional(fc.constant("call")) }),
    ),
    log: some(entry, 5),
  })
  .map((input) => ({ input, result: Application.safeParse(input) }))
  .filter(({ result }) => result.success)
  .map(({ result }) => result.data!);

/** Styles a hand or another program may write the same facts in. */
export const style = fc.record({
  indent: fc.constantFrom(2, 3, 4),
  indentSeq: fc.boolean(),
  flow: fc.constantFrom("block", "flow", "mixed"),
  quotes: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE"),
  crlf: fc.boolean(),
  bom: fc.boolean(),
  comments: fc.boolean(),
});
export type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

/** A file by somebody else's hand, with a comment and an unknown key at every turn. */
export function handwritten(facts: object, notes: string, style: Style): string {
  const tagged = asWritten(facts, style.flow !== "flow");
  const yaml = stringify(tagged, {
    schema: "failsafe",
    indent: style.indent,
    indentSeq: style.indentSeq,
    lineWidth: 0,
    // The library's own plain style is wrong for several lines in brackets.
    defaultStringType: style.flow === "flow" ? "QUOTE_DOUBLE" : (style.quotes as "PLAIN"),
    defaultKeyType: "PLAIN",
    ...(style.flow === "flow" && { collectionStyle: "flow" as const }),
  });
  const commented =
    !style.comments || style.flow === "flow"
      ? yaml
      : yaml.replaceAll(/^(\w+: *)(\[\])?$/gm, "$1$2   # about $1").replaceAll(/^(?=\w+:)/gm, "# before\n");
  const text = `---\n# top\n${commented}---\n\n${notes}\n`;
  return (style.bom ? "\uFEFF" : "") + (style.crlf ? text.replaceAll("\n", "\r\n") : text);
}

function asWritten(value: unknown, ownKeys: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => asWritten(item, ownKeys));
  if (typeof value !== "object" || value === null) return String(value);
  const facts = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => [key, asWritten(item, ownKeys)]);
  return Object.fromEntries(ownKeys ? [...facts, ["xMyOwnThing", "kept: yes"]] : facts);
}
