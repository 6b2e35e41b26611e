import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { application, at, lines, note } from "../field/index.ts";
import { given } from "../record/given.ts";
import { logOnce } from "../record/log-once.ts";

export const recordReferencesCalled = defineAction({
  name: "record-references-called",
  title: "Record References Called",
  summary: "Record that they called your references.",
  fields: {
    application: application(),
    who: lines(line, { label: "Who", question: "Whom did they call?" }),
    at: at("When did they call?"),
    note: note(),
  },
  run: ({ application, who = [], at, note }, { record }) =>
    record(application, `Recorded: ${application.application.company} called your references.`, (current) =>
      logOnce(current, { at, kind: "references-called", who: [...who], ...given({ note }) }),
    ),
});
