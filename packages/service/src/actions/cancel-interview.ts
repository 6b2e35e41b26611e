import { changeRound, type Interview } from "@afterword/core";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { application, choice, round } from "../field/index.ts";
import { given } from "../record/given.ts";

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
  run: ({ application, round, by }, { record }) =>
    record(application, `Recorded: the interview with ${application.application.company} was called off.`, (current) =>
      changeRound(current, round.id, (interview) => withStatus(interview, "cancelled", by)),
    ),
});

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
