import { exceptionRule } from "./rule.ts";

export const rule = exceptionRule<"channel">({
  id: "thank-you.met-daily",
  kind: "thank-you",
  decides: "channel",
  over: ["thank-you.preferred-medium"],
  summary: "You meet them at work anyway: thank them in person.",
  claims: ["H45"],
  applies: ({ subject }) => subject.via === undefined && subject.people.some(({ metDaily }) => metDaily),
  decide: () => "in-person",
});
