import { isScalar, LineCounter, visit, type Document, type Node as YamlNode } from "yaml";
import * as z from "zod";
import { claims, type ClaimId } from "../claims/claims.ts";
import { channels, messageKinds, type Channel, type MessageKind } from "../model/index.ts";
import { noSuch } from "../text/nearest.ts";
import { isSlot, slots, slotTypes, type Slot } from "./slots.ts";
import { parse, slotsUsed, type Node, type Position, type TemplateProblem } from "./syntax.ts";
import { parseYaml, repeatedKeys } from "../text/yaml.ts";

const slotEntry = z.union(
  [
    z.enum(slotTypes).transform((type) => ({ type })),
    z.object({ type: z.enum(slotTypes).default("text"), ask: z.string().min(1), example: z.string().default("") }),
  ],
  `expected a type (${slotTypes.join(", ")}), or one of your own such as {type: text, ask: what to ask for}`,
);

const most = z.union([
  z.int(),
  z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number),
]);

const FrontMatter = z.strictObject({
  kind: z.enum(messageKinds),
  channel: z.enum(channels),
  /** Absent: the words serve both voices. */
  voice: z.enum(["warm", "plain"]).optional(),
  /** One line, for lists. */
  about: z.string().min(1),
  /** Slots that must be filled for this template to be chosen by itself. */
  when: z.array(z.string()).default([]),
  subject: z.string().min(1).optional(),
  /** What the finished text may have at most; `premium` is LinkedIn's for Premium accounts. */
  limits: z
    .strictObject({
      words: most.optional(),
      paragraphs: most.optional(),
      characters: most.optional(),
      premium: most.optional(),
    })
    .default({}),
  /** Slots left out, in this order, where the text would grow too long. */
  shorten: z.array(z.string()).default([]),
  /** Slots of words that are offered to whoever writes, although the text is whole without them. */
  optional: z.array(z.string()).default([]),
  /** A template of the user's own need not rest on any. */
  claims: z
    .array(z.string())
    .refine((ids) => ids.every((id) => Object.hasOwn(claims, id)), "expected ids of claims such as C2")
    .default([]),
  slots: z.record(z.string(), slotEntry).default({}),
});

/** A template as its file says. `body` begins at line `bodyLine` of it. */
export interface Template {
  /** The file's name without `.md`. A user's template replaces the built-in one of the same name. */
  name: string;
  kind: MessageKind;
  channel: Channel;
  voice?: "warm" | "plain";
  about: string;
  when: readonly string[];
  subject?: string;
  limits: { words?: number; paragraphs?: number; characters?: number; premium?: number };
  shorten: readonly string[];
  optional: readonly string[];
  claims: readonly ClaimId[];
  /** Every slot it uses: those of the product, and its own. */
  slots: Readonly<Record<string, Slot>>;
  body: string;
  bodyLine: number;
}

/** Where a value of the front matter stands, such as `['slots', 'to']`; where it is missing, what it is missing from. */
export type Place = (...path: readonly PropertyKey[]) => Position;

/**
 * Reads a template file: front matter in YAML between two lines of `---`, then the text. Gives the template, with the places of
 * its front matter, or what keeps it from being one; the closer look is {@link checkTemplate}'s.
 */
