import * as z from "zod";

const detail = z.enum(["full", "discreet"]);

export const calendarTextSchema = z.strictObject({
  ics: z.string().describe("iCalendar text"),
  file: z.string().optional().describe("where it was written, with --out"),
});

export const publishedSchema = z.strictObject({
  address: z.string().describe("where subscribers read it"),
  detail,
});

export const connectedSchema = z.strictObject({
  calendar: z.string(),
  detail,
  put: z.number().describe("events written"),
});

export const pushedSchema = z.strictObject({
  put: z.number(),
  deleted: z.number(),
  told: z.array(z.strictObject({ uid: z.string(), what: z.string() })).describe("events that were changed there"),
});

export const versionSchema = z.strictObject({ version: z.string() });

export const servedSchema = z.strictObject({ url: z.string() });

export const clientsSchema = z.record(
  z.string(),
  z.strictObject({
    name: z.string(),
    reachesThisMachine: z.boolean().describe("whether it can read from `calendar serve`"),
    how: z.string(),
    refresh: z.string(),
    alarms: z.string(),
  }),
);

const proposal = z.strictObject({
  id: z.string().describe("for `mail keep` and `mail dismiss`"),
  kind: z.string().describe("what the mail seems to say"),
  application: z.string().optional(),
  candidates: z.array(z.string()).describe("where the application is not clear: those it could be"),
  words: z.string().describe("the sentence it rests on"),
  range: z.strictObject({ start: z.number(), end: z.number() }),
  date: z
    .strictObject({
      at: z.string(),
      zone: z.string().optional(),
      words: z.string(),
      sure: z.boolean(),
      doubt: z.string().optional(),
    })
    .optional(),
  sure: z.enum(["sure", "unsure"]),
  why: z.string().optional().describe("why it is not sure"),
  failed: z.array(z.string()).optional().describe("addresses that a mail could not be delivered to"),
  what: z.string().optional().describe("which message, for one of your own"),
  invitation: z.unknown().optional().describe("the invitation in it, as it was read"),
  from: z.unknown().optional().describe("name and address of the sender"),
  subject: z.string(),
  at: z.string().describe("when it was sent, ISO 8601"),
  person: z
    .strictObject({ name: z.string(), email: z.string().optional(), onRecord: z.boolean() })
    .optional()
    .describe("who wrote it, and whether the record knows them under this address"),
  because: z.string().describe("why it belongs to that application"),
  warnings: z.array(z.string()),
});

export const mailCheckSchema = z.strictObject({
  looked: z.number().describe("new messages whose sender and recipients were read"),
  opened: z.number().describe("messages whose text was read"),
  removed: z.number().describe("drafts that were removed from Drafts, as their messages are settled"),
  proposals: z.array(proposal),
});

export const proposalsSchema = z.strictObject({
  proposals: z.array(proposal),
  problems: z.array(z.string()).optional().describe("what of a mail could not be read"),
});

export const mailboxSchema = z.strictObject({
  user: z.string(),
  host: z.string(),
  read: z.array(z.string()).describe("the folders that are read"),
  sent: z.string().optional(),
  drafts: z.string().optional(),
});

export const fileSchema = z.strictObject({ file: z.string() });

export const remindersSchema = z.strictObject({
  files: z.array(z.string()).describe("the files that are installed; empty if none are"),
  isCurrent: z.boolean().describe("whether they are as `remind install` would write them now"),
  lastRun: z.string().nullable().describe("ISO 8601 in UTC"),
  problems: z.array(z.string()).describe("what went wrong in the last run"),
});
