import { channels, messageKinds } from "@afterword/core";
import * as z from "zod";

const range = z.strictObject({ start: z.number(), end: z.number() }).describe("UTF-16 units, the end not included");
const part = z.enum(["subject", "body"]);

export const findingSchema = z.strictObject({
  code: z.string().describe("the check; see the checks page"),
  severity: z.enum(["blocker", "warning", "hint"]),
  range,
  in: z.literal("subject").optional().describe("where the range is one of the subject"),
  message: z.string(),
  fixes: z.array(z.strictObject({ title: z.string(), range, text: z.string() })),
  claim: z.string(),
});

export const checkSchema = z.strictObject({ findings: z.array(findingSchema) });

export const fixedSchema = z.strictObject({
  text: z.string().describe("the file after the changes"),
  applied: z.array(z.strictObject({ code: z.string(), before: z.string(), after: z.string() })),
  left: z.array(findingSchema),
});

const gap = z.strictObject({
  name: z.string(),
  ask: z.string().describe("what stands between the brackets"),
  example: z.string(),
  in: part,
  range: range.optional(),
  prompt: z.strictObject({ question: z.string(), help: z.string(), examples: z.array(z.string()) }),
  reminders: z.array(z.string()).describe("what you noted about it"),
  instead: z.string().optional(),
  reasons: z.array(z.string()),
  offer: z.string().optional(),
  isOptional: z.boolean(),
});

export const draftSchema = z.array(
  z.strictObject({
    kind: z.enum(messageKinds),
    channel: z.enum(channels),
    to: z.array(z.object({ name: z.string(), email: z.string().optional(), part: z.string() })),
    round: z.string().optional(),
    subject: z.string().optional(),
    body: z.string(),
    ready: z.boolean().describe("whether nothing is missing"),
    spans: z
      .array(
        z.strictObject({
          in: part,
          start: z.number(),
          end: z.number(),
          origin: z.enum(["frame", "fact", "yours", "model", "gap"]),
          slot: z.string().optional(),
        }),
      )
      .describe("where each stretch of the text comes from"),
    gaps: z.array(gap).describe("everything that can be answered"),
    answers: z.array(gap.extend({ words: z.string() })).describe("what was answered already, to be answered again"),
    missing: z.array(gap).describe("the gaps that stand in the text"),
    template: z.string(),
    frame: z.number().optional(),
    voice: z.enum(["warm", "plain"]),
    claims: z.array(z.string()),
    leftOut: z.array(z.string()).describe("facts on record that the draft does without"),
    slots: z.record(z.string(), z.string()),
    findings: z.array(findingSchema),
    cautions: z.array(z.string()),
    mayLeave: z.boolean().describe("whether it can go out without a question"),
    reasons: z.array(z.string()).describe("why it cannot"),
  }),
);

const about = z.strictObject({
  name: z.string(),
  kind: z.enum(messageKinds),
  channel: z.enum(channels),
  voice: z.enum(["warm", "plain"]).optional(),
  about: z.string(),
  when: z.array(z.string()),
  claims: z.array(z.string()),
});

export const templatesSchema = z.array(about.extend({ isOwn: z.boolean().describe("whether it is a file of yours") }));

export const templateSchema = about.extend({
  isOwn: z.boolean(),
  subject: z.string().optional(),
  limits: z.object({
    words: z.number().optional(),
    paragraphs: z.number().optional(),
    characters: z.number().optional(),
    premium: z.number().optional(),
  }),
  shorten: z.array(z.string()),
  optional: z.array(z.string()),
  slots: z.record(z.string(), z.unknown()).describe("by name: the question and an example"),
  body: z.string(),
  bodyLine: z.number(),
});

export const templateProblemsSchema = z.array(
  z.strictObject({ file: z.string(), line: z.number(), column: z.number(), message: z.string() }),
);