export function readTemplate(
  name: string,
  source: string,
):
  | { template: Template; place: Place; problems: [] }
  | { template?: undefined; place?: undefined; problems: TemplateProblem[] } {
  const text = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const match = /^---\n([\s\S]*?\n)---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return { problems: [{ line: 1, column: 1, message: "expected front matter between two lines of ---" }] };
  const lines = new LineCounter();
  const document = parseYaml(match[1]!, lines);
  if (!document) return { problems: [{ line: 1, column: 1, message: "this is nested too deeply to read" }] };
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: Math.max(col, 1) };
  };
  if (document.errors.length > 0) {
    return { problems: document.errors.map((error) => ({ ...at(error.pos[0]), message: error.message })) };
  }
  const refused: TemplateProblem[] = [];
  const refuse = ({ range }: Pick<YamlNode, "range">, message: string) =>
    void refused.push({ ...at(range?.[0] ?? 0), message });
  visit(document, {
    // Aliases could blow a small file up, and templates have no use for them.
    Alias: (_, node) => refuse(node, `write it out instead of *${node.source}`),
    Map: (_, node) =>
      repeatedKeys(node).forEach((key) =>
        refuse(key, `"${String(key.value).slice(0, 60)}" stands here twice: keep one`),
      ),
  });
  if (refused.length > 0) return { problems: refused };
  const place: Place = (...path) => at(offsetOf(document, path));
  const body = text.slice(match[0].length);
  const bodyLine = match[0].split("\n").length;
  const parsed = FrontMatter.safeParse(document.toJS());
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => {
      const path = issue.code === "unrecognized_keys" ? [...issue.path, issue.keys[0]!] : issue.path;
      return { ...place(...path), message: inWords(issue, document.hasIn(path)) };
    });
    // One slip in the front matter hides no slip in the text below it.
    return { problems: [...problems, ...parse(body, { line: bodyLine, column: 1 }).problems] };
  }
  const { slots: declared, ...meta } = parsed.data;
  return {
    template: {
      ...meta,
      name,
      claims: meta.claims as readonly string[] as readonly ClaimId[],
      slots: {
        ...usedSlots(meta.subject ?? "", body),
        ...Object.fromEntries(
          Object.entries(declared).map(([slot, entry]) => [slot, "ask" in entry ? entry : known(slot, entry.type)]),
        ),
      },
      body,
      bodyLine,
    },
    place,
    problems: [],
  };
}

/** What the record can fill needs no declaring. */
function usedSlots(...texts: readonly string[]): Record<string, Slot> {
  const used = texts.flatMap((text) => [...slotsUsed(parse(text).nodes).keys()]);
  return Object.fromEntries(used.flatMap((name) => (isSlot(name) ? [[name, slots[name]]] : [])));
}

type Issue = z.core.$ZodIssue;

/** What the schema says, without its own vocabulary. */
function inWords(issue: Issue, isThere: boolean): string {
  if (issue.code === "unrecognized_keys") return noSuch("key", issue.keys[0]!, Object.keys(FrontMatter.shape));
  const key = issue.path.join(".");
  if (!isThere) return `"${key}" is missing${issue.code === "invalid_value" ? `: ${oneOf(issue)}` : ""}`;
  if (issue.code === "invalid_value") return `${key}: expected ${oneOf(issue)}`;
  if (issue.code === "invalid_type")
    return `${key}: expected ${issue.expected === "array" ? "a list such as [one, two]" : issue.expected === "string" ? "some text" : "a group of values"}`;
  if (issue.code === "too_small") return `${key}: expected some text`;
  return `${key}: ${issue.message}`;
}

const oneOf = ({ values }: Extract<Issue, { code: "invalid_value" }>): string =>
  `one of ${values.map(String).join(", ")}`;

const known = (name: string, type: Slot["type"]): Slot =>
  isSlot(name) ? { ...slots[name], type } : { type, ask: name.replaceAll(".", " "), example: "" };

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as YamlNode | undefined;
    // Inside the quotation marks is where the text begins.
    if (node?.range) return node.range[0] + (isScalar(node) && node.type?.startsWith("QUOTE") ? 1 : 0);
  }
  return 0;
}

const compiled = new WeakMap<Template, { subject: readonly Node[]; body: readonly Node[] }>();

/** The parsed text of a template, read once. */
export function nodesOf(template: Template): { subject: readonly Node[]; body: readonly Node[] } {
  const known = compiled.get(template);
  if (known) return known;
  const nodes = {
    subject: parse(template.subject ?? "").nodes,
    body: parse(template.body, { line: template.bodyLine, column: 1 }).nodes,
  };
  compiled.set(template, nodes);
  return nodes;
}
