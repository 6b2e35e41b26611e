import type { Interview, Person } from "../model/index.ts";
import { deadline, onClock } from "../plan/clock.ts";
import { against } from "../plan/context.ts";
import { samePerson } from "../people/same.ts";
import { askedOf, leadOf } from "../plan/recipients.ts";
import { isWorkingDay } from "../time/working-days.ts";
import { exceptionRule } from "./rule.ts";
import { couldWait, thankYouWindow } from "./thank-you.ts";
import { dateOf } from "../time/moment.ts";

export const rule = exceptionRule<"window">({
  id: "thank-you.question",
  kind: "thank-you",
  decides: "window",
  over: ["thank-you.weekend"],
  summary:
    "With a question left open, a concern or an answer that stayed unclear, the thank-you to that person is best within the hour, also on a weekend; if it is due on a day off, it may wait for the next working day.",
  claims: ["T4", "T2"],
  applies: ({ subject }) => {
    const { questions, concern, unclear, status } = subject.round!.interview;
    const open = [
      ...questions.flatMap(({ ask, public: known }) => (known === true ? [] : [ask])),
      ...(concern === undefined ? [] : [concern]),
    ];
    // What broke off or stayed unclear is taken up with whoever leads.
    const forLead = unclear.length > 0 || status === "cut-short";
    if (forLead && isFor(leadOf(subject.round!), subject.people)) return true;
    return open.some((words) => {
      const asked = askedOf(words, subject.round!);
      return isFor(asked, subject.people);
    });
  },
  decide: (context) => {
    const { clock, profile } = context;
    const end = onClock(context.subject.round!.end, clock);
    const due = end.add({ hours: context.value("thank-you.urgent-due-after") });
    // It had better not wait for the days off, but nobody is late for having rested on them.
    const latest = profile.off.has("thank-you.weekend") ? due : deadline(due, clock);
    const anyway = isWorkingDay(dateOf(due), clock.calendar) ? "" : ", day off or not";
    const what = whatFor(context.subject.round!.interview);
    return {
      value: thankYouWindow(context, {
        ideal: end.add({ hours: context.value("thank-you.urgent-after") }),
        due: latest,
      }),
      reason: `${what}, and an answer is worth more while they still have you in mind${anyway}.`,
    };
  },
  dissent: (context) => [against("T1", "to leave a day in between"), ...couldWait(context)],
});

const isFor = (asked: Person | undefined, people: readonly Person[]): boolean =>
  asked === undefined || people.length === 0 || people.some((person) => samePerson(person, asked));

function whatFor({ concern, questions, status }: Interview): string {
  if (concern !== undefined) return "Something worries you";
  if (status === "cut-short") return "The conversation broke off: offer to go on with it";
  return questions.some((question) => question.public !== true)
    ? "You left with a question"
    : "An answer of yours stayed unclear";
}
