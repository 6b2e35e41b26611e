import { Temporal } from "temporal-polyfill";
import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { application, at, choice, date, dayOf, flag, note, showDay, text } from "../field/index.ts";
import { given } from "../record/given.ts";
import { logOnce } from "../record/log-once.ts";

const fields = {
  application: application(),
  at: at("When did they make it?"),
  until: date({ label: "Until", question: "Until when can you answer?" }),
  form: choice(
    { spoken: "spoken", written: "in writing" },
    { label: "Form", question: "Was it spoken, or in writing?", optional: true },
  ),
  condition: text(line, {
    label: "Condition",
    question: "What does it still depend on?",
    placeholder: "references",
    optional: true,
    extra: true,
  }),
  changed: flag({
    label: "Other terms",
    question: "Are its terms other than those of the offer before?",
    extra: true,
  }),
  from: text(line, { label: "From", question: "Who made it?", optional: true, extra: true }),
  note: note(),
};

export const recordOffer = defineAction({
  name: "record-offer",
  title: "Record Offer",
  summary:
    "Record an offer and its deadline. Record it again when the letter comes, the deadline moves or the terms change.",
  fields,
  check({ at, until }, context) {
    const day = dayOf(context, at);
    if (until !== undefined && until < day)
      throw new ServiceError(
        "invalid",
        `Expected a day that is not before the offer (${showDay(Temporal.PlainDate.from(day), context.snapshot)}), found ${fields.until.show(until, context)}.`,
        { field: "until" },
      );
  },
  run(values, context) {
    const { application, at, until, form, condition, changed, from, note } = values;
    const stands = until === undefined ? "" : ` You have until ${fields.until.show(until, context)}.`;
    return context.record(
      application,
      `Recorded: ${application.application.company} ${changed ? "changed its offer" : "made you an offer"}.${stands}`,
      (current) =>
        logOnce(current, {
          at,
          kind: "offer",
          ...given({ until, form, condition, changed: changed || undefined, from, note }),
        }),
    );
  },
});
