import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { application, at, date, note, text } from "../field/index.ts";
import { given } from "../record/given.ts";
import { logOnce } from "../record/log-once.ts";

const fields = {
  application: application(),
  until: date({ label: "Until", question: "Until when, if they said?" }),
  from: text(line, { label: "From", question: "Who said so?", optional: true, extra: true }),
  at: at("When did they say so?"),
  note: note(),
};

export const recordPause = defineAction({
  name: "record-pause",
  title: "Record Pause",
  summary: "Record that they put the process on hold.",
  fields,
  run({ application, until, from, at, note }, context) {
    const end = until === undefined ? "" : ` until ${fields.until.show(until, context)}`;
    return context.record(application, `Recorded: ${application.application.company} is on hold${end}.`, (current) =>
      logOnce(current, { at, kind: "on-hold", ...given({ until, from, note }) }),
    );
  },
});
