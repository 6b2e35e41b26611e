import { defineAction } from "../action/action.ts";
import { application, personOnRecord, round, showPerson } from "../field/index.ts";
import { withoutPerson } from "../record/people.ts";

export const removePerson = defineAction({
  name: "remove-person",
  title: "Remove Person",
  summary: "Take somebody out of an application, or out of one interview.",
  fields: {
    application: application(),
    person: personOnRecord({ label: "Person", question: "Who?" }),
    round: round({ question: "Out of which interview alone?", optional: true, initial: () => undefined }),
  },
  run: ({ application, person, round }, { record }) =>
    record(application, `Removed: ${showPerson(person)}.`, (current) => withoutPerson(current, person, round?.id)),
});
