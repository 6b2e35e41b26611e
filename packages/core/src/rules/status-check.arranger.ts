import { arranger } from "../plan/recipients.ts";
import { tookPlace } from "../plan/facts.ts";
import { exceptionRule } from "./rule.ts";

export const rule = exceptionRule<"recipients">({
  id: "status-check.arranger",
  kind: "status-check",
  decides: "recipients",
  summary: "If an interview did not take place, ask the person who arranged it.",
  claims: ["H29", "H6"],
  applies: ({ subject }) => !tookPlace(subject.round!.interview),
  decide: ({ facts }) => arranger(facts),
});
