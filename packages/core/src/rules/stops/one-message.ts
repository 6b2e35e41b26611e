import { oneFollowUp } from "../../plan/asking.ts";
import { against } from "../../plan/context.ts";
import { shortDate } from "../../time/words.ts";
import { stop } from "../rule.ts";

export const rule = stop({
  id: "one-message",
  summary: "In a profile that counts the thank-you as the one follow-up: no status message after it.",
  claims: ["T9"],
  holds: ["status-check", "call", "linkedin-connect"],
  reason: ({ facts, profile }) => {
    const thanked = oneFollowUp(facts, profile);
    return thanked && `Your thank-you of ${shortDate(thanked.at)} was the one follow-up that your profile allows.`;
  },
  dissent: ({ facts }, kind) => {
    if (kind === "linkedin-connect") return [against("M3", "a LinkedIn request with a personal note")];
    return [
      facts.promise
        ? against("T5", "to ask once the date they named has passed")
        : against("T6", "to ask once a week has passed"),
      against("T13", "to stay persistent, within patience"),
    ];
  },
});
