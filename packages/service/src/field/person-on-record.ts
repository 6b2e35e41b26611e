import type { Recipient } from "@afterword/core";
import { everyone, findPerson } from "../find.ts";
import { applicationOf, field, oneText, type Field, type FieldContext, type Wording } from "./field.ts";
import { showPerson } from "./people.ts";
import { lookedUp } from "./record.ts";

/** Somebody who is on record: a name, an address, or a part of either. */
export function personOnRecord(wording: Wording & { optional: true }): Field<Recipient | undefined>;
export function personOnRecord(wording: Wording): Field<Recipient>;
export function personOnRecord(wording: Wording & { optional?: true }): Field<Recipient | undefined> {
  return field<Recipient>(
    {
      kind: "person",
      placeholder: "Thandi Nkosi",
      choices: (context) => {
        const names = new Set(peopleOf(context).map(({ name }) => name));
        return [...names].map((value) => ({ value, label: value }));
      },
      read: (typed, context) => {
        const stored = applicationOf(context);
        return stored
          ? lookedUp(() => findPerson(stored, oneText(typed)))
          : { problem: "Expected an application first." };
      },
      show: showPerson,
    },
    wording as Wording & { optional: true },
  );
}

function peopleOf(context: FieldContext): Recipient[] {
  const stored = applicationOf(context);
  return stored ? everyone(stored.application) : [];
}
