import { changeRound, type Application, type Interview } from "@afterword/core";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { application, choice, round, showMoment, type Round } from "../field/index.ts";
import { given } from "../record/given.ts";
import { followsInterview, zoneOfInterview } from "../record/still-to-come.ts";

const doers = { them: "they did", you: "I did", nobody: "nobody" } as const;

export const cancelInterview = defineAction({
  name: "cancel-interview",
  title: "Cancel Interview",
  summary: "Record that an interview was called off, so that no thank-you note is due.",
  fields: {
    application: application(),
    round: round(),
    by: choice(doers, { label: "Called off by", question: "Who called it off?", optional: true, extra: true }),
  },
  check({ application, round }, context) {
    const sign = signItTookPlace(application.application, round);
    if (sign === undefined) return undefined;
    const zone = zoneOfInterview(round.interview, application, context.snapshot);
    return `The interview of ${showMoment(round.interview.start, zone, context)} seems to have taken place: ${sign}. Record that it was called off anyway?`;
  },
  run: ({ application, round, by }, { record }) =>
    record(application, `Recorded: the interview with ${application.application.company} was called off.`, (current) =>
      changeRound(current, round.id, (interview) => withStatus(interview, "cancelled", by)),
    ),
});

/** What on record says that an interview took place; undefined where nothing does. */
function signItTookPlace({ log }: Application, { id, interview }: Round): string | undefined {
  for (const entry of log) {
    if (entry.kind === "debriefed" && entry.round === id) return "you debriefed it";
    if (entry.kind === "sent" && followsInterview(entry.what) && entry.round === id) return "you sent thanks for it";
    // A moment may carry an offset or not, so days are compared.
    if (entry.kind === "offer" && entry.at.slice(0, 10) > interview.start.slice(0, 10))
      return "they made an offer after it";
  }
  return undefined;
}

/**
 * An interview that did not take place as planned, and whose doing that was.
 * @throws ServiceError `already-done` where that is what is on record.
 */
export function withStatus(
  interview: Interview,
  status: Interview["status"],
  by: Interview["by"] | undefined,
): Interview {
  if (interview.status === status && (by === undefined || interview.by === by))
    throw new ServiceError("already-done", "This is on record already. To remove it, use Undo.", { field: "round" });
  return { ...interview, status, ...given({ by }) };
}
