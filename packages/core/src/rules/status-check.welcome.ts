import { statusWindow } from "../plan/asking.ts";
import { intoWorkingHours, onClock } from "../plan/clock.ts";
import { weakerThan } from "../plan/status-order.ts";
import { dateOf, isBefore } from "../time/moment.ts";
import { shortDate } from "../time/words.ts";
import { exceptionRule } from "./rule.ts";
import { cameInWords, isWelcome } from "./status-check.reply.ts";

export const rule = exceptionRule<"window">({
  id: "status-check.welcome",
  kind: "status-check",
  decides: "window",
  over: weakerThan("status-check.welcome"),
  summary:
    "They said that you may write to them, or should: write while they expect it, unless a day that they named is still to come.",
  claims: ["H42", "H6"],
  applies: ({ facts: { reply, promise } }) =>
    reply !== undefined && isWelcome(reply) && !(promise && !isBefore(promise.ends, reply.at)),
  decide: (context) => {
    const reply = context.facts.reply!;
    const said = onClock(reply.at, context.clock);
    return {
      value: statusWindow(context, intoWorkingHours(said, context.clock)),
      reason: `${cameInWords(reply)} on ${shortDate(dateOf(said))} and said that you may write, so write while they expect it.`,
    };
  },
});
