import { changeRound } from "@afterword/core";
import { defineAction } from "../action/action.ts";
import { application, round } from "../field/index.ts";

export const cancelInterview = defineAction({
  name: "cancel-interview",
  title: "Cancel Interview",
  summary: "Record that an interview was called off: it asks for no thanks.",
  fields: { application: application(), round: round() },
  run: ({ application, round }, { record }) =>
    record(application, `Called off: ${round.id} with ${application.application.company}.`, (current) =>
      changeRound(current, round.id, (interview) => ({ ...interview, status: "cancelled" })),
    ),
});
