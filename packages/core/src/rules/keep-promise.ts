import { owedSubjects, owedWindow, owedOf } from "../plan/owing.ts";
import { oneRecipient, recipientOf } from "../plan/recipients.ts";
import { shortDate } from "../time/words.ts";
import { baseRule } from "./rule.ts";

export const rule = baseRule({
  id: "keep-promise",
  kind: "keep-promise",
  summary: "You promised to send something: send it by the day you named. It may go with the thank-you.",
  strength: "should",
  claims: ["H30"],
  subjects: (facts) => owedSubjects("keep-promise", facts),
  absent: () => "It keeps a promise you made; none is on record.",
  title: (subject, facts) => `Send ${facts.application.company} what you promised: ${owedOf(subject, facts).what}`,
  window: (context) => ({
    value: owedWindow(context, context.value("request.answer-within")),
    reason:
      "You said you would, and some employers check whether you do. If it is ready when you write your thanks, send it with them.",
  }),
  channel: () => "email",
  recipients: ({ subject, facts }) =>
    subject.people[0] ? [recipientOf(subject.people[0], "interviewer")] : oneRecipient(facts),
  facts: ({ subject, facts }) => [{ name: "you promised it on", value: shortDate(owedOf(subject, facts).since.at) }],
  settledBy: ({ subject, facts }) => owedOf(subject, facts).settled,
});
