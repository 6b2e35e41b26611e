import { line } from "@afterword/core/schema";
import type { Forgotten, Mentions } from "@afterword/store";
import { basename } from "node:path";
import { defineAction } from "../action/action.ts";
import { republish } from "../calendar/publish.ts";
import { ServiceError } from "../error.ts";
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
  check({ application, person }) {
    if ((application === undefined) === (person === undefined))
      throw new ServiceError("invalid", "Name an application or a person, and not both.", { field: "application" });
  },
  async run({ application, person }, { store, snapshot, environment, confirmed }) {
    const what = person === undefined ? { application: await idOf(application!, { store, snapshot }) } : { person };
    const known = snapshot.applications.find(({ id }) => id === what.application)?.application;
    // What is touched is asked about once it was looked for.
    if (person !== undefined) {
      const found = await store.mentions({ person });
      if (isNothing(found)) throw new ServiceError("not-found", nothingSure(person, found), { field: "person" });
      if (!confirmed)
        throw new ServiceError("unsure", questionOf(person, changesOf(found), "What only looks like them", found));
    } else if (!confirmed) {
      const found = await store.mentions(what);
      const named = known ? `${known.company}, ${known.role},` : application!;
      throw new ServiceError("unsure", questionOf(named, deletionsOf(found), "What may still be of it", found));
    }
    const forgotten = await store.forget(what);
    const unpublished = await republish({ environment, store });
    return {
      said: `${person ?? known?.company ?? application!} is ${forgotten.problems.length === 0 ? "forgotten" : "not forgotten everywhere"}.`,
      notes: [
        ...forgotten.problems.map(({ message }) => message),
        ...(forgotten.left.length === 0
          ? []
          : [
              `Please check yourself what ${person === undefined ? "may still be of it" : "looks like them"}, and was left as it is: ${fileNames(forgotten.left)}.`,
            ]),
        ...forgotten.unread.map(
          (file) =>
            `${basename(file)} could not be read, and may still mention ${person === undefined ? "it" : "them"}.`,
        ),
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

const questionOf = (named: string, changes: string, doubt: string, { left }: Mentions): string =>
  [
    `Forget ${named} for good? ${changes}`,
    ...(left.length === 0 ? [] : [`${doubt} stays, for you to check: ${fileNames(left)}.`]),
    "This cannot be undone.",
  ].join(" ");

function changesOf({ files, places, versions }: Mentions): string {
  const changes =
    files.length === 0
      ? "No file changes"
      : `${places} ${places === 1 ? "place changes" : "places change"} in ${files.length === 1 ? "" : `${files.length} files: `}${fileNames(files)}`;
  return `${changes}${versions.length === 0 ? "" : `; earlier versions of ${versions.length === 1 ? "one file" : `${versions.length} files`} are deleted`}.`;
}

/** Every file by name, however many there are: none of them comes back. */
function deletionsOf({ files, versions }: Mentions): string {
  const names = files.map((file) => basename(file)).join(", ");
  if (files.length === 0) return versions.length === 0 ? "No file is deleted." : "Its earlier versions are deleted.";
  const earlier = versions.length === 0 ? "" : `, with ${files.length === 1 ? "its" : "their"} earlier versions`;
  return `${names} ${files.length === 1 ? "is" : "are"} deleted${earlier}.`;
}

const most = 10;

function fileNames(files: readonly string[]): string {
  const shown = files.slice(0, most).map((file) => basename(file));
  return files.length > most ? `${shown.join(", ")} and ${files.length - most} more` : shown.join(", ");
}
