import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { application, at, note, text } from "../field/index.ts";
import { given } from "../record/given.ts";
import { logOnce } from "../record/log-once.ts";

export const recordInvited = defineAction({
  name: "record-invited",
  title: "Record Invited",
  summary: "Record that they invited you to another round, or took the process up again.",
  fields: {
    application: application(),
    from: text(line, { label: "From", question: "Who invited you?", optional: true, extra: true }),
    at: at("When did they invite you?"),
    note: note(),
  },
  run: ({ application, from, at, note }, { record }) =>
    record(application, `Recorded: ${application.application.company} invited you.`, (current) =>
      logOnce(current, { at, kind: "invited", ...given({ from, note }) }),
    ),
});
