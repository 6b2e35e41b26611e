import { sinceReply, statusWindow } from "../plan/asking.ts";
import { morningAfter, onClock, workingMorning } from "../plan/clock.ts";
import { weakerThan } from "../plan/status-order.ts";
import { counted, longDate } from "../time/words.ts";
import { exceptionRule } from "./rule.ts";
import { dateOf } from "../time/moment.ts";
import { addDays } from "../time/day-number.ts";

export const rule = exceptionRule<"window">({
  id: "status-check.hold",
  kind: "status-check",
  decides: "window",
  over: weakerThan("status-check.hold"),
  summary:
    "They put it on hold: send one note without a question once the hold is over, or after a month if they named no day.",
  claims: ["H31"],
  applies: ({ facts }) => facts.standing.hold !== undefined,
  decide: (context, otherwise) => {
    const { facts, clock } = context;
    const { since, until } = facts.standing.hold!;
    const said = onClock(since.at, clock);
    const after = (morning: ReturnType<typeof workingMorning>) =>
      sinceReply(context, since, statusWindow(context, morning), otherwise);
    if (until) {
      const wait = context.value("hold.after-date");
      return {
        value: after(morningAfter(until, wait, clock)),
        reason: `They put it on hold until ${longDate(until, facts.settings.dialect, said.year)}. ${counted(wait, "working day")} after that, a note without a question shows that you are still interested.`,
      };
    }
    const days = context.value("hold.without-date");
    return {
      value: after(workingMorning(addDays(dateOf(said), days), clock)),
      reason: `They put it on hold and named no day. After ${days} days, one note without a question shows that you are still interested.`,
    };
  },
});
