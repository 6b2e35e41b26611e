import { defineAction } from "../action/action.ts";
import { application, personOnRecord, round, showPerson } from "../field/index.ts";
import { withoutPerson } from "../record/people.ts";

export const removePerson = defineAction({
  name: "remove-person",
  title: "Remove Person",
  summary: "Remove a person from an application, or from one interview.",
  fields: {
    application: application(),
    person: personOnRecord({ label: "Person", question: "Who?" }),
    round: round({ question: "From one interview only? Then from which?", optional: true, initial: () => undefined }),
  },
  run: ({ application, person, round }, { record }) =>
    record(application, `Removed: ${showPerson(person)}.`, (current) => withoutPerson(current, person, round?.id)),
});
