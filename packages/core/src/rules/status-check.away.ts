import { notBefore } from "../plan/asking.ts";
import { morningAfter, onClock } from "../plan/clock.ts";
import { weakerThan } from "../plan/status-order.ts";
import { addWorkingDays } from "../time/working-days.ts";
import { longDate } from "../time/words.ts";
import { exceptionRule } from "./rule.ts";
import { dateOf } from "../time/moment.ts";

export const rule = exceptionRule<"window">({
  id: "status-check.away",
  kind: "status-check",
  decides: "window",
  over: weakerThan("status-check.away"),
  summary: "The person who decides is away without a substitute: ask two working days after they are back.",
  claims: ["H32"],
  applies: ({ facts: { standing } }) => standing.away !== undefined && standing.away.instead === undefined,
  decide: (context, otherwise) => {
    const { facts, clock } = context;
    const { since, who, until } = facts.standing.away!;
    const said = onClock(since.at, clock);
    const back = until ?? addWorkingDays(dateOf(said), 10, clock.calendar);
    const before = otherwise();
    const value = notBefore(context, before.value, morningAfter(back, 2, clock));
    if (value === before.value) return before;
    return {
      value,
      reason: until
        ? `${who} is away until ${longDate(until, facts.settings.dialect, said.year)}. Give them two working days to catch up.`
        : `${who} is away, and nobody said until when. Assume two weeks, and two working days to catch up.`,
    };
  },
});
