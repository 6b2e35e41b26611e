import { onClock } from "../plan/clock.ts";
import { tookPlace, type Facts } from "../plan/facts.ts";
import { dateOf, later } from "../time/moment.ts";
import { exceptionRule } from "./rule.ts";
import { thankYouWindow } from "./thank-you.ts";

export const rule = exceptionRule<"window">({
  id: "thank-you.same-day",
  kind: "thank-you",
  decides: "window",
  over: ["thank-you.question", "thank-you.weekend"],
  summary: "They decide the same day: the thank-you goes out within the hour, at any time of day.",
  claims: ["H28", "T12"],
  applies: ({ facts, subject }) =>
    subject.round === facts.last && tookPlace(subject.round!.interview) && isSameDay(facts),
  decide: (context) => {
    const end = onClock(context.subject.round!.end, context.clock);
    const ideal = end.add({ minutes: context.value("thank-you.same-day-after") });
    return {
      value: thankYouWindow(context, { ideal, due: later(ideal, end.add({ hours: 1 })) }),
      reason:
        "They may decide today, so only a short note within the hour can influence the decision. A later one is still good manners.",
    };
  },
});

const isSameDay = ({ promise, last }: Facts): boolean =>
  promise !== undefined && last !== undefined && promise.day.equals(dateOf(last.end));
