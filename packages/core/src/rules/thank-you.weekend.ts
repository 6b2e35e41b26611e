import type { Temporal } from "temporal-polyfill";
import { deadline, intoWorkingHours, onClock, workingMorning, type Clock } from "../plan/clock.ts";
import type { Window } from "../plan/advice.ts";
import { against, type Context } from "../plan/context.ts";
import { dateOf, endOfDay, isBefore, later } from "../time/moment.ts";
import { dayOffName, isWorkingDay, rollBack } from "../time/working-days.ts";
import { dayName, shortDate } from "../time/words.ts";
import { exceptionRule } from "./rule.ts";
import { daysOff, isFriday, thankYouWindow } from "./thank-you.ts";

export const rule = exceptionRule<"window">({
  id: "thank-you.weekend",
  kind: "thank-you",
  decides: "window",
  summary: "A thank-you that would arrive, or be due, on a weekend or holiday waits for the next working day.",
  claims: ["T3", "H1"],
  aside: ({ subject, clock }) => (isFriday(subject.round!, clock) ? [] : ["T3"]),
  applies: (context) => daysOff(context).length > 0,
  decide: (context, otherwise) => {
    const { clock } = context;
    const onTime = otherwise().value;
    const ideal = intoWorkingHours(onTime.ideal, clock);
    const due = rolled(context, onTime.due);
    const day = daysOff(context)[0]!;
    const name = dayOffName(day, clock.calendar);
    const why =
      name === "weekend" ? `${dayName(day)} is no working day there` : `${shortDate(day)} is a day off there (${name})`;
    return {
      value: { ...thankYouWindow(context, { ideal, due }), ...pauseFor(day, ideal, clock) },
      reason: `${why}, and mail sent then is buried by the next working morning.`,
    };
  },
  dissent: (context) => {
    const day = dayOffName(daysOff(context)[0]!, context.clock.calendar) === "weekend" ? "weekend" : "holiday";
    // One of that claim's sources makes an exception for Fridays itself.
    const except = isFriday(context.subject.round!, context.clock) ? (["optimal-time"] as const) : [];
    return [against("T2", `to write within a day, ${day} or not`, ...except)];
  },
});

/** The days off around one of them, where the best time is before them: whoever missed it does better to wait. */
function pauseFor(day: Temporal.PlainDate, ideal: Window["ideal"], clock: Clock): Pick<Window, "pause"> {
  const from = endOfDay(rollBack(day, clock.calendar), clock.zone);
  return isBefore(ideal, from) ? { pause: { from, until: workingMorning(day, clock) } } : {};
}

/** After an interview on a day off, a longer wait is never due sooner than a day's wait, rolled forward, would be. */
function rolled({ subject, clock }: Context, due: Window["due"]): Window["due"] {
  const end = onClock(subject.round!.end, clock);
  const last = deadline(due, clock);
  return isWorkingDay(dateOf(end), clock.calendar) ? last : later(last, deadline(end.add({ hours: 24 }), clock));
}
