import { isInvitation } from "../plan/owed.ts";
import { owedSubjects, owedWindow, owedOf } from "../plan/owing.ts";
import { shortDate } from "../time/words.ts";
import { writerOrOne } from "../plan/recipients.ts";
import { isQuestion } from "../sentences/question.ts";
import { baseRule } from "./rule.ts";

export const rule = baseRule({
  id: "answer-request",
  kind: "answer-request",
  summary:
    "They asked you for something, or whether you would come: answer as fast as you can, and never after the day they named.",
  strength: "should",
  claims: ["H30", "H42"],
  subjects: (facts) => owedSubjects("answer-request", facts),
  absent: () => "It answers a request from them; none is on record.",
  title: (subject, facts) => {
    const { what, since } = owedOf(subject, facts);
    if (isInvitation(since)) return `Answer ${facts.application.company}'s invitation`;
    return isQuestion(what)
      ? `Answer ${facts.application.company}'s question: ${what}`
      : `Send ${facts.application.company} what they asked for: ${what}`;
  },
  window: (context) => ({
    value: owedWindow(context, context.value("request.answer-within")),
    reason: "They are waiting for you, and how fast you answer is part of their impression.",
  }),
  channel: () => "email",
  recipients: ({ subject, facts }) => writerOrOne(owedOf(subject, facts).since, facts),
  facts: ({ subject, facts }) => [{ name: "they asked on", value: shortDate(owedOf(subject, facts).since.at) }],
  settledBy: ({ subject, facts }) => owedOf(subject, facts).settled,
});
