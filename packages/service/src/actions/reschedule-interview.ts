import { readMoment, reschedule, writeMoment, type Interview } from "@afterword/core";
import { defineAction } from "../action/action.ts";
import { ServiceError } from "../error.ts";
import { application, end, moment, round, showMoment } from "../field/index.ts";

export const rescheduleInterview = defineAction({
  name: "reschedule-interview",
  title: "Reschedule Interview",
  summary: "Record that an interview takes place at another time.",
  fields: {
    application: application(),
    round: round(),
    start: moment("next", { label: "New start", question: "When does it begin now?" }),
    end: end({
      label: "End",
      question: "When does it end, or how long is it? If you leave it out: as long as before.",
    }),
  },
  check({ application, round: { interview }, start }, { snapshot }) {
    const zone = interview.zone ?? application.application.zone ?? snapshot.settings.zone;
    const [before, after] = [readMoment(interview.start, zone), readMoment(start, zone)];
    const isSame = before.exact && after.exact ? before.at.equals(after.at) : interview.start === start;
    if (isSame && interview.status === "confirmed")
      throw new ServiceError("already-done", "It is on record at this time already.", { field: "start" });
  },
  run({ application, round, start, end }, context) {
    const home = application.application.zone ?? context.snapshot.settings.zone;
    const zone = round.interview.zone ?? home;
    return context.record(
      application,
      `Recorded: the interview with ${application.application.company} is on ${showMoment(start, zone, context)}.`,
      (current) =>
        reschedule(
          current,
          round.id,
          { start, end: end ?? asLongAsBefore(round.interview, start, zone) },
          context.moment(current),
        ),
    );
  },
});

/** The end that keeps an interview's length, where both its hours were known. */
function asLongAsBefore({ start, end }: Interview, next: string, zone: string): string | undefined {
  if (end === undefined) return undefined;
  const [from, until, begins] = [readMoment(start, zone), readMoment(end, zone), readMoment(next, zone)];
  return from.exact && until.exact && begins.exact ? writeMoment(begins.at.add(from.at.until(until.at))) : undefined;
}
