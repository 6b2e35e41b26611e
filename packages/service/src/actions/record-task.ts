import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { application, at, note, text } from "../field/index.ts";
import { given } from "../record/given.ts";
import { logOnce } from "../record/log-once.ts";
import { due } from "./record-request.ts";

export const recordTask = defineAction({
  name: "record-task",
  title: "Record Task",
  summary: "Record a task that they gave you, such as a take-home test, and when it is due.",
  fields: {
    application: application(),
    what: text(line, { label: "Task", question: "What is the task?", placeholder: "a take-home test", optional: true }),
    due: due("When is it due?"),
    from: text(line, { label: "From", question: "Who gave it to you?", optional: true, extra: true }),
    at: at("When did they give it to you?"),
    note: note(),
  },
  run: ({ application, what, due, from, at, note }, { record }) =>
    record(application, `Recorded: ${application.application.company} gave you a task.`, (current) =>
      logOnce(current, { at, kind: "task", ...given({ what, due, from, note }) }),
    ),
});
