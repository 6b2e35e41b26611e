import { deadline, onClock } from "../plan/clock.ts";
import { against } from "../plan/context.ts";
import { samePerson } from "../plan/facts.ts";
import { askedOf } from "../plan/recipients.ts";
import { isWorkingDay } from "../time/working-days.ts";
import { exceptionRule } from "./rule.ts";
import { couldWait, thankYouWindow } from "./thank-you.ts";

export const rule = exceptionRule<"window">({
  id: "thank-you.question",
  kind: "thank-you",
  decides: "window",
  over: ["thank-you.weekend"],
  summary:
    "With a question left open or a concern, the thank-you to whoever is asked is best within the hour, weekend or not; due on a day off, it may wait for the next working day.",
  claims: ["T4", "T2"],
  applies: ({ subject }) => {
    const { questions, concern } = subject.round!.interview;
    const open = [
      ...questions.flatMap(({ ask, public: known }) => (known === true ? [] : [ask])),
      ...(concern === undefined ? [] : [concern]),
    ];
    return open.some((words) => {
      const asked = askedOf(words, subject.round!);
      return asked === undefined || subject.people.some((person) => samePerson(person, asked));
    });
  },
  decide: (context) => {
    const { clock, profile } = context;
    const end = onClock(context.subject.round!.end, clock);
    const due = end.add({ hours: context.value("thank-you.urgent-due-after") });
    // It had better not wait for the days off, but nobody is late for having rested on them.
    const latest = profile.off.has("thank-you.weekend") ? due : deadline(due, clock);
    const anyway = isWorkingDay(due.toPlainDate(), clock.calendar) ? "" : ", day off or not";
    const what =
      context.subject.round!.interview.concern === undefined ? "You left with a question" : "Something worries you";
    return {
      value: thankYouWindow(context, {
        ideal: end.add({ hours: context.value("thank-you.urgent-after") }),
        due: latest,
      }),
      reason: `${what}, and it is worth more answered while they still have you in mind${anyway}.`,
    };
  },
  dissent: (context) => [against("T1", "to leave a day in between"), ...couldWait(context)],
});
