import { promise as promiseChange } from "@afterword/core";
import { defineAction } from "../action/action.ts";
import { answersBy, application, dayOf, happened, note, promise } from "../field/index.ts";

const fields = {
  application: application(),
  said: happened({ label: "Said", question: "When did they say it?" }),
  by: promise({ label: "You would hear", question: "When did they say you would hear?" }),
  note: note(),
};

export const recordPromise = defineAction({
  name: "record-promise",
  title: "Record Promise",
  summary: "Record when they said you would hear, in their words; say it again when it moves.",
  fields,
  run: ({ application, said, by, note }, context) =>
    context.record(application, `Recorded: ${application.application.company} ${answersBy(by, context)}.`, (current) =>
      promiseChange(current, { by, said: dayOf(context, said) }, context.moment(current), note),
    ),
});
