import { exceptionRule } from "./rule.ts";
import { passedOnTo } from "./thank-you.ts";

export const rule = exceptionRule<"recipients">({
  id: "thank-you.pass-on",
  kind: "thank-you",
  decides: "recipients",
  summary:
    "Thank people of whom you have neither an address nor a number through the recruiter, or in the note to another person you met, so that each person gets one mail.",
  claims: ["H10", "H6", "H39"],
  aside: ({ subject }) => (subject.via!.part === "agency" ? [] : ["H39"]),
  applies: ({ subject }) => subject.via !== undefined,
  decide: ({ subject: { people, via } }) => [{ ...via!, passOn: passedOnTo(people, via!) }],
});
