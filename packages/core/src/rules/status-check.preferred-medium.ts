import { exceptionRule } from "./rule.ts";

export const rule = exceptionRule<"channel">({
  id: "status-check.preferred-medium",
  kind: "status-check",
  decides: "channel",
  summary: "They named a medium: use it.",
  claims: ["M1", "A1"],
  // A call takes the status mail's place as a card of its own; thanks are written.
  applies: ({ facts: { instruction } }) => instruction.prefers !== undefined && instruction.prefers !== "call",
  decide: ({ facts }) => facts.instruction.prefers!,
});
