import { cite, messageKinds, type MessageKind } from "@afterword/core";
import {
  citedInWords,
  findApplication,
  noteLines,
  queryInputs,
  reviewMessage,
  ServiceError,
  type Review,
} from "@afterword/service";
import * as z from "zod";
import { application } from "./query-tools.ts";
import { answer, answered, asData, describeQuery, type Tools } from "./tool.ts";

const note = z.strictObject({
  kind: z.string(),
  channel: z.string(),
  to: z.array(z.strictObject({ name: z.string(), email: z.string().optional() })),
  subject: z.string().optional(),
  body: z.string().describe("Our text. What is missing stands in brackets."),
  asks: z
    .array(
      z.strictObject({
        name: z.string(),
        question: z.string(),
        help: z.string(),
        example: z.string(),
        noted: z
          .array(z.string())
          .describe("What the person jotted down about it. It reminds them; it is no sentence of the note."),
        because: z.array(z.string()).describe("Why their own words cannot stand in the note as they are."),
        isNeeded: z.boolean(),
      }),
    )
    .describe("What only the person can say."),
  facts: z.record(z.string(), z.string()).describe("Everything on record that the note may use."),
  advice: z.string().describe("When it is due, and why."),
  claims: z.array(z.string()).describe("What the wording follows, and its sources."),
  leftOut: z.array(z.string()).describe("What is on record and stands in no sentence of this note, and why."),
  cautions: z.array(z.string()),
  mayLeave: z.boolean(),
  reasons: z.array(z.string()).describe("Why it may not be sent yet."),
  findings: z.array(z.strictObject({ severity: z.string(), message: z.string() })),
});

/** Registers the tool that drafts messages: our text, its facts and sources, and what only the person can say. */
export function registerDraftTool({ server, service }: Tools): void {
  server.registerTool(
    "draft_message",
    {
      ...describeQuery("draft_message"),
      inputSchema: z.strictObject({
        application,
        kind: z.enum(messageKinds).optional().describe("The message that is due, where it is left out."),
        to: z.string().max(200).optional().describe(queryInputs.to),
      }),
      outputSchema: z.strictObject({ notes: z.array(note) }),
    },
    (input) =>
      answered(async () => {
        const snapshot = await service.snapshot();
        const stored = findApplication(snapshot, input.application);
        const kind = input.kind as MessageKind | undefined;
        const reviews = await reviewMessage(service, snapshot, stored, { kind, to: input.to });
        requireNotHeld(reviews);
        return answer(reviews.map(reviewText).join("\n\n---\n\n"), { notes: reviews.map(reviewJson) });
      }),
  );
}

/** A message that is held back is drafted only once the person gave a reason. */
function requireNotHeld(reviews: readonly Review[]): void {
  const holds = reviews.flatMap(({ card: { state, holds = [] } }) => (state === "held" ? holds : []));
  if (holds.length === 0) return;
  const reasons = [...new Set(holds.map(({ reason }) => reason))].join(" ");
  throw new ServiceError(
    "held",
    `This message is held back. ${reasons} Does the person want to send it anyway, and why? Only they can decide: pass_hold asks them.`,
    { field: "reason" },
  );
}

const reviewJson = ({ draft, card, text, cautions, mayLeave, reasons, findings }: Review): z.infer<typeof note> => ({
  kind: draft.kind,
  channel: draft.channel,
  to: draft.to.map(({ name, email }) => ({ name, ...(email !== undefined && { email }) })),
  ...(text.subject !== undefined && { subject: text.subject }),
  body: text.body,
  asks: draft.gaps.map(({ name, prompt, example, reminders, reasons, isOptional }) => ({
    name,
    question: prompt.question,
    help: prompt.help,
    example,
    noted: [...reminders],
    because: [...reasons],
    isNeeded: !isOptional,
  })),
  facts: { ...draft.slots },
  advice: card.reason ?? "",
  claims: draft.claims.map(cite).map(citedInWords),
  leftOut: [...draft.leftOut],
  cautions: [...cautions],
  mayLeave,
  reasons: [...reasons],
  findings: findings.map(({ severity, message }) => ({ severity, message })),
});

function reviewText(review: Review): string {
  const { record, todo } = noteLines(review);
  return `${asData(record)}\n${todo}`;
}
