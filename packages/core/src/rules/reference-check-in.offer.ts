import { awaitsReferences } from "../plan/decision.ts";
import { intoWorkingHours, sinceEntry, workingDaysLater, workingEvening } from "../plan/clock.ts";
import { addDays } from "../time/day-number.ts";
import { dateOf } from "../time/moment.ts";
import { exceptionRule } from "./rule.ts";

export const rule = exceptionRule<"window">({
  id: "reference-check-in.offer",
  kind: "reference-check-in",
  decides: "window",
  summary: "Their offer depends on references: tell the people who vouch for you at once, before they are called.",
  claims: ["A7"],
  applies: ({ facts }) => awaitsReferences(facts),
  decide: ({ facts: { offer, application }, clock }) => {
    const opens = sinceEntry(offer!.made, clock);
    const ideal = intoWorkingHours(opens, clock);
    const due = workingEvening(addDays(dateOf(ideal, clock.zone), 1), clock);
    const unknown =
      application.references.length === 0
        ? " Nobody is on record as a reference: whoever is added to the application gets a note of their own."
        : "";
    return {
      value: { opens, ideal, due, closes: workingDaysLater(due, 5, clock) },
      reason: `The offer depends on ${offer!.condition}, so a call may come any day. Tell the people who vouch for you who will call, and for which role.${unknown}`,
    };
  },
});
