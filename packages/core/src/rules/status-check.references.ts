import { sinceReply, statusWindow } from "../plan/asking.ts";
import { morningAfter, onClock } from "../plan/clock.ts";
import { promiseSince } from "../plan/facts.ts";
import { weakerThan } from "../plan/status-order.ts";
import { counted, shortDate } from "../time/words.ts";
import { exceptionRule } from "./rule.ts";
import { dateOf } from "../time/moment.ts";

export const rule = exceptionRule<"window">({
  id: "status-check.references",
  kind: "status-check",
  decides: "window",
  over: weakerThan("status-check.references"),
  summary: "They called your references: ask a working week later whether anything is missing.",
  claims: ["H34"],
  applies: ({ facts: { standing, promise } }) =>
    standing.referencesCalled !== undefined && !promiseSince(promise, dateOf(standing.referencesCalled.at)),
  decide: (context, otherwise) => {
    const since = context.facts.standing.referencesCalled!;
    const called = onClock(since.at, context.clock);
    const wait = context.value("references.after");
    const window = statusWindow(context, morningAfter(dateOf(called), wait, context.clock));
    return {
      value: sinceReply(context, since, window, otherwise),
      reason: `They called your references on ${shortDate(called)}, which is a good sign and takes days to be written up. After ${counted(wait, "working day")}, ask whether anything is missing; do not ask your references about it.`,
    };
  },
});
