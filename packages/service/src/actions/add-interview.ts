import type { Application, Interview } from "@afterword/core";
import { defineAction, type ActionContext } from "../action/action.ts";
import type { FieldContext, Values } from "../field/field.ts";
import { isToCome, showMoment } from "../field/index.ts";
import { addInterview as added } from "../record/add-interview.ts";
import {
  aboutApplication,
  applicationFields,
  currentProcess,
  newApplication,
  requireRole,
  withDetails,
  zoneOf,
} from "../record/application-fields.ts";
import { interviewFields, interviewFrom, requirePromisable, withTheirWords } from "../record/interview-fields.ts";
import { promiseNotes } from "../record/promise-notes.ts";

const fields = {
  ...applicationFields,
  ...interviewFields,
  ...aboutApplication,
};

export const addInterview = defineAction({
  name: "add-interview",
  title: "Add Interview",
  summary: "Record an interview: a new application, or another round of one that is on record.",
  fields,
  check(values, context) {
    requireRole(values, context);
    requirePromisable(values, zoneOf(values, context), context);
    return whetherAnother(values, context);
  },
  async run(values, context) {
    const zone = zoneOf(values, context);
    const interview = interviewFrom(values, { zone });
    const known = currentProcess(context);
    const { ownZone, settings } = context.snapshot;
    const when = showMoment(values.start, zone, context);
    const notes = [
      ...promiseNotes(values.promise, known?.application, context),
      ...(known === undefined && ownZone === undefined && zone === settings.zone
        ? [
            `The times are read in the time zone of this machine, ${zone}. If yours is another, set it in the settings, and change the time zone of this application too.`,
          ]
        : []),
    ];
    const outcome = known
      ? await context.record(
          known,
          `Recorded: another interview with ${known.application.company}, ${when}.`,
          (current) => complete(current, interview, values, context),
          values.notes === undefined
            ? undefined
            : (before) => [before.trim(), values.notes].filter(Boolean).join("\n\n"),
        )
      : await context.create(
          complete(newApplication(values, zone), interview, values, context),
          `Recorded: the interview with ${values.company}, ${when}.`,
          values.notes,
        );
    return { ...outcome, notes };
  },
});

type Answers = Values<typeof fields>;

/** Whether it is another one, or one on record that was moved: asked while that is still to come. */
function whetherAnother(values: Answers, context: FieldContext): string | undefined {
  const known = currentProcess(context)?.application;
  if (known === undefined) return undefined;
  const home = known.zone ?? context.snapshot.settings.zone;
  const ahead = known.interviews.find(
    ({ start, zone, status }) => status === "confirmed" && isToCome(start, zone ?? home, context),
  );
  if (ahead === undefined) return undefined;
  // One at the same time is refused with its own reason.
  added(known, interviewFrom(values, { zone: zoneOf(values, context) }), context);
  const when = showMoment(ahead.start, ahead.zone ?? home, context);
  return `The interview with ${known.company} of ${when} is still to come. Is this another one beside it? One that was moved is rescheduled instead.`;
}

/** What is said now goes over what was known before; nothing said leaves it as it was. */
function complete(
  application: Application,
  interview: Interview,
  values: Answers,
  context: ActionContext,
): Application {
  return withTheirWords(withDetails(added(application, interview, context), values), values, context);
}
