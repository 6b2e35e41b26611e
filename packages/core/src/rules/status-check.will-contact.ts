import { morningAfterPromise, workingEvening, workingMorning } from "../plan/clock.ts";
import { weakerThan } from "../plan/status-order.ts";
import { dateOf, later } from "../time/moment.ts";
import { exceptionRule } from "./rule.ts";
import { secondMessage } from "./status-check.ts";
import { addDays } from "../time/day-number.ts";

export const rule = exceptionRule<"window">({
  id: "status-check.will-contact",
  kind: "status-check",
  decides: "window",
  over: weakerThan("status-check.will-contact"),
  safeguard: true,
  summary:
    'They said "we will contact you": one polite request, one to two weeks after, and never before a date they named.',
  claims: ["T7", "T10", "H6"],
  applies: ({ facts }) => facts.instruction.is === "will-contact",
  decide: (context) => {
    const { clock, facts } = context;
    const end = dateOf(context.subject.round!.end, clock.zone);
    const promised =
      facts.promise && morningAfterPromise(facts.promise, context.value("status-check.after-promise"), clock);
    const after = (days: number) => {
      const morning = workingMorning(addDays(end, days), clock);
      return promised ? later(morning, promised) : morning;
    };
    const opens = after(context.value("will-contact.opens-after"));
    const ideal = later(after(context.value("will-contact.ideal-after")), opens);
    const last = workingEvening(addDays(end, context.value("will-contact.closes-after")), clock);
    const closes = later(promised ? later(last, workingEvening(addDays(dateOf(promised), 7), clock)) : last, ideal);
    return {
      value: { opens, ideal, due: closes, closes },
      reason: "They said they would contact you, so send this one request only, after a fair wait, and no other.",
    };
  },
  dissent: secondMessage,
});
