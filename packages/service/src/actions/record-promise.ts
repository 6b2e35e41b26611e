import { promise as promiseChange } from "@afterword/core";
import { defineAction } from "../action/action.ts";
import { application, dayOf, happened, promise, text } from "../field/index.ts";
import { passage } from "@afterword/core/schema";

export const recordPromise = defineAction({
  name: "record-promise",
  title: "Record Promise",
  summary: "Record when they said you would hear, in their words; say it again when it moves.",
  fields: {
    application: application(),
    said: happened({ label: "Said", question: "When did they say it?" }),
    by: promise({ label: "You would hear", question: "When did they say you would hear?" }),
    note: text(passage, { label: "Note", question: "Anything worth remembering?", optional: true, extra: true }),
  },
  run: ({ application, said, by, note }, context) =>
    context.record(application, `Recorded: ${application.application.company} said “${by}”.`, (current) =>
      promiseChange(current, { by, said: dayOf(context, said) }, context.moment(current), note),
    ),
});
