import { tookPlace, type Logged } from "../plan/facts.ts";
import { statusWindow, workingDaysAfter } from "../plan/asking.ts";
import type { Context } from "../plan/context.ts";
import type { Window } from "../plan/advice.ts";
import { onClock, workingDaysLater, workingEvening, workingMorningBefore } from "../plan/clock.ts";
import { weakerThan } from "../plan/status-order.ts";
import { dateOf, earlier, isBefore, later } from "../time/moment.ts";
import { counted } from "../time/words.ts";
import { exceptionRule } from "./rule.ts";

export const rule = exceptionRule<"window">({
  id: "status-check.new-date",
  kind: "status-check",
  decides: "window",
  over: weakerThan("status-check.new-date"),
  summary:
    "The interview did not take place: ask for a new date rather than an update, within minutes where they did not come.",
  claims: ["H7", "H29", "H43", "H6"],
  aside: ({ subject }) => asideFor(subject.round!.interview),
  applies: ({ subject }) => !tookPlace(subject.round!.interview),
  decide: (context) => {
    const asked = toAsk(context);
    const { since } = context.subject;
    // What you or they wrote since begins a wait of its own.
    return since === undefined || !isBefore(asked.value.ideal, since.at) ? asked : askAgain(context, since);
  },
});

/** When to ask for a new date, whatever was said since. */
function toAsk(context: Context): { value: Window; reason: string } {
  const { interview, start } = context.subject.round!;
  if (interview.by === "you") {
    return {
      value: interview.status === "cancelled" ? beforeIt(context) : atOnce(context, 0),
      reason:
        interview.status === "cancelled"
          ? "You called it off. Offer other times in the same message, so that it does not read as a no."
          : "You missed it. Write at once: apologise without a long explanation, and offer other times.",
    };
  }
  if (interview.status === "cancelled") {
    const wait = context.value("status-check.gap");
    return {
      value: statusWindow(context, workingDaysAfter(context, onClock(start, context.clock), wait)),
      reason: `They called it off. If you have no new date after ${counted(wait, "working day")}, offer some.`,
    };
  }
  return {
    value: atOnce(context, context.value("no-show.after")),
    reason:
      interview.status === "failed"
        ? "The call could not be made. Write now, without blame: what happened, the agreed time and zone, and times that suit you today."
        : "They did not come. Write some minutes after the start, without blame: the agreed time and zone, and times that suit you today.",
  };
}

function askAgain(context: Context, { entry, at }: Logged): { value: Window; reason: string } {
  const wait = context.value("status-check.gap");
  const said = entry.kind === "sent" ? "You asked for a new date." : "They wrote, and named no new date.";
  return {
    value: statusWindow(context, workingDaysAfter(context, onClock(at, context.clock), wait)),
    reason: `${said} If you have none after ${counted(wait, "working day")}, offer some.`,
  };
}

const asideFor = ({ status, by }: { status: string; by?: string | undefined }): ("H29" | "H43")[] =>
  by === "you" ? ["H29"] : status === "cancelled" ? ["H29", "H43"] : ["H43"];

/** So many minutes after the start, whatever the hour; due before the working day is over, or two hours later. */
function atOnce({ subject, clock }: Context, minutes: number): Window {
  const start = onClock(subject.round!.start, clock);
  const opens = start.add({ minutes });
  const due = later(earlier(workingEvening(dateOf(opens), clock), opens.add({ hours: 12 })), opens.add({ hours: 2 }));
  return { opens, ideal: opens, due, closes: workingDaysLater(due, 10, clock) };
}

/** From the working day before it was to begin. */
function beforeIt({ subject, clock }: Context): Window {
  const start = onClock(subject.round!.start, clock);
  const opens = workingMorningBefore(start, clock);
  return { opens, ideal: opens, due: start, closes: workingDaysLater(start, 10, clock) };
}
