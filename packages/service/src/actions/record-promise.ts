import { promise as promiseChange } from "@afterword/core";
import { defineAction } from "../action/action.ts";
import { answersBy, application, dayOf, happened, note, promise } from "../field/index.ts";
import { replacedPromise } from "../record/promise-notes.ts";

const fields = {
  application: application(),
  said: happened({ label: "Said", question: "When did they say it?" }),
  by: promise({ label: "Answer expected", question: "When did they say you would hear?" }),
  note: note(),
};

export const recordPromise = defineAction({
  name: "record-promise",
  title: "Record Promise",
  summary: "Record when they said you would hear, in their words. Record it again when the date moves.",
  fields,
  async run({ application: stored, said, by, note }, context) {
    const { application } = stored;
    const outcome = await context.record(
      stored,
      `Recorded: ${application.company} ${answersBy(by, context)}.`,
      (current) => promiseChange(current, { by, said: dayOf(context, said) }, context.moment(current), note),
    );
    return { ...outcome, notes: replacedPromise(by, application, context) };
  },
});
