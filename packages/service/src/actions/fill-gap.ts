import { answer, answerOfSender, readWords } from "@afterword/core";
import { line, passage } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { round, text } from "../field/index.ts";
import { stepFields } from "../record/advised.ts";

export const fillGap = defineAction({
  name: "fill-gap",
  title: "Answer What a Draft Asks For",
  summary: "Keep the answer to what a draft asks for as a fact, so that every later note knows it.",
  fields: {
    ...stepFields,
    slot: text(line, { label: "Gap", question: "Which gap of the draft?", placeholder: "say" }),
    words: text(passage, { label: "Answer", question: "What is the answer?" }),
    round: round({ optional: true }, { begun: true }),
    to: text(line, { label: "To", question: "To whom is the note?", optional: true, extra: true }),
    instead: text(passage, {
      label: "Instead of",
      question: "In place of which jotting?",
      optional: true,
      extra: true,
    }),
  },
  async run({ card, application, slot, words: typed, round, to, instead }, { record, store, change, snapshot }) {
    const recipient = card?.advice.recipients[0];
    const { company } = application.application;
    const read = readWords(slot, typed, { name: to ?? recipient?.name, names: [company] });
    if ("problem" in read) {
      const offer = read.offer === undefined ? "" : ` Perhaps: “${read.offer}”`;
      throw new ServiceError("invalid", `This cannot stand in a note yet: ${read.problem}.${offer}`, {
        field: "words",
      });
    }
    const words = read.text;
    const asked = {
      slot,
      round: card?.advice.round ?? round?.id,
      to: to ?? recipient?.name,
      passOn: recipient?.passOn ?? [],
      instead,
    };
    const said = `Recorded: ${words}`;
    if (answerOfSender(snapshot.settings, slot, words)) {
      await store.updateSettings((settings) => answerOfSender(settings, slot, words) ?? settings, {
        label: said,
        batch: change,
      });
      return { said, change };
    }
    return record(application, said, (current) => {
      const answered = answer(current, asked, words);
      if (answered) return answered;
      throw new ServiceError(
        "invalid",
        slot === "to"
          ? `Expected a person such as “Thandi Nkosi <thandi@acme.example>”, found “${words}”.`
          : `The gap “${slot}” is no fact of the record: write it in the note itself.`,
        { field: slot === "to" ? "words" : "slot" },
      );
    });
  },
});
