import { isOver, skip, type Advice } from "@afterword/core";
import { line, passage } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import type { FieldContext, Values } from "../field/field.ts";
import { adviceKind, text } from "../field/index.ts";
import { stepFields, stepsAhead } from "../record/advised.ts";

const fields = {
  ...stepFields,
  what: adviceKind({ label: "Step", question: "Which step will you skip?" }, { messages: false }),
  to: text(line, { label: "For", question: "For one person only? Then for whom?", optional: true, extra: true }),
  reason: text(passage, {
    label: "Reason",
    question: "Why? For your own record.",
    placeholder: "Thanked her in person",
  }),
};

export const skipAdvice = defineAction({
  name: "skip-advice",
  title: "Skip with a Reason",
  summary: "Skip one step of a plan, and say why.",
  fields,
  check: (values, context) => void stepsFor(values, context),
  run(values, context) {
    const steps = stepsFor(values, context);
    return context.record(values.application, `Skipped: ${steps.map(({ title }) => title).join("; ")}.`, (current) =>
      steps.reduce((changed, step) => skip(changed, step, context.moment(current), values.reason), current),
    );
  },
});

const stepsFor = (values: Values<typeof fields>, context: FieldContext): readonly Advice[] =>
  stepsAhead(values, { kind: values.what, to: values.to, isAhead: (advice) => !isOver(advice) }, context);
