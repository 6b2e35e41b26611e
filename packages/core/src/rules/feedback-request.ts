import { morningAfter, workingDaysLater, workingEvening } from "../plan/clock.ts";
import { statusPeople } from "../plan/asking.ts";
import { against, type Context } from "../plan/context.ts";
import { writerOrOne } from "../plan/recipients.ts";
import { lastSent, wasAskedForFeedback } from "../plan/settled.ts";
import { counted, shortDate } from "../time/words.ts";
import { baseRule } from "./rule.ts";
import { dateOf } from "../time/moment.ts";
import { addDays } from "../time/day-number.ts";

export const rule = baseRule({
  id: "feedback-request",
  kind: "feedback-request",
  summary: "After a rejection: thank them and, once, ask for feedback.",
  strength: "should",
  claims: ["H22", "A10", "H6"],
  subjects: (facts) =>
    facts.status === "rejected" && facts.last ? [{ key: [facts.decision!.entry.at], people: statusPeople(facts) }] : [],
  absent: ({ last }) =>
    last ? "It answers a rejection; there is none." : "It answers a rejection after an interview; none is on record.",
  title: (_, { application }) => `Answer ${application.company}'s rejection`,
  window: (context) => {
    const { clock } = context;
    const wait = context.value("feedback-request.after-rejection");
    const opens = morningAfter(dateOf(context.facts.decision!.at, clock.zone), wait, clock);
    const due = workingEvening(addDays(dateOf(opens), 3), clock);
    return {
      value: { opens, ideal: opens, due, closes: workingDaysLater(due, 5, clock) },
      reason: asks(context)
        ? `They turned you down. ${wait === 1 ? "The next working day" : counted(wait, "working day") + " later"}, when the disappointment has faded, a short thanks and one question leave a good impression.`
        : "They turned you down. A short thanks leaves a good impression.",
    };
  },
  channel: () => "email",
  recipients: ({ facts }) => writerOrOne(facts.decision, facts),
  dissent: (context) =>
    asks(context)
      ? [against("A2b", "it with care, as many companies give none")]
      : [against("A2", "asking for feedback")],
  facts: ({ facts }) => [{ name: "they turned you down on", value: shortDate(facts.decision!.at) }],
  settledBy: ({ facts }) => lastSent(facts, ["feedback-request"], facts.decision),
});

/** Once is enough, for every role at this employer. */
const asks = (context: Context): boolean =>
  context.value("feedback-request.asks") && !wasAskedForFeedback(context.facts);
