import { changeRound, type Interview } from "@afterword/core";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { application, choice, isToCome, round, showMoment } from "../field/index.ts";
import { withStatus } from "./cancel-interview.ts";
import { zoneOfInterview } from "../record/still-to-come.ts";

const mishaps = {
  "no-show": "one side did not come",
  failed: "the call could not be made",
  "cut-short": "it broke off",
} as const;
const doers = { them: "theirs", you: "mine", nobody: "nobody's" } as const;
/** Who did not come, for what is said afterwards. */
const absences = { them: "they did not come", you: "you did not come", nobody: "it did not take place" } as const;

export const noShow = defineAction({
  name: "no-show",
  title: "Record No-Show",
  summary:
    "Record that an interview did not take place as planned: one side did not come, or the call failed or broke off.",
  fields: {
    application: application(),
    round: round({}, { begun: true }),
    what: choice(mishaps, { label: "What", question: "What happened?", initial: () => "no-show" }),
    by: choice(doers, { label: "Caused by", question: "Who caused it?", initial: () => "them" }),
  },
  check({ application, round }, context) {
    const zone = zoneOfInterview(round.interview, application, context.snapshot);
    if (isToCome(round.interview.start, zone, context))
      throw new ServiceError(
        "invalid",
        `The interview of ${showMoment(round.interview.start, zone, context)} is still to come. Cancel it, if it was called off.`,
        { field: "round" },
      );
  },
  run: ({ application, round, what, by }, { record, moment }) =>
    record(
      application,
      `Recorded for ${application.application.company}: ${what === "no-show" ? absences[by] : mishaps[what]}.`,
      (current) =>
        changeRound(current, round.id, (interview) =>
          withStatus(what === "cut-short" ? endedBy(interview, moment(current)) : interview, what, by),
        ),
    ),
});

/** Told of before its planned end, it has ended by now. */
const endedBy = (interview: Interview, now: string): Interview =>
  interview.end !== undefined && now.slice(0, 16) < interview.end.slice(0, 16) ? { ...interview, end: now } : interview;
