import { line } from "@afterword/core/schema";
import { basename } from "node:path";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { namedApplication, text } from "../field/index.ts";
import { idOf } from "../record/id-of.ts";

export const forget = defineAction({
  name: "forget",
  title: "Forget",
  summary: "Delete an application or a person from every file, version and index; this cannot be undone.",
  canUndo: false,
  fields: {
    application: namedApplication({ label: "Application", question: "Which application?", optional: true }),
    person: text(line, {
      label: "Person",
      question: "Which person, by name or address, wherever they are mentioned?",
      optional: true,
    }),
  },
  check({ application, person }) {
    if ((application === undefined) === (person === undefined))
      throw new ServiceError("invalid", "Name an application or a person, and not both.", { field: "application" });
    return `Forget ${person ?? application} for good? This cannot be undone.`;
  },
  async run({ application, person }, { store, snapshot }) {
    const what = person === undefined ? { application: await idOf(application!, { store, snapshot }) } : { person };
    const shown =
      person ?? snapshot.applications.find(({ id }) => id === what.application)?.application.company ?? application!;
    if (person !== undefined && !(await store.mentions(person)))
      throw new ServiceError("not-found", `No person or address “${person}” is on record.`, { field: "person" });
    const forgotten = await store.forget(what);
    return {
      said: `${shown} is forgotten.`,
      notes: [
        ...forgotten.left.map((file) => `Please check ${basename(file)} yourself: it could not be changed safely.`),
        ...forgotten.unread.map((file) => `${basename(file)} could not be read, and may still mention them.`),
        "Copies outside this folder are not deleted: exported or published calendars, sent mail, backups, and the versions that a sync service or git keeps.",
      ],
      data: forgotten,
    };
  },
});
