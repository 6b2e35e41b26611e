import { type Person } from "@afterword/core";
import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import type { FieldContext } from "../field/field.ts";
import { application, personOnRecord, text } from "../field/index.ts";
import { changePerson } from "../record/people.ts";
import { personDetails } from "../record/person-details.ts";

const knownOf = ({ values }: FieldContext): Partial<Person> => (values["person"] as Person | undefined) ?? {};

export const editPerson = defineAction({
  name: "edit-person",
  title: "Edit Person",
  summary: "Correct a person's details, everywhere they are on record.",
  fields: {
    application: application(),
    person: personOnRecord({ label: "Person", question: "Who?" }),
    name: text(line, { label: "Name", question: "What is their name?", initial: (context) => knownOf(context).name }),
    ...personDetails((name, context) => {
      const value = knownOf(context)[name];
      return value === undefined ? undefined : typeof value === "boolean" ? (value ? "yes" : "no") : value;
    }),
  },
  run: ({ application, person, ...details }, { record }) =>
    record(application, `Changed: ${details.name}.`, (current) =>
      changePerson(current, person, (known) => ({ ...known, ...details })),
    ),
});
