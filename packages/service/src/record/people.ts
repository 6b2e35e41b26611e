import { samePerson, type Application, type Person } from "@afterword/core";

/** Changes somebody wherever they are on record: in interviews, among the contacts and the references. */
export function changePerson(
  application: Application,
  person: Person,
  change: <P extends Person>(known: P) => P,
): Application {
  const changed = <P extends Person>(people: readonly P[]): P[] =>
    people.map((known) => (samePerson(known, person) ? change(known) : known));
  return {
    ...application,
    contacts: changed(application.contacts),
    references: changed(application.references),
    interviews: application.interviews.map((interview) => ({ ...interview, people: changed(interview.people) })),
  };
}

/** The application without somebody; where a round is named, they leave that one alone. */
export function withoutPerson(application: Application, person: Person, round?: string): Application {
  const left = <P extends Person>(people: readonly P[]): P[] => people.filter((known) => !samePerson(known, person));
  const interviews = application.interviews.map((interview) =>
    round === undefined || interview.id === round ? { ...interview, people: left(interview.people) } : interview,
  );
  if (round !== undefined) return { ...application, interviews };
  return { ...application, interviews, contacts: left(application.contacts), references: left(application.references) };
}
