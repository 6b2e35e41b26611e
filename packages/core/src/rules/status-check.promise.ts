import { leastAfterInterview, statusWindow, waitInWords } from "../plan/asking.ts";
import { morningAfterPromise, workingMorning } from "../plan/clock.ts";
import { against, type Context } from "../plan/context.ts";
import { promiseSince } from "../plan/facts.ts";
import { dateOf, isBefore } from "../time/moment.ts";
import { counted, longDate, shortDate } from "../time/words.ts";
import { exceptionRule } from "./rule.ts";
import { secondMessage } from "./status-check.ts";
import { addDays } from "../time/day-number.ts";

export const rule = exceptionRule<"window">({
  id: "status-check.promise",
  kind: "status-check",
  decides: "window",
  summary: "They named a date, or said about when: ask two working days after it has passed.",
  claims: ["T5", "A11", "H6", "H25"],
  aside: ({ facts }) => (facts.promise!.isNamedDay ? ["H25"] : []),
  applies: ({ facts }) => facts.promise !== undefined,
  decide: (context) => {
    const promise = context.facts.promise!;
    const wait = context.value("status-check.after-promise");
    const morning = morningAfterPromise(promise, wait, context.clock);
    const opens = leastAfterInterview(context, morning);
    const day = longDate(promise.day, context.facts.settings.dialect, promise.said.year);
    const { offer } = context.facts;
    // A day named with an offer, or after it, is the letter's.
    const what = offer && promiseSince(promise, dateOf(offer.made.at)) ? "the letter would come" : "you would know";
    const passed = promise.isNamedDay
      ? `They said ${what} by ${day}; before that, asking reads as impatience`
      : `They said "${promise.words}" on ${shortDate(promise.said)}, which leaves them until ${day}; before that, asking reads as impatience`;
    const then = wait === 1 ? "the working day after it does not" : `${counted(wait, "working day")} after it does not`;
    return {
      value: statusWindow(context, opens),
      reason:
        opens === morning
          ? `${passed}, ${then}.`
          : `${passed}. That is soon, so give them ${waitInWords(context.value("status-check.least-after-interview"))} from the interview anyway.`,
    };
  },
  dissent: (context) => [
    ...(isWithinWeek(context) ? [shortPromise(context)] : []),
    ...(context.value("status-check.after-promise") > 1
      ? [against("T5b", "asking on the day after it has passed")]
      : []),
    ...secondMessage(context),
  ],
});

/** Whether the promise allows asking before a week has passed since the interview. */
function isWithinWeek({ facts, clock, subject, profile }: Context): boolean {
  const week = workingMorning(addDays(dateOf(subject.round!.end, clock.zone), 7), clock);
  return isBefore(
    morningAfterPromise(facts.promise!, Number(profile.parameters["status-check.after-promise"]), clock),
    week,
  );
}

const shortPromise = ({ profile }: Context): ReturnType<typeof against> =>
  Number(profile.parameters["status-check.least-after-interview"]) >= 7
    ? against("T5", "to ask as soon as the date has passed")
    : against("T6", "to leave at least a week after the interview, promise or not");
