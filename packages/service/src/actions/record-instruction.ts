import { instruct, type Application, type Instruction } from "@afterword/core";
import { defineAction } from "../action/action.ts";
import { application, choice, dayOf, happened } from "../field/index.ts";
import { given } from "../record/given.ts";
import { channelLabels, instructionLabels } from "../field/labels.ts";

export const recordInstruction = defineAction({
  name: "record-instruction",
  title: "Record Instruction",
  summary: "Record what they said about contact, and the medium they would like.",
  fields: {
    application: application(),
    instruction: choice(instructionLabels, { label: "Contact", question: "What did they say about contact?" }),
    prefers: choice(channelLabels, {
      label: "Prefers",
      question: "Which medium would they like?",
      optional: true,
      extra: true,
    }),
    said: happened({ label: "Said", question: "When did they say it?" }),
  },
  run: ({ application, instruction, prefers, said }, context) =>
    context.record(application, saidInWords(application.application, instruction), (current) =>
      instruct(current, { is: instruction, said: dayOf(context, said), ...given({ prefers }) }),
    ),
});

function saidInWords({ company, instruction: { is: before } }: Application, instruction: Instruction["is"]): string {
  if (instruction !== "none") return `Recorded: ${company} said ${instructionLabels[instruction]}.`;
  return before === "none"
    ? `Recorded: ${company} said nothing about contact.`
    : `Recorded: ${instructionLabels[before]} no longer stands at ${company}.`;
}
