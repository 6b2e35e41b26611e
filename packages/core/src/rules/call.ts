import { tookPlace } from "../plan/facts.ts";
import { isCall, statusSubjects } from "../plan/asking.ts";
import { against, type Context } from "../plan/context.ts";
import { oneRecipient } from "../plan/recipients.ts";
import { overrideOf } from "../plan/settled.ts";
import { baseRule } from "./rule.ts";
import { secondMessage } from "./status-check.ts";

export const rule = baseRule({
  id: "call",
  kind: "call",
  summary: "In place of the status mail, never beside it: no address is known, they prefer the telephone, or you do.",
  strength: "should",
  claims: ["M2", "C15", "H6"],
  subjects: (facts, profile) => statusSubjects(facts).filter((subject) => isCall(subject, facts, profile)),
  absent: ({ last, instruction }) => {
    if (!last) return "It follows an interview; none is on record.";
    return instruction.is === "will-contact"
      ? "They said they would contact you, so send at most one mail."
      : "You can write to them, and they did not ask for a call. With a written reason you may call anyway.";
  },
  title: ({ round }, { application }) =>
    `Call ${application.company} for ${tookPlace(round!.interview) ? "an update" : "a new date"}`,
  window: (context) => ({
    value: context.windowOf("status-check", context.subject),
    reason: `${whyCall(context)}, so this takes the place of the status mail.`,
  }),
  channel: () => "call",
  recipients: ({ facts }) => oneRecipient(facts),
  dissent: (context) => [against("M1", "to write by default"), ...secondMessage(context)],
  settledBy: ({ subject }) => subject.own,
});

function whyCall({ facts, subject }: Context): string {
  if (facts.instruction.prefers === "call") return "They prefer the telephone";
  return overrideOf("call", subject, facts) ? "You chose to call" : "You have a telephone number and no address";
}
