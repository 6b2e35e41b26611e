import type { Channel } from "../model/index.ts";
import { promiseSince, type Logged } from "../plan/facts.ts";
import { notBefore } from "../plan/asking.ts";
import { onClock, workingMorning } from "../plan/clock.ts";
import { weakerThan } from "../plan/status-order.ts";
import { shortDate } from "../time/words.ts";
import { exceptionRule } from "./rule.ts";
import { dateOf } from "../time/moment.ts";
import { addDays } from "../time/day-number.ts";

export const rule = exceptionRule<"window">({
  id: "status-check.reply",
  kind: "status-check",
  decides: "window",
  over: weakerThan("status-check.reply"),
  summary: "They answered without a decision: the wait begins again with their answer, or with the new date in it.",
  claims: ["H3", "T10"],
  applies: ({ facts: { reply, promise } }) =>
    reply !== undefined && !isWelcome(reply) && !promiseSince(promise, dateOf(reply.at)),
  decide: (context, otherwise) => {
    const replied = onClock(context.facts.reply!.at, context.clock);
    const morning = workingMorning(
      addDays(dateOf(replied), context.value("status-check.after-interview")),
      context.clock,
    );
    const before = otherwise();
    const value = notBefore(context, before.value, morning);
    return value === before.value
      ? before
      : {
          value,
          reason: `${cameInWords(context.facts.reply!)} on ${shortDate(replied)} without a decision, so the wait begins again from there.`,
        };
  },
});

/** Whether they said that the sender may write to them, or should. */
export const isWelcome = ({ entry }: Logged): boolean => entry.kind === "reply" && entry.nature === "welcome";

/** What their last word was, as far as it is known: “They wrote”. */
export const cameInWords = ({ entry }: Logged): string =>
  entry.kind === "reply" && entry.via !== undefined
    ? (spoken[entry.via] ?? "They wrote")
    : (whatCame[entry.kind] ?? "You heard from them");

const spoken: Partial<Record<Channel, string>> = { call: "They called", "in-person": "You talked" };

const whatCame: Partial<Record<string, string>> = {
  reopened: "They took it up again",
  invited: "They invited you again",
  asked: "They asked you for something",
};
