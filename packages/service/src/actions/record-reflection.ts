import { defineAction } from "../action/action.ts";
import { application, at, note } from "../field/index.ts";
import { given } from "../record/given.ts";
import { logOnce } from "../record/log-once.ts";

export const recordReflection = defineAction({
  name: "record-reflection",
  title: "Record Reflection",
  summary: "Record that you looked back on an application that is over, and what you learnt.",
  fields: { application: application(), at: at("When did you look back?"), note: note() },
  run: ({ application, at, note }, { record }) =>
    record(application, `Recorded: you looked back on ${application.application.company}.`, (current) =>
      logOnce(current, { at, kind: "reflected", ...given({ note }) }),
    ),
});
