import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { application, at, due, note, text } from "../field/index.ts";
import { given } from "../record/given.ts";
import { logOnce } from "../record/log-once.ts";

/** A trial shift, a demo lesson or an audition has a time and people to thank. */
const takesPlace =
  /\b(?:(?:(?:un)?paid )?(?:trial|taster|test|working|shadow(?:ing)?|demo|sample|observed|interview) (?:shift|day|morning|afternoon|lesson|class|service)|trial|(?:lesson|classroom) observation|audition|assessment (?:centre|center|day)|probearbeiten|probetag|schnuppertag)\b(?! (?:plan|notes?|report|video|recording|script|tape))/i;

export const recordTask = defineAction({
  name: "record-task",
  title: "Record Task",
  summary: "Record a task that they gave you, such as a take-home test, and when it is due.",
  fields: {
    application: application(),
    what: text(line, { label: "Task", question: "What is the task?", placeholder: "a take-home test", optional: true }),
    due: due({ label: "Due", question: "When is it due?", optional: true }),
    from: text(line, { label: "From", question: "Who gave it to you?", optional: true, extra: true }),
    at: at("When did they give it to you?"),
    note: note(),
  },
  check({ what }) {
    if (what !== undefined && takesPlace.test(what))
      throw new ServiceError(
        "invalid",
        `Expected a task that is handed in, found “${what}”: it takes place at a time, as an interview does. Record it as another round.`,
        { field: "what" },
      );
    return undefined;
  },
  run: ({ application, what, due, from, at, note }, { record }) =>
    record(application, `Recorded: ${application.application.company} gave you a task.`, (current) =>
      logOnce(current, { at, kind: "task", ...given({ what, due, from, note }) }),
    ),
});
