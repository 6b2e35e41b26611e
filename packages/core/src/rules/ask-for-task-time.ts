import { owedOf, owedSubjects } from "../plan/owing.ts";
import { intoHours, onClock, sinceEntry, workingDaysLater } from "../plan/clock.ts";
import { writerOrOne } from "../plan/recipients.ts";
import { lastSent } from "../plan/settled.ts";
import { dateOf, earlier, later } from "../time/moment.ts";
import { longDate } from "../time/words.ts";
import { baseRule } from "./rule.ts";

export const rule = baseRule({
  id: "ask-for-task-time",
  kind: "ask-for-task-time",
  summary:
    "A task is due too early for you: ask for more time before its deadline, or for a new one at once when it has passed, and name a day you can keep.",
  strength: "may",
  claims: ["H30", "H36"],
  subjects: (facts) =>
    owedSubjects("hand-in-task", facts)
      .filter((subject) => {
        const { due, settled } = owedOf(subject, facts);
        return due !== undefined && settled === undefined;
      })
      .map((subject) => ({ ...subject, key: ["ask-for-task-time", ...subject.key.slice(1)] })),
  absent: () => "It needs a task with a deadline that you have not handed in; there is none.",
  title: (_, { application }) => `Ask ${application.company} for more time for the task`,
  window: ({ facts, subject, clock }) => {
    const { since, due } = owedOf(subject, facts);
    const opens = sinceEntry(since, clock);
    const last = later(opens, onClock(due!, clock));
    return {
      value: {
        opens,
        ideal: earlier(intoHours(opens, clock), last),
        due: last,
        closes: workingDaysLater(last, 5, clock),
      },
      reason: `If ${longDate(dateOf(due!), facts.settings.dialect, since.at.year)} is too early for you, say so now and name another day. Asked early, it reads as planning; on the day itself, as an excuse. If the day, or a link they sent, has passed, write at once what happened, in a sentence and without a complaint, and ask for a new one.`,
    };
  },
  channel: () => "email",
  recipients: ({ subject, facts }) => writerOrOne(owedOf(subject, facts).since, facts),
  settledBy: ({ subject, facts }) => lastSent(facts, ["ask-for-task-time"], owedOf(subject, facts).since),
});
