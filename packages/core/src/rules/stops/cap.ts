import { unanswered } from "../../plan/asking.ts";
import { against } from "../../plan/context.ts";
import { counted, shortDate } from "../../time/words.ts";
import { stop } from "../rule.ts";

export const rule = stop({
  id: "cap",
  summary: "Your status messages stayed unanswered: send no more.",
  claims: ["T9", "T10"],
  holds: ["status-check", "call"],
  reason: (context) => {
    const cap = context.value("status-check.cap");
    if (context.subject.nth! < cap) return undefined;
    const last = unanswered(context.facts).at(-1);
    return last
      ? `You asked on ${shortDate(last.at)} and nobody answered; ${counted(cap, "unanswered message")} is the most your profile allows.`
      : "Your profile sends no status messages.";
  },
  dissent: () => [against("T13", "to stay persistent, within patience")],
});
