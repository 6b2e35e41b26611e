import { isQuestion } from "@afterword/core";
import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { application, at, due, note, text } from "../field/index.ts";
import { given } from "../record/given.ts";
import { logOnce } from "../record/log-once.ts";

export const recordRequest = defineAction({
  name: "record-request",
  title: "Record Request",
  summary: "Record what they asked you for: documents, references, your availability.",
  fields: {
    application: application(),
    what: text(line, { label: "What", question: "What did they ask for?", placeholder: "two references" }),
    due: due({ label: "Due", question: "By when?", optional: true }),
    from: text(line, { label: "From", question: "Who asked?", optional: true, extra: true }),
    at: at("When did they ask?"),
    note: note(),
  },
  run: ({ application, what, due, from, at, note }, { record }) =>
    record(
      application,
      `Recorded: ${application.application.company} asked ${isQuestion(what) ? what.replace(/[^.?!]$/, "$&.") : `for ${what}.`}`,
      (current) => logOnce(current, { at, kind: "asked", what, ...given({ due, from, note }) }),
    ),
});
