import { promise as promiseChange } from "@afterword/core";
import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { application, at, choice, note, promise, saidOn, text } from "../field/index.ts";
import { given } from "../record/given.ts";
import { logOnce } from "../record/log-once.ts";
import { promiseNotes } from "../record/promise-notes.ts";

const natures = {
  courtesy: "a courtesy, such as “great meeting you”",
  automatic: "an automatic answer",
} as const;

const fields = {
  application: application(),
  from: text(line, {
    label: "From",
    question: "Who wrote?",
    placeholder: "Lerato Mokoena",
    optional: true,
    extra: true,
  }),
  at: at("When did they write?"),
  by: promise({ label: "Answer expected", question: "Did they name a day by which you would hear?", optional: true }),
  nature: choice(natures, {
    label: "Only",
    question: "Was it only a courtesy or an automatic answer? Leave it out for an answer with news in it.",
    optional: true,
    extra: true,
  }),
  note: note(),
};

export const recordReply = defineAction({
  name: "record-reply",
  title: "Record Reply",
  summary: "Record that they wrote, without a decision.",
  fields,
  async run(values, context) {
    const { application, from, at, by, nature, note } = values;
    const { company } = application.application;
    const outcome = await context.record(application, `Recorded: ${company} wrote.`, (current) => {
      const changed = logOnce(current, { at, kind: "reply", ...given({ from, nature, note }) });
      return by === undefined ? changed : promiseChange(changed, { by, said: saidOn(context) }, at);
    });
    return { ...outcome, notes: promiseNotes(by, application.application, context) };
  },
});
