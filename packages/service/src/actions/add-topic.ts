import { foldName, addPerson, changeRound, type Topic } from "@afterword/core";
import { line, passage } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { application, personOnRecord, round, text } from "../field/index.ts";
import { given } from "../record/given.ts";
import { topicsOf } from "../record/topics.ts";

export const addTopic = defineAction({
  name: "add-topic",
  title: "Add Topic",
  summary: "Add a topic you talked about, with one person or with everyone.",
  fields: {
    application: application(),
    round: round({}, { begun: true }),
    about: text(line, { label: "Topic", question: "What was it about?", placeholder: "moving billing to Postgres" }),
    with: personOnRecord({
      label: "With",
      question: "With whom? If you leave it out: with everyone.",
      optional: true,
    }),
    quote: text(passage, { label: "Their words", question: "How did they put it, word for word?", optional: true }),
    tie: text(passage, {
      label: "Connects to",
      question: "Which experience of yours does it connect to?",
      optional: true,
    }),
  },
  run: ({ application, round, about, with: person, quote, tie }, { record }) =>
    record(application, `Added: ${about}.`, (current) => {
      const topic: Topic = { about, ...given({ quote, tie }) };
      return changeRound(current, round.id, (interview) => {
        const isKnown = topicsOf(interview).some(
          (one) => foldName(one.topic.about) === foldName(about) && one.person?.name === person?.name,
        );
        if (isKnown)
          throw new ServiceError("already-done", "This topic is on record already. Use Edit Topic to add to it.", {
            field: "about",
          });
        if (person === undefined) return { ...interview, topics: [...interview.topics, topic] };
        const { name, email } = person;
        // Who is on record elsewhere alone was there too.
        const [met] = addPerson({ ...current, interviews: [{ ...interview, id: "r1" }] }, "r1", {
          name,
          ...given({ email }),
          topics: [topic],
        }).interviews;
        return { ...interview, people: met!.people };
      });
    }),
});
