import {
  readNote,
  why,
  adviceKinds,
  messageKinds,
  type Advice,
  type AdviceKind,
  type MessageKind,
} from "@afterword/core";
import {
  asOnRecord,
  citedInWords,
  due,
  dueGroups,
  dueLines,
  findApplication,
  findPerson,
  fixNote,
  interviewsInWords,
  planLines,
  queryInputs,
  replaceNote,
  rulesOf,
  urgentItems,
  whyLines,
} from "@afterword/service";
import * as z from "zod";
import { momentJson, momentSchema } from "./moment.ts";
import { answer, answered, asData, describeQuery, type Tools } from "./tool.ts";

export const application = z.string().max(200).describe(queryInputs.application);
const window = z.strictObject({
  opens: momentSchema,
  ideal: momentSchema,
  due: momentSchema,
  closes: momentSchema.optional(),
});
const explanation = z.strictObject({
  cards: z.array(
    z.strictObject({
      title: z.string(),
      state: z.string(),
      when: z.string(),
      reason: z.string(),
      held: z.array(z.string()).describe("What holds it back."),
      rules: z
        .array(z.string())
        .describe("The rules that made it so; resource afterword://rule/ID has each. Given with a kind only."),
      claims: z.array(z.string()).describe("Given with a kind only."),
      dissent: z.array(z.string()),
    }),
  ),
  absent: z.array(z.strictObject({ kind: z.string(), because: z.string() })),
});

const step = z.strictObject({
  id: z.string(),
  kind: z.string(),
  state: z.string(),
  title: z.string(),
  reason: z.string(),
  channel: z.string().optional(),
  to: z.array(z.string()),
  held: z.array(z.string()),
  window,
});

