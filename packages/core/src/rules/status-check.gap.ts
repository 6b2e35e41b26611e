import { lastUnprompted, notBefore, workingDaysAfter } from "../plan/asking.ts";
import { intoWorkingHours } from "../plan/clock.ts";
import type { Context } from "../plan/context.ts";
import type { Logged } from "../plan/facts.ts";
import { overrideOf } from "../plan/settled.ts";
import { weakerThan } from "../plan/status-order.ts";
import { earlier } from "../time/moment.ts";
import { counted, shortDate } from "../time/words.ts";
import { exceptionRule } from "./rule.ts";

export const rule = exceptionRule<"window">({
  id: "status-check.gap",
  kind: "status-check",
  decides: "window",
  over: weakerThan("status-check.gap"),
  safeguard: true,
  summary: "Leave a minimum time between messages that an employer did not ask for. Thank-yous do not count.",
  claims: ["T10", "H4"],
  // Whoever was left waiting may say so at once.
  applies: (context) => before(context) !== undefined && !isLeftWaiting(context),
  decide: (context, otherwise) => {
    const { facts, subject, clock } = context;
    const { at } = before(context)!;
    const gap = context.value("status-check.gap");
    const allowed = workingDaysAfter(context, at, gap);
    const override = overrideOf("status-check", subject, facts) ?? overrideOf("call", subject, facts);
    const decided = otherwise();
    const value = notBefore(
      context,
      decided.value,
      override ? earlier(intoWorkingHours(override.at, clock), allowed) : allowed,
    );
    if (value === decided.value) return decided;
    const rest = override
      ? "you gave a reason not to wait any longer."
      : `leave at least ${counted(gap, "working day")} between two messages they did not ask for.`;
    return { value, reason: `You wrote to them on ${shortDate(at)}; ${rest}` };
  },
});

const isLeftWaiting = ({ subject }: Context): boolean =>
  subject.round!.interview.status === "no-show" || subject.round!.interview.status === "failed";

const before = ({ facts, subject }: Context): Logged | undefined => lastUnprompted(facts, subject.own);
