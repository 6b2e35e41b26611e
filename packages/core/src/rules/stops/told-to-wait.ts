import { stop } from "../rule.ts";

export const rule = stop({
  id: "told-to-wait",
  summary: 'They said "we will contact you": no call and no LinkedIn request.',
  claims: ["T7", "T10"],
  holds: ["call", "linkedin-connect"],
  reason: ({ facts }) =>
    facts.instruction.is === "will-contact"
      ? "They said they would contact you, so send at most one polite mail."
      : undefined,
});
