import { against } from "../../plan/context.ts";
import { stop } from "../rule.ts";

export const rule = stop({
  id: "no-request",
  summary: 'They said "we will contact you", and the profile takes them at their word: no request at all.',
  claims: ["T9", "T10"],
  holds: ["status-check"],
  reason: (context) =>
    context.facts.instruction.is === "will-contact" && !context.value("will-contact.ask")
      ? "They said they would contact you, and your profile relies on that."
      : undefined,
  dissent: () => [against("T7", "one polite request after one to two weeks")],
});
