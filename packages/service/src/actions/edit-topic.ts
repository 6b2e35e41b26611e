import { line, passage } from "@afterword/core/schema";
import type { Topic } from "@afterword/core";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import type { FieldContext } from "../field/field.ts";
import { application, personOnRecord, round, text, type Round } from "../field/index.ts";
import { changeTopic, findTopic } from "../record/topics.ts";
import type { Person } from "@afterword/core";

/** The topic that is to change, where it can be found. */
function topicOf({ values }: FieldContext): Topic | undefined {
  const { round, topic, with: person } = values as { round?: Round; topic?: string; with?: Person };
  if (round === undefined || topic === undefined) return undefined;
  try {
    return findTopic(round.interview, topic, person).topic;
  } catch (error) {
    if (error instanceof ServiceError) return undefined;
    throw error;
  }
}

export const topicFields = {
  application: application(),
  round: round({}, { begun: true }),
  with: personOnRecord({ label: "With", question: "With whom?", optional: true, extra: true }),
  topic: text(line, { label: "Topic", question: "Which topic?", placeholder: "moving billing to Postgres" }),
};

export const editTopic = defineAction({
  name: "edit-topic",
  title: "Edit Topic",
  summary: "Reword a topic, or add what was said about it and which experience of yours it connects to.",
  fields: {
    ...topicFields,
    about: text(line, { label: "Now", question: "What was it about?", initial: (context) => topicOf(context)?.about }),
    phrase: text(line, {
      label: "In a note",
      question: "How would you say it in a note, after the word “about”?",
      placeholder: "the move to Postgres",
      optional: true,
      clearable: true,
      initial: (context) => topicOf(context)?.phrase,
    }),
    quote: text(passage, {
      label: "Their words",
      question: "How did they put it, word for word?",
      optional: true,
      clearable: true,
      initial: (context) => topicOf(context)?.quote,
    }),
    tie: text(passage, {
      label: "Connects to",
      question: "Which experience of yours does it connect to?",
      optional: true,
      clearable: true,
      initial: (context) => topicOf(context)?.tie,
    }),
    say: text(passage, {
      label: "Your sentences",
      question: "What would you like to say about it, in your own words?",
      optional: true,
      clearable: true,
      initial: (context) => topicOf(context)?.say,
    }),
  },
  run: ({ application, round, topic, with: person, ...now }, { record }) =>
    record(application, `Changed: ${now.about}.`, (current) => {
      const placed = findTopic(round.interview, topic, person);
      return changeTopic(current, round.id, placed, (known) => ({ ...known, ...now }));
    }),
});
