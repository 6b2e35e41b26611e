import { basename } from "node:path";
import { line } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { count, namedApplication, text } from "../field/index.ts";
import { idOf } from "../record/id-of.ts";

export const undo = defineAction({
  name: "undo",
  title: "Undo",
  summary: "Take back a change that was recorded.",
  fields: {
    change: text(line, {
      label: "Change",
      question: "Which change, by its id?",
      optional: true,
      extra: true,
    }),
    application: namedApplication({
      label: "Application",
      question: "Of which application? If you leave it out: the last change of all.",
      optional: true,
    }),
    from: count({
      label: "From",
      question: "Back to before which change, by its number in the history?",
      extra: true,
    }),
  },
  canUndo: false,
  check({ application, from }) {
    if (from !== undefined && application === undefined)
      throw new ServiceError("invalid", "Name the application as well: each application numbers its own changes.", {
        field: "application",
      });
  },
  async run({ change, application, from }, { store, snapshot }) {
    const id = application === undefined ? undefined : await idOf(application, { store, snapshot });
    const undone = await store.undo({
      ...(id !== undefined && { id }),
      ...(from !== undefined && { from }),
      ...(id === undefined && change !== undefined && { change }),
    });
    const files = [undone, ...undone.along].map(
      ({ file, how }) =>
        `${basename(file)} is ${how === "restored" ? "as it was before" : "removed, because it was new"}.`,
    );
    return {
      said: undone.labels.length > 1 ? `Taken back, newest first: ${undone.labels.join(" ")}` : undone.label,
      notes: files,
      ...(undone.id !== undefined && { application: undone.id }),
      data: undone,
    };
  },
});
