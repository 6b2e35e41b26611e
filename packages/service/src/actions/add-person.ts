import {
  addContact,
  addPerson as addInterviewer,
  Contact,
  Reference,
  samePerson,
  type Application,
  type Interviewer,
} from "@afterword/core";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { application, choice, person, round, showPerson } from "../field/index.ts";
import { given } from "../record/given.ts";
import { knownAs } from "../record/known-as.ts";
import { personDetails } from "../record/person-details.ts";

const parts = {
  interviewer: "interviewer",
  recruiter: "recruiter",
  agency: "consultant of an agency",
  coordinator: "coordinator",
  "hiring-manager": "hiring manager",
  referrer: "who recommended you",
  reference: "a reference of yours",
  other: "another contact there",
} as const;

const { email: _, ...details } = personDetails();

export const addPerson = defineAction({
  name: "add-person",
  title: "Add Person",
  summary: "Add a person you met or are in contact with, and what you talked about.",
  fields: {
    application: application(),
    person: person({ label: "Person", question: "Who, and what did you talk about?" }),
    part: choice(parts, {
      label: "Part",
      question: "What is their part in the process?",
      initial: () => "interviewer",
    }),
    round: round({ optional: true }, { begun: true }),
    ...details,
  },
  check({ part, round }) {
    if (part === "interviewer" && round === undefined)
      throw new ServiceError(
        "invalid",
        "There is no interview on record yet that this person could have taken part in.",
        {
          field: "round",
        },
      );
  },
  run({ application, person, part, round, ...details }, { record }) {
    const known = { ...person, ...given(details) };
    const there = part === "interviewer" ? round!.interview.people : application.application.contacts;
    const isKnown = part !== "reference" && there.some((other) => samePerson(other, known));
    const said = isKnown
      ? `Added to what is known of ${showPerson(person)}.`
      : `Added: ${showPerson(person)}, ${parts[part]}.`;
    return record(application, said, (current): Application => {
      if (part === "interviewer") return addInterviewer(current, round!.id, knownAs(current, known as Interviewer));
      if (part === "reference") {
        if (current.references.some((other) => samePerson(other, known)))
          throw new ServiceError("already-done", `${known.name} is among your references already.`, {
            field: "person",
          });
        return { ...current, references: [...current.references, Reference.parse(known)] };
      }
      return addContact(current, Contact.parse({ ...known, part }));
    });
  },
});
