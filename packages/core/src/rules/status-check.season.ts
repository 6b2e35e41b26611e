import { notBefore } from "../plan/asking.ts";
import type { Context } from "../plan/context.ts";
import { outsideSeason, seasonAt, seasonOn } from "../plan/season.ts";
import { tookPlace } from "../plan/facts.ts";
import { weakerThan } from "../plan/status-order.ts";
import { addDays } from "../time/day-number.ts";
import { dateOf, later } from "../time/moment.ts";
import { addWorkingDays } from "../time/working-days.ts";
import { exceptionRule } from "./rule.ts";

export const rule = exceptionRule<"window">({
  id: "status-check.season",
  kind: "status-check",
  decides: "window",
  over: weakerThan("status-check.season"),
  summary: "Do not ask in a season in which hardly anybody decides, or in the working week after it.",
  claims: ["H27"],
  applies: (context) => tookPlace(context.subject.round!.interview) && isNear(context),
  decide: (context, otherwise) => {
    const before = otherwise();
    const season = seasonAt(before.value.opens, context.clock);
    if (!season) return before;
    return {
      value: notBefore(context, before.value, outsideSeason(before.value.opens, context.clock)),
      reason: `${season.name}: hardly anybody decides then. Ask at the end of the first week back, with a short note that is easy to answer.`,
    };
  },
});

/** Whether a season begins within the weeks in which one would ask, so that it can matter at all. */
function isNear({ facts, subject, clock }: Context): boolean {
  const words = [subject.round!.end, facts.reply?.at, facts.promise?.ends].filter((at) => at !== undefined);
  const from = words.reduce(later);
  const date = dateOf(from);
  return [0, 7, 14, 21, 28].some(
    (days) => seasonOn(addWorkingDays(addDays(date, days), 1, clock.calendar), clock.calendar) !== undefined,
  );
}