/** Registers the tools that only read. */
export function registerQueryTools({ server, service }: Tools): void {
  server.registerTool(
    "list_due",
    {
      ...describeQuery("list_due"),
      inputSchema: z.strictObject({
        group: z.enum(dueGroups).optional().describe("Only this group."),
        all: z.boolean().default(false).describe("Also what is to come, waits for them or is held back."),
        limit: z.int().min(1).max(200).default(12),
      }),
      outputSchema: z.strictObject({
        count: z.int().describe("How many are to be done today."),
        total: z.int().describe("How many there are, with those that are left off here."),
        items: z.array(
          z.strictObject({
            group: z.string(),
            application: z.string(),
            company: z.string(),
            role: z.string(),
            when: z.string(),
            step,
          }),
        ),
      }),
    },
    ({ group, all, limit }) =>
      answered(async () => {
        const found = due(await service.snapshot());
        const items = group === undefined ? found.items : found.items.filter((item) => item.group === group);
        const shown = (all || group !== undefined ? items : urgentItems(found)).slice(0, limit);
        return answer(asData(dueLines(found, shown)), {
          count: found.count,
          total: items.length,
          items: shown.map(({ group: where, plan, when, advice, company, role }) => ({
            group: where,
            application: plan.application,
            company,
            role,
            when,
            step: stepJson(advice),
          })),
        });
      }),
  );

  server.registerTool(
    "get_plan",
    {
      ...describeQuery("get_plan"),
      inputSchema: z.strictObject({ application }),
      outputSchema: z.strictObject({
        application: z.string(),
        company: z.string(),
        role: z.string(),
        status: z.string(),
        silence: z.string().optional(),
        interviews: z.array(z.string()).describe("Each with its state, its time and whom the person meets."),
        notices: z.array(z.string()),
        steps: z.array(step),
      }),
    },
    (input) =>
      answered(async () => {
        const snapshot = await service.snapshot();
        const stored = findApplication(snapshot, input.application);
        const plan = snapshot.plan(stored);
        return answer(asData(planLines(snapshot, stored, plan)), {
          application: plan.application,
          company: plan.company,
          role: plan.role,
          status: plan.status,
          ...(plan.silence && { silence: plan.silence.text }),
          interviews: interviewsInWords(snapshot, stored.application),
          notices: plan.notices.map(({ text }) => text),
          steps: plan.advice.map(stepJson),
        });
      }),
  );

  server.registerTool(
    "explain_advice",
    {
      ...describeQuery("explain_advice"),
      inputSchema: z.strictObject({
        application,
        kind: z
          .enum(adviceKinds)
          .optional()
          .describe("Left out: every step in short, without what it rests on and without what is not advised."),
      }),
      outputSchema: explanation,
    },
    (input) =>
      answered(async () => {
        const snapshot = await service.snapshot();
        const stored = findApplication(snapshot, input.application);
        const kind = input.kind as AdviceKind | undefined;
        const { cards, absent } = why(snapshot.input(stored.application), kind);
        const isShort = kind === undefined;
        const lines = [
          ...cards.map((card) => whyLines(card, { isShort })),
          ...(isShort ? [] : absent.map((none) => `No ${none.kind}: ${none.because}`)),
        ];
        return answer(asData(lines.join("\n\n")), {
          cards: cards.map((card) => ({
            title: card.advice.title,
            state: card.advice.state,
            when: card.when,
            reason: card.advice.reason,
            held: card.held.map(({ reason }) => reason),
            rules: isShort ? [] : rulesOf(card),
            claims: isShort ? [] : [...card.held.flatMap(({ rests }) => rests), ...card.rests].map(citedInWords),
            dissent: card.dissent.map(({ text }) => text),
          })),
          absent: isShort ? [] : absent.map(({ kind: of, because }) => ({ kind: of, because })),
        });
      }),
  );

  server.registerTool(
    "check_message",
    {
      ...describeQuery("check_message"),
      inputSchema: z.strictObject({
        application: application.optional(),
        text: z.string().min(1).max(20_000).describe("The text; it may begin with lines “To: …” and “Subject: …”."),
        kind: z.enum(messageKinds).optional(),
        to: z.string().max(200).optional(),
      }),
      outputSchema: z.strictObject({
        mayLeave: z.boolean(),
        corrected: z.string().optional().describe("The text with every safe correction made. Absent if there is none."),
        onRecord: z
          .string()
          .optional()
          .describe(
            "The corrected text with what the record has in place of what it says otherwise. Only once the person has said that the record is right. Absent if there is none.",
          ),
        findings: z.array(
          z.strictObject({
            severity: z.string(),
            code: z.string(),
            words: z.string(),
            message: z.string(),
            fixes: z.array(z.string()),
          }),
        ),
      }),
    },
    (input) =>
      answered(async () => {
        const snapshot = await service.snapshot();
        const stored = input.application === undefined ? undefined : findApplication(snapshot, input.application);
        const { body, subject, places } = readNote(input.text);
        const note = { text: body, subject };
        const context = {
          application: stored?.application,
          kind: input.kind as MessageKind | undefined,
          recipient: stored && input.to !== undefined ? findPerson(stored, input.to) : undefined,
        };
        const { found, ...fixed } = await fixNote(service.environment, snapshot, note, context);
        const asTyped = (one: Parameters<typeof replaceNote>[2] | undefined): string | undefined =>
          one && replaceNote(input.text, places, one);
        const corrected = fixed.applied.length > 0 ? asTyped(fixed.note) : undefined;
        const onRecord = asTyped(asOnRecord(fixed.note, fixed.left));
        const findings = found.map(({ severity, code, range, in: part, message, fixes }) => ({
          severity,
          code,
          words: (part === "subject" ? (subject ?? "") : body).slice(range.start, range.end),
          message,
          fixes: fixes.map(({ title }) => title),
        }));
        const text = findings.length === 0 ? "Nothing found." : findings.map(findingLine).join("\n");
        const versions = [
          ...(corrected === undefined ? [] : ["Corrected, where it is safe:", corrected]),
          ...(onRecord === undefined
            ? []
            : [
                "With what the record has put in, if the person says that the record is right; the other findings still stand:",
                onRecord,
              ]),
        ];
        return answer(asData([text, ...versions].join("\n\n")), {
          mayLeave: findings.every(({ severity }) => severity !== "blocker"),
          ...(corrected !== undefined && { corrected }),
          ...(onRecord !== undefined && { onRecord }),
          findings,
        });
      }),
  );
}

/** `warning: No person called Jorrit is on record. “Jorrit” (instead: “Joris”)` */
function findingLine({
  severity,
  message,
  words,
  fixes,
}: Record<"severity" | "message" | "words", string> & { fixes: readonly string[] }): string {
  const where = words === "" ? "" : ` “${words}”`;
  return `${severity}: ${message}${where}${fixes.length === 0 ? "" : ` (${fixes.join("; ")})`}`;
}

const stepJson = (advice: Advice): z.infer<typeof step> => ({
  id: advice.id,
  kind: advice.kind,
  state: advice.state,
  title: advice.title,
  reason: advice.reason,
  ...(advice.channel && { channel: advice.channel }),
  to: advice.recipients.map(({ name }) => name),
  held: advice.holds.map(({ reason }) => reason),
  window: {
    opens: momentJson(advice.window.opens),
    ideal: momentJson(advice.window.ideal),
    due: momentJson(advice.window.due),
    ...(advice.window.closes && { closes: momentJson(advice.window.closes) }),
  },
});
