import type * as z from "zod";
import * as note from "./note.ts";
import * as outside from "./outside.ts";
import * as plan from "./plan.ts";
import * as record from "./record.ts";

/**
 * What `--json` prints as `data`, by the name that stands in `type`. `by` names the commands that print it and when; every command
 * that changes the record prints an `outcome`. Only programs that check or describe the output load this file.
 */
export const outputs = {
  outcome: { schema: record.outcomeSchema, by: "what a command did that changes something" },
  outcomes: { schema: record.outcomesSchema, by: "`import` of several invitations, `mail keep`, `mail dismiss`" },
  next: { schema: plan.dueSchema, by: "`next`" },
  plan: { schema: plan.planSchema, by: "`plan APPLICATION`" },
  plans: { schema: plan.planSchema.array(), by: "`plan`" },
  why: { schema: plan.whySchema, by: "`why`" },
  list: { schema: plan.listSchema, by: "`list`" },
  search: { schema: record.searchSchema, by: "`search`" },
  show: { schema: record.showSchema, by: "`show`: these keys, and every other of the application's file" },
  stats: { schema: record.statsSchema, by: "`stats`" },
  draft: { schema: note.draftSchema, by: "`draft`" },
  check: { schema: note.checkSchema, by: "`check`" },
  fixed: { schema: note.fixedSchema, by: "`check --fix`" },
  proposals: { schema: outside.proposalsSchema, by: "`reply`, `mail list`" },
  import: { schema: record.importSchema, by: "`import` of what `export` wrote, or of a table" },
  transcript: { schema: record.debriefProposalsSchema, by: "`debrief --from` without `--yes`" },
  history: { schema: record.historySchema, by: "`history`" },
  doctor: { schema: record.doctorSchema, by: "`doctor`" },
  settings: { schema: record.settingsSchema, by: "`settings`: these keys, and every other of `afterword.yaml`" },
  profile: { schema: record.profileSchema, by: "`profile`" },
  templates: { schema: note.templatesSchema, by: "`template list`" },
  template: { schema: note.templateSchema, by: "`template show`" },
  "template problems": { schema: note.templateProblemsSchema, by: "`template check`" },
  version: { schema: outside.versionSchema, by: "`--version`" },
  file: { schema: outside.fileSchema, by: "`edit`, `template new`, `export --out`" },
  calendar: { schema: outside.calendarTextSchema, by: "`calendar export` without `--out`, `calendar event`" },
  connected: { schema: outside.connectedSchema, by: "`calendar connect`" },
  pushed: { schema: outside.pushedSchema, by: "`calendar push`" },
  served: { schema: outside.servedSchema, by: "`calendar serve`" },
  published: { schema: outside.publishedSchema, by: "`calendar publish`" },
  clients: { schema: outside.clientsSchema, by: "`calendar subscribe`" },
  mailbox: { schema: outside.mailboxSchema, by: "`mail setup`" },
  reminders: { schema: outside.remindersSchema, by: "`remind show`" },
  "mail check": { schema: outside.mailCheckSchema, by: "`mail check`; `mail watch`, once for each time" },
} as const satisfies Record<string, { schema: z.ZodType; by: string }>;

export type OutputName = keyof typeof outputs;

/** What a command gives `printJson` under that name. */
export type Output<K extends OutputName> = DeepReadonly<z.input<(typeof outputs)[K]["schema"]>>;

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;
