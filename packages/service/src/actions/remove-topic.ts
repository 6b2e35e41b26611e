import { defineAction } from "../action/action.ts";
import { changeTopic, findTopic } from "../record/topics.ts";
import { topicFields } from "./edit-topic.ts";

export const removeTopic = defineAction({
  name: "remove-topic",
  title: "Remove Topic",
  summary: "Remove a topic from an interview.",
  fields: topicFields,
  check: ({ round, topic, with: person }) => void findTopic(round.interview, topic, person),
  run({ application, round, topic, with: person }, { record }) {
    const placed = findTopic(round.interview, topic, person);
    return record(application, `Removed: ${placed.topic.about}.`, (current) =>
      changeTopic(current, round.id, placed, () => undefined),
    );
  },
});
