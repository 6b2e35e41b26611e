import { passage } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { application, text } from "../field/index.ts";

export const setFit = defineAction({
  name: "set-fit",
  title: "Set Fit",
  summary: "Say in a sentence of your own why you fit the role.",
  fields: {
    application: application(),
    fit: text(passage, {
      label: "Fit",
      question: "Why do you fit, in a sentence?",
      placeholder: "I ran the same migration at Zeta, for forty teams.",
    }),
  },
  run: ({ application, fit }, { record }) =>
    record(application, `Recorded: why you fit at ${application.application.company}.`, (current) => ({
      ...current,
      fit,
    })),
});
