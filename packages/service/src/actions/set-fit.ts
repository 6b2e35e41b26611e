import { passage } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { applicationOf, type FieldContext } from "../field/field.ts";
import { application, text } from "../field/index.ts";

const known = (name: "fit" | "wish" | "news") => ({
  optional: true as const,
  clearable: true as const,
  initial: (context: FieldContext): string | undefined => applicationOf(context)?.application[name],
});

export const setFit = defineAction({
  name: "set-fit",
  title: "Set Fit",
  summary: "Say in your own words why you fit, what you would like to do there, and what is new.",
  fields: {
    application: application(),
    fit: text(passage, {
      label: "Fit",
      question: "Why do you fit, in a sentence?",
      placeholder: "I ran the same migration at Zeta, for forty teams.",
      ...known("fit"),
    }),
    wish: text(passage, { label: "Wish", question: "What would you like to do there?", ...known("wish"), extra: true }),
    news: text(passage, { label: "News", question: "What is new since you met?", ...known("news"), extra: true }),
  },
  run: async ({ application, ...said }, { record }) => {
    const names = ["fit", "wish", "news"] as const;
    if (names.every((name) => said[name] === application.application[name]))
      return { said: `Nothing new was given about the job at ${application.application.company}.` };
    return record(
      application,
      `Recorded: what you say about the job at ${application.application.company}.`,
      (current) => ({ ...current, ...said }),
    );
  },
});
