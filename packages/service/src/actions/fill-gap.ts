import { answer, answerOfSender, isMessageKind, readWords } from "@afterword/core";
import { line, passage } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { applicationOf, oneText, type Field, type FieldContext } from "../field/field.ts";
import { adviceKind, round, text } from "../field/index.ts";
import { readWith } from "../field/text.ts";
import { stepFields } from "../record/advised.ts";
import type { Card } from "../snapshot.ts";

const words: Field<string> = {
  ...text(passage, { label: "Answer", question: "What is the answer?" }),
  read: (typed, context) => {
    const read = readWith(passage, oneText(typed));
    if ("problem" in read) return read;
    const { slot, to, card } = context.values as { slot?: string; to?: string; card?: Card };
    const words = readWords(slot ?? "", read.value, {
      name: to ?? card?.advice.recipients[0]?.name,
      names: namesIn(context),
    });
    if ("text" in words) return { value: words.text };
    const { offer } = words;
    const perhaps = offer === undefined ? "" : ` Perhaps: “${offer}”`;
    return { problem: `This cannot stand in a note yet: ${words.problem}.${perhaps}`, offer };
  },
};

const namesIn = (context: FieldContext): string[] => {
  const stored = applicationOf(context) ?? (context.values["card"] as Card | undefined)?.stored;
  if (!stored) return [];
  const { company, interviews } = stored.application;
  return [company, ...interviews.flatMap(({ people }) => people.map(({ name }) => name))];
};

export const fillGap = defineAction({
  name: "fill-gap",
  title: "Answer What a Draft Asks For",
  summary: "Record the answer to a question of a draft, so that every later note can use it.",
  fields: {
    ...stepFields,
    slot: text(line, { label: "Gap", question: "Which gap in the draft?", placeholder: "say" }),
    round: round({ optional: true }, { begun: true }),
    to: text(line, { label: "To", question: "To whom is the note?", optional: true, extra: true }),
    what: adviceKind({ label: "Message", question: "Which message is it in?", extra: true }, { messages: true }),
    instead: text(passage, {
      label: "Instead of",
      question: "Which of your notes does it replace?",
      optional: true,
      extra: true,
    }),
    words,
  },
  async run({ card, application, slot, words, round, to, what, instead }, { record, store, change, snapshot }) {
    const recipient = card?.advice.recipients[0];
    const kind = card?.advice.kind ?? what;
    const asked = {
      slot,
      round: card?.advice.round ?? round?.id,
      to: to ?? recipient?.name,
      kind: kind !== undefined && isMessageKind(kind) ? kind : undefined,
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
          : `The gap “${slot}” cannot be recorded as a fact: write it in the note itself.`,
        { field: slot === "to" ? "words" : "slot" },
      );
    });
  },
});
