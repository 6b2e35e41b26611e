import { exceptionRule } from "./rule.ts";

export const rule = exceptionRule<"channel">({
  id: "thank-you.preferred-medium",
  kind: "thank-you",
  decides: "channel",
  summary: "They named a medium: use it.",
  claims: ["M1", "A1"],
  applies: ({ facts }) => facts.instruction.prefers === "linkedin" || facts.instruction.prefers === "letter",
  decide: ({ facts }) => facts.instruction.prefers!,
});
