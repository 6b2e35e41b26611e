import { isSilenced, lastUnanswered, movingOn, statusPeople } from "../plan/asking.ts";
import { workingEvening } from "../plan/clock.ts";
import { against, type Context } from "../plan/context.ts";
import { shortDate } from "../time/words.ts";
import { baseRule } from "./rule.ts";
import { dateOf } from "../time/moment.ts";
import { addDays } from "../time/day-number.ts";

export const rule = baseRule({
  id: "move-on",
  kind: "move-on",
  summary: "No answer to the last message you may send: move on and look elsewhere.",
  strength: "should",
  claims: ["T9", "A8"],
  subjects: (facts) =>
    facts.status === "active" && facts.last
      ? [
          {
            key: [facts.last.id, `${facts.replies}`],
            round: facts.last,
            people: statusPeople(facts),
            ...(facts.reply && { since: facts.reply }),
          },
        ]
      : [],
  absent: ({ status }) =>
    status === "active"
      ? "It follows an interview; none is on record."
      : "There is a decision, so you no longer wait for one.",
  title: (_, { application }) => `Move on from ${application.company}`,
  window: (context) => {
    const opens = movingOn(context);
    return {
      value: { opens, ideal: opens, due: workingEvening(addDays(dateOf(opens), 7), context.clock) },
      reason: reasonFor(context),
    };
  },
  dissent: ({ facts, profile }) => [
    against("T13", "to stay persistent, within patience"),
    ...(facts.instruction.is === "none" && !facts.silenced
      ? [
          ...(profile.off.has("linkedin-connect") ? [against("M3", "a LinkedIn request with a personal note")] : []),
          against("M2", "a call, in case the mail was overlooked"),
        ]
      : []),
  ],
});

function reasonFor(context: Context): string {
  if (!isSilenced(context))
    return "If you get no answer to the message, or do not send it in time, this is when to move on.";
  const last = lastUnanswered(context.facts, context.profile);
  return last
    ? `If nothing came back since ${shortDate(last.at)}, your time is better spent on employers who answer. If they do write, you can always continue.`
    : "There is no further message to send. If they have not written by then, your time is better spent on employers who answer.";
}
