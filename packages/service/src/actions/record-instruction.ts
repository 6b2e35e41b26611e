import { instruct, type Application, type Channel, type Instruction } from "@afterword/core";
import { defineAction } from "../action/action.ts";
import { line } from "@afterword/core/schema";
import { ServiceError } from "../error.ts";
import { application, choice, dayOf, happened, showMoment, text } from "../field/index.ts";
import { zoneOf } from "../field/when.ts";
import { given } from "../record/given.ts";
import { channelLabels, instructionLabels, otherChannels } from "../field/labels.ts";

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
    prefers: choice(
      channelLabels,
      { label: "Prefers", question: "Which medium would they like?", optional: true, extra: true },
      otherChannels,
    ),
    from: text(line, { label: "From", question: "Who said it?", placeholder: "Lerato Mokoena", optional: true }),
    said: happened({ label: "Said", question: "When did they say it?" }),
  },
  check({ application: { application }, instruction, prefers, from, said }, context) {
    if (instruction === undefined && prefers === undefined)
      throw new ServiceError("invalid", "Contact is missing.", { field: "instruction" });
    const { instruction: before, company } = application;
    if (before.is !== "do-not-contact" || instruction === undefined || instruction === "do-not-contact")
      return undefined;
    if (from === undefined)
      throw new ServiceError(
        "invalid",
        `${company} asked you not to contact them. Say who told you that you may, and when they said it.`,
        { field: "from" },
      );
    return `${company} asked you not to contact them. Did ${from} tell you (${showMoment(said, zoneOf(context), context)}) that you may write all the same?`;
  },
  run: ({ application, instruction, prefers, from, said }, context) =>
    context.record(application, saidInWords(application.application, instruction, prefers), (current) => {
      const before: Instruction = current.instruction;
      return instruct(current, {
        is: instruction ?? before.is,
        said: dayOf(context, said),
        ...given({ prefers: prefers ?? before.prefers, from }),
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
