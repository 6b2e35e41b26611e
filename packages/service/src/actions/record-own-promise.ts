import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { application, at, due, note, text } from "../field/index.ts";
import { given } from "../record/given.ts";
import { logOnce } from "../record/log-once.ts";

export const recordOwnPromise = defineAction({
  name: "record-own-promise",
  title: "Record What You Promised",
  summary: "Record what you promised them, so that it is sent in time.",
  fields: {
    application: application(),
    what: text(line, { label: "What", question: "What did you promise?", placeholder: "the article on Kafka" }),
    due: due({ label: "Due", question: "By when?", optional: true }),
    to: text(line, { label: "To", question: "To whom?", optional: true, extra: true }),
    at: at("When did you promise it?"),
    note: note(),
  },
  run: ({ application, what, due, to, at, note }, { record }) =>
    record(application, `Recorded: you promised ${application.application.company} ${what}.`, (current) =>
      logOnce(current, { at, kind: "promised", what, ...given({ due, to, note }) }),
    ),
});
