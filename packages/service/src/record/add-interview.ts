import { addRound, readMoment, roundIds, withPerson, type Application, type Interview } from "@afterword/core";
import { ServiceError } from "../error.ts";
import type { FieldContext } from "../field/field.ts";
import { showMoment } from "../field/when.ts";
import { knownAs } from "./known-as.ts";

/**
 * Adds an interview to an application. Its own zone is kept only where it is not the application's.
 * @throws ServiceError `already-done` where one at that time is on record and was not called off.
 */
export function addInterview(application: Application, interview: Interview, context: FieldContext): Application {
  const home = application.zone ?? context.snapshot.settings.zone;
  const ids = roundIds(application.interviews);
  const taken = application.interviews.findIndex(
    ({ start, zone, status }) =>
      status !== "cancelled" && isSameTime([start, zone ?? home], [interview.start, interview.zone ?? home]),
  );
  if (taken >= 0)
    throw new ServiceError(
      "already-done",
      `The interview with ${application.company} on ${showMoment(interview.start, interview.zone ?? home, context)} is on record already, as ${ids[taken]}. Debrief adds to it.`,
      { field: "start", choices: [ids[taken]!] },
    );
  const people = interview.people.map((person) => knownAs(application, person)).reduce(withPerson, []);
  return addRound(application, { ...interview, people, zone: interview.zone === home ? undefined : interview.zone });
}

/** Of a day whose hour is not known, any hour is the same time. */
function isSameTime([a, zoneA]: [string, string], [b, zoneB]: [string, string]): boolean {
  const [left, right] = [readMoment(a, zoneA), readMoment(b, zoneB)];
  if (left.exact && right.exact) return left.at.toInstant().equals(right.at.toInstant());
  const [dayA, dayB] = [left, right].map((moment) => (moment.exact ? moment.at.toPlainDate() : moment.date));
  return dayA!.equals(dayB!);
}
