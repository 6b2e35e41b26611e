import { line, link } from "@afterword/core/schema";
import { defineAction } from "../action/action.ts";
import { applicationOf } from "../field/field.ts";
import { application, choice, moment, showMoment, text, zone } from "../field/index.ts";
import { addInterview } from "../record/add-interview.ts";
import { interviewFields, interviewFrom, requirePromisable, withTheirWords } from "../record/interview-fields.ts";
import { promiseNotes } from "../record/promise-notes.ts";

const kinds = {
  screen: "screen",
  technical: "technical",
  panel: "panel",
  onsite: "on site",
  final: "final",
  other: "other",
} as const;

export const addRound = defineAction({
  name: "add-round",
  title: "Add Round",
  summary: "Record another interview with the same company, past or to come.",
  fields: {
    application: application(),
    zone: zone({
      label: "Time zone",
      question: "In which time zone is it?",
      optional: true,
      extra: true,
      initial: (context) => applicationOf(context)?.application.zone ?? context.snapshot.settings.zone,
    }),
    kind: choice(kinds, { label: "Kind", question: "What kind of interview?", optional: true, extra: true }),
    ...interviewFields,
    start: moment("next", { label: "Start", question: "When does or did it begin?" }),
    place: text(line, { label: "Place", question: "Where?", optional: true, extra: true }),
    link: text(link, { label: "Link", question: "On which web address?", optional: true, extra: true }),
  },
  check: ({ zone, ...interview }, context) =>
    requirePromisable(interview, zone ?? context.snapshot.settings.zone, context),
  async run({ application, zone, kind, place, link, ...interview }, context) {
    const { snapshot } = context;
    const clock = zone ?? snapshot.settings.zone;
    const outcome = await context.record(
      application,
      `Recorded: another interview with ${application.application.company}, ${showMoment(interview.start, clock, context)}.`,
      (current) =>
        withTheirWords(
          addInterview(current, interviewFrom(interview, { zone: clock, kind, place, link }), context),
          interview,
          context,
        ),
    );
    return { ...outcome, notes: promiseNotes(interview.promise, application.application, context) };
  },
});
