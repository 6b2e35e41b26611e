import * as z from "zod";

export const outcomeSchema = z.strictObject({
  said: z.string().describe("what was done, as a sentence"),
  notes: z.array(z.string()).optional().describe("more sentences"),
  application: z.string().optional().describe("the id of the application that was changed"),
  change: z.string().optional().describe("names the change for `afterword undo`"),
  data: z.unknown().optional().describe("more about what was done; its keys may change"),
});

export const outcomesSchema = z.array(outcomeSchema);

const problemSchema = z.strictObject({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  endLine: z.number().optional(),
  endColumn: z.number().optional(),
  at: z.string().describe("the place in words of the file, such as `interviews[0].start`"),
  message: z.string(),
  found: z.string().optional(),
  expected: z.string().optional(),
  nearest: z.string().optional(),
  severity: z.enum(["error", "warning"]),
});

export const showSchema = z
  .object({ id: z.string(), file: z.string(), notes: z.string(), company: z.string(), role: z.string() })
  .describe("with every key of the application's file; see the page on the file format");

export const settingsSchema = z
  .object({ zone: z.string(), name: z.string().optional(), country: z.string().optional() })
  .describe("with every key of `afterword.yaml`, and what is assumed where it has none");

export const searchSchema = z.array(
  z.strictObject({
    id: z.string(),
    company: z.string(),
    role: z.string(),
    in: z.string().describe("the part of the record that holds the words"),
    text: z.string(),
  }),
);

const answers = {
  sent: z.number(),
  answered: z.number(),
  median: z.number().optional().describe("working days until the answer"),
  enough: z.boolean().describe("whether there are enough to speak of a share"),
  text: z.string(),
};

export const statsSchema = z.strictObject({
  applications: z.number(),
  byStatus: z.record(z.string(), z.number()),
  byKind: z.array(z.strictObject({ kind: z.string(), ...answers })),
  byChannel: z.array(z.strictObject({ channel: z.string(), ...answers })),
  lookBack: z.array(z.string()),
  interest: z.array(
    z.strictObject({
      application: z.string(),
      company: z.string(),
      reading: z.enum(["offer", "moving", "in-touch", "quiet", "unclear"]),
      text: z.string(),
      evidence: z.array(z.string()),
    }),
  ),
  claims: z.array(z.string()),
});

export const historySchema = z.array(
  z.strictObject({
    number: z.number().describe("for `afterword undo --from`"),
    at: z.string().describe("ISO 8601 in UTC"),
    label: z.string(),
    gone: z.array(z.string()).describe("lines that the change took away"),
    come: z.array(z.string()).describe("lines that it brought"),
  }),
);

export const doctorSchema = z.array(
  z.strictObject({
    problem: problemSchema,
    action: z.string().optional().describe("what was done, or what --repair would do"),
    repaired: z.boolean(),
  }),
);

export const importSchema = z.strictObject({
  added: z.array(z.string()).describe("ids"),
  changed: z.array(z.string()),
  unchanged: z.array(z.string()),
  others: z.array(z.string()).describe("what else was added or changed: settings, profiles, templates"),
  problems: z.array(problemSchema).describe("what was left out, and why"),
});

export const debriefProposalsSchema = z.array(
  z.strictObject({
    kind: z.enum(["person", "topic", "quote", "promise", "question"]),
    value: z.string().describe("what would be kept"),
    person: z.string().optional(),
    words: z.string().describe("as they stand in the transcript"),
    line: z.number(),
  }),
);

export const profileSchema = z.strictObject({
  name: z.string(),
  description: z.string(),
  base: z.string(),
  values: z.array(
    z.strictObject({
      parameter: z.string(),
      meaning: z.string(),
      value: z.union([z.number(), z.string(), z.boolean()]),
      unit: z.string(),
      range: z.array(z.number()).optional().describe("the least and the most"),
      default: z.union([z.number(), z.string(), z.boolean()]),
      claims: z.array(z.string()),
    }),
  ),
  rules: z.array(
    z.strictObject({
      rule: z.string(),
      summary: z.string(),
      on: z.boolean(),
      default: z.boolean(),
      fixed: z.boolean().describe("whether it cannot be turned off"),
    }),
  ),
  severities: z.record(z.string(), z.string()),
});
