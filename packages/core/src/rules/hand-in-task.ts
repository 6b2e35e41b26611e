import { owedSubjects, owedWindow, owedOf } from "../plan/owing.ts";
import { writerOrOne } from "../plan/recipients.ts";
import { upperFirst } from "../text/line.ts";
import { shortDate } from "../time/words.ts";
import { baseRule } from "./rule.ts";

export const rule = baseRule({
  id: "hand-in-task",
  kind: "hand-in-task",
  summary: "They gave you a task: hand it in by its deadline, or say early that you cannot.",
  strength: "should",
  claims: ["H30"],
  subjects: (facts) => owedSubjects("hand-in-task", facts),
  absent: () => "It needs a task they gave you; none is on record.",
  title: (subject, facts) => {
    const { what } = owedOf(subject, facts);
    const doing =
      /^(?:to )?((?:do|write|make|prepare|complete|finish|build|design|record|film|translate|draw|draft|fill in|solve|answer|plan|read|review|create|edit|bake|cook|calculate|present|take) .+)$/i.exec(
        what ?? "",
      )?.[1];
    const task = doing ? upperFirst(doing) : `Hand in ${what ?? "the task"}`;
    return `${task} for ${facts.application.company}`;
  },
  window: (context) => ({
    value: owedWindow(context, 5),
    reason:
      owedOf(context.subject, context.facts).due === undefined
        ? "They named no day, so a working week is what most would expect. If you need longer, say so now."
        : "Plan to finish a day early, in case a problem comes up. If you cannot finish in time, say so before the deadline, not on it.",
  }),
  channel: () => "email",
  recipients: ({ subject, facts }) => writerOrOne(owedOf(subject, facts).since, facts),
  facts: ({ subject, facts }) => [
    { name: "they gave it to you on", value: shortDate(owedOf(subject, facts).since.at) },
  ],
  settledBy: ({ subject, facts }) => owedOf(subject, facts).settled,
});
