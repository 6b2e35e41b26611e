import type { Window } from "../plan/advice.ts";
import { sinceReply, statusWindow } from "../plan/asking.ts";
import { morningAfter, morningAfterPromise, onClock } from "../plan/clock.ts";
import { weakerThan } from "../plan/status-order.ts";
import { Temporal } from "temporal-polyfill";
import { counted, longDate, shortDate } from "../time/words.ts";
import { exceptionRule } from "./rule.ts";
import { dateOf } from "../time/moment.ts";

export const rule = exceptionRule<"window">({
  id: "status-check.task",
  kind: "status-check",
  decides: "window",
  over: weakerThan("status-check.task"),
  summary: "You handed in a task: ask about it after a working week, or two working days after the day they named.",
  claims: ["H33"],
  applies: ({ facts }) => facts.standing.handedIn !== undefined,
  decide: (context, otherwise) => {
    const { facts, clock } = context;
    const since = facts.standing.handedIn!;
    const handedIn = onClock(since.at, clock);
    const { promise } = facts;
    const opening = (morning: Window["opens"]): Window =>
      sinceReply(context, since, statusWindow(context, morning), otherwise);
    if (promise && Temporal.PlainDate.compare(promise.day, dateOf(handedIn)) >= 0) {
      return {
        value: opening(morningAfterPromise(promise, context.value("status-check.after-promise"), clock)),
        reason: promise.isNamedDay
          ? `You handed the task in, and they named ${longDate(promise.day, facts.settings.dialect, promise.said.year)}.`
          : `You handed the task in, and they said "${promise.words}".`,
      };
    }
    const wait = context.value("task.after");
    return {
      value: opening(morningAfter(dateOf(handedIn), wait, clock)),
      reason: `You handed the task in on ${shortDate(handedIn)}. They need time to read it: ${counted(wait, "working day")} are fair.`,
    };
  },
});
