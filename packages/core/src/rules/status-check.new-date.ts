import { statusWindow, workingDaysAfter } from "../plan/asking.ts";
import { onClock } from "../plan/clock.ts";
import { counted } from "../time/words.ts";
import { exceptionRule } from "./rule.ts";

export const rule = exceptionRule<"window">({
  id: "status-check.new-date",
  kind: "status-check",
  decides: "window",
  over: ["status-check.promise", "status-check.will-contact"],
  summary: "They missed or cancelled the interview: ask for a new date rather than an update.",
  claims: ["H7", "H6"],
  applies: ({ subject }) => subject.round!.interview.status !== "confirmed",
  decide: (context) => {
    const { interview, start } = context.subject.round!;
    const missed = interview.status === "no-show";
    const wait = missed ? 1 : context.value("status-check.gap");
    return {
      value: statusWindow(context, workingDaysAfter(context, onClock(start, context.clock), wait)),
      reason: missed
        ? "They did not come. A friendly line the next working day, offering other times, assumes nothing worse than a mix-up."
        : `They called it off. If ${counted(wait, "working day")} bring no new date, offer some.`,
    };
  },
});
