import { instruct, type Application, type Channel, type Instruction } from "@afterword/core";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { application, choice, dayOf, happened } from "../field/index.ts";
import { given } from "../record/given.ts";
import { channelLabels, instructionLabels } from "../field/labels.ts";

export const recordInstruction = defineAction({
  name: "record-instruction",
  title: "Record Instruction",
  summary: "Record what they said about contact, and the medium they would like.",
  fields: {
    application: application(),
    instruction: choice(instructionLabels, {
      label: "Contact",
      question: "What did they say about contact?",
      optional: true,
    }),
    prefers: choice(channelLabels, {
      label: "Prefers",
      question: "Which medium would they like?",
      optional: true,
      extra: true,
    }),
    said: happened({ label: "Said", question: "When did they say it?" }),
  },
  check({ instruction, prefers }) {
    if (instruction === undefined && prefers === undefined)
      throw new ServiceError("invalid", "Contact is missing.", { field: "instruction" });
  },
  run: ({ application, instruction, prefers, said }, context) =>
    context.record(application, saidInWords(application.application, instruction, prefers), (current) => {
      const before: Instruction = current.instruction;
      return instruct(current, {
        is: instruction ?? before.is,
        said: dayOf(context, said),
        ...given({ prefers: prefers ?? before.prefers }),
      });
    }),
});

function saidInWords(
  { company, instruction: { is: before } }: Application,
  instruction: Instruction["is"] | undefined,
  prefers: Channel | undefined,
): string {
  const medium = prefers && `prefers ${channelLabels[prefers]}`;
  if (instruction === undefined || (instruction === "none" && before === "none"))
    return `Recorded: ${company} ${medium ?? "said nothing about contact"}.`;
  if (instruction === "none") return `Recorded: ${instructionLabels[before]} no longer stands at ${company}.`;
  return `Recorded: ${company} said ${instructionLabels[instruction]}${medium ? ` and ${medium}` : ""}.`;
}
