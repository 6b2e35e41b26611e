import { line } from "@afterword/core/schema";
import type { Forgotten, Mentions } from "@afterword/store";
import { basename } from "node:path";
import { defineAction } from "../action/action.ts";
import { republish } from "../calendar/publish.ts";
import { ServiceError } from "../error.ts";
import { findApplication } from "../find.ts";
import type { Snapshot } from "../snapshot.ts";
import { namedApplication, text } from "../field/index.ts";
import { idOf } from "../record/id-of.ts";

/** What was wiped and what was not. */
export interface ForgetData extends Forgotten {
  /** Why the published calendar still is as it was; absent where it is not. */
  unpublished?: string;
}

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
  check({ application, person }, { snapshot }) {
    if ((application === undefined) === (person === undefined))
      throw new ServiceError("invalid", "Name an application or a person, and not both.", { field: "application" });
    // What forgetting a person touches is asked about once it was looked for.
    return application === undefined
      ? undefined
      : `Forget ${named(application, snapshot)} for good? This cannot be undone.`;
  },
  async run({ application, person }, { store, snapshot, environment, confirmed }) {
    const what = person === undefined ? { application: await idOf(application!, { store, snapshot }) } : { person };
    const shown =
      person ?? snapshot.applications.find(({ id }) => id === what.application)?.application.company ?? application!;
    if (person !== undefined) {
      const found = await store.mentions(person);
      if (isNothing(found)) throw new ServiceError("not-found", nothingSure(person, found), { field: "person" });
      if (!confirmed) throw new ServiceError("unsure", questionOf(person, found));
    }
    const forgotten = await store.forget(what);
    const unpublished = await republish({ environment, store });
    return {
      said: `${shown} is forgotten.`,
      notes: [
        ...(forgotten.left.length === 0
          ? []
          : [`Please check yourself what looks like them, and was left as it is: ${fileNames(forgotten.left)}.`]),
        ...forgotten.unread.map((file) => `${basename(file)} could not be read, and may still mention them.`),
        ...(unpublished === undefined ? [] : [`The published calendar is not up to date: ${unpublished}`]),
        "Copies outside this folder are not deleted: sent mail, backups, other copies of your calendar, and the versions that a sync service or git keeps.",
      ],
      data: { ...forgotten, ...(unpublished !== undefined && { unpublished }) } satisfies ForgetData,
    };
  },
});

const isNothing = ({ files, versions, notes, unread }: Mentions): boolean =>
  [files, versions, notes, unread].every((found) => found.length === 0);

const nothingSure = (person: string, { left }: Mentions): string =>
  left.length === 0
    ? `No person or address “${person}” is on record.`
    : `Nothing on record surely is “${person}”. It may be meant in ${fileNames(left)}. Nothing was changed.`;

function questionOf(person: string, { files, places, versions, left }: Mentions): string {
  const changes =
    files.length === 0
      ? "No file changes"
      : `${places} ${places === 1 ? "place changes" : "places change"} in ${fileNames(files)}`;
  return [
    `Forget ${person} for good? ${changes}${versions.length === 0 ? "" : `; earlier versions of ${versions.length === 1 ? "one file" : `${versions.length} files`} are deleted`}.`,
    ...(left.length === 0 ? [] : [`What only looks like them stays, for you to check: ${fileNames(left)}.`]),
    "This cannot be undone.",
  ].join(" ");
}

const most = 10;

function fileNames(files: readonly string[]): string {
  const shown = files.slice(0, most).map((file) => basename(file));
  return files.length > most ? `${shown.join(", ")} and ${files.length - most} more` : shown.join(", ");
}

/** "Acme, Platform Engineer"; one that is deleted already goes by what was typed. */
function named(typed: string, snapshot: Snapshot): string {
  try {
    const { company, role } = findApplication(snapshot, typed).application;
    return `${company}, ${role},`;
  } catch {
    return typed;
  }
}
