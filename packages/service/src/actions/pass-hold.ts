import { isMessageKind, listed, logged, type Advice, type AdviceKind, type MessageKind } from "@afterword/core";
import { passage } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { applicationOf, type Field, type FieldContext, type Problem, type Values } from "../field/field.ts";
import { adviceKind, text } from "../field/index.ts";
import { stepFields, stepsAhead } from "../record/advised.ts";
import type { Card, Snapshot, StoredApplication } from "../snapshot.ts";

const message = adviceKind(
  { label: "Message", question: "Which of the messages that are held back?" },
  { messages: true },
);

const fields = {
  card: stepFields.card,
  // Nobody is asked for a reason where nothing is held back.
  application: onlyWhere(stepFields.application, (stored, { snapshot }) =>
    heldKinds(stored, snapshot).length > 0
      ? undefined
      : `Nothing to ${stored.application.company} is held back. A message that is only not due yet may be sent without this.`,
  ),
  what: onlyWhere<AdviceKind | undefined>(
    { ...message, required: true, initial: onlyHeld, missing: whichHeld },
    (kind, context) => {
      const kinds = heldKinds(applicationOf(context), context.snapshot);
      return kinds.length === 0 || kinds.includes(kind!)
        ? undefined
        : `The ${inWords(kind!)} is not held back, and may be sent without this. Held back: ${listed(kinds.map(inWords))}.`;
    },
  ),
  reason: text(passage, { label: "Reason", question: "Why will you send it anyway?" }),
};

export const passHold = defineAction({
  name: "pass-hold",
  title: "Override a Hold",
  summary: "Write down why you will send a message that is held back.",
  fields,
  check: (values, context) => void heldSteps(values, context),
  async run(values, context) {
    const [first, ...rest] = heldSteps(values, context);
    const outcome = await context.record(
      values.application,
      `Recorded: “${first!.title}” is no longer held back. Your reason: ${values.reason}`,
      (current) =>
        logged(current, {
          at: context.moment(current),
          kind: "override",
          what: first!.kind as MessageKind,
          reason: values.reason,
        }),
    );
    const holds = new Set([first!, ...rest].flatMap((step) => step.holds.map(({ reason }) => reason)));
    return { ...outcome, notes: [`It was held back: ${listed([...holds])}`] };
  },
});

const heldSteps = (values: Values<typeof fields>, context: FieldContext): readonly Advice[] =>
  stepsAhead(values, { kind: values.what, to: undefined, isAhead: isHeld }, context);

const isHeld = ({ state, kind }: Advice): boolean => state === "held" && isMessageKind(kind);

/** The kinds of message to one application that are held back. */
function heldKinds(stored: StoredApplication | undefined, snapshot: Snapshot): AdviceKind[] {
  if (stored === undefined) return [];
  return [
    ...new Set(
      snapshot
        .plan(stored)
        .advice.filter(isHeld)
        .map(({ kind }) => kind),
    ),
  ];
}

/** The message that the card is, or the only one that is held back. */
function onlyHeld(context: FieldContext): string | undefined {
  const card = context.values["card"] as Card | undefined;
  const kinds = card ? [card.advice.kind] : heldKinds(applicationOf(context), context.snapshot);
  return kinds.length === 1 ? kinds[0] : undefined;
}

/** The messages to choose from, where more than one is held back. */
function whichHeld(context: FieldContext): Problem | undefined {
  const kinds = heldKinds(applicationOf(context), context.snapshot);
  return kinds.length < 2
    ? undefined
    : { problem: `Which message? Held back: ${listed(kinds.map(inWords))}.`, choices: kinds };
}

const inWords = (kind: AdviceKind): string => kind.replaceAll("-", " ");

/** The field, with one more reason why what was typed will not do. */
function onlyWhere<Value>(
  field: Field<Value>,
  problem: (value: Value, context: FieldContext) => string | undefined,
): Field<Value> {
  return {
    ...field,
    read(typed, context) {
      const read = field.read(typed, context);
      const found = "value" in read ? problem(read.value, context) : undefined;
      return found === undefined ? read : { problem: found };
    },
  };
}
