import { isMessageKind, listed, logged, type Advice, type MessageKind } from "@afterword/core";
import { passage } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import type { FieldContext, Values } from "../field/field.ts";
import { adviceKind, text } from "../field/index.ts";
import { stepFields, stepsAhead } from "../record/advised.ts";

const fields = {
  ...stepFields,
  what: adviceKind({ label: "Message", question: "Which message that is held back?" }, { messages: true }),
  reason: text(passage, { label: "Reason", question: "Why will you go past what holds it back?" }),
};

export const passHold = defineAction({
  name: "pass-hold",
  title: "Go Past a Stop",
  summary: "Say in writing why a message that is held back goes ahead all the same.",
  fields,
  check: (values, context) => void heldSteps(values, context),
  async run(values, context) {
    const [first, ...rest] = heldSteps(values, context);
    const outcome = await context.record(
      values.application,
      `Recorded: “${first!.title}” goes ahead, because ${values.reason}`,
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
  stepsAhead(
    values,
    { kind: values.what, to: undefined, isAhead: ({ state, kind }) => state === "held" && isMessageKind(kind) },
    context,
  );
