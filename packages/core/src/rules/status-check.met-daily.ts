import { spokesperson } from "../plan/recipients.ts";
import { exceptionRule } from "./rule.ts";

export const rule = exceptionRule<"channel">({
  id: "status-check.met-daily",
  kind: "status-check",
  decides: "channel",
  over: ["status-check.preferred-medium"],
  summary: "You meet them at work anyway: ask in person.",
  claims: ["H45"],
  applies: ({ facts }) => spokesperson(facts)?.metDaily === true,
  decide: () => "in-person",
});
