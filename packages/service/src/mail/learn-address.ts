import { isGroup, whoIsMeant, type Application, type Person } from "@afterword/core";

/** The application with the address that a mail came from, where its writer is surely the one on record who has none. */
export function withAddress(application: Application, from: { name: string; email: string } | undefined): Application {
  if (!from?.name.includes(" ") || isGroup(from.name)) return application;
  const everyone: readonly Person[] = [
    ...application.contacts,
    ...application.interviews.flatMap(({ people }) => people),
  ];
  const meant = whoIsMeant(from.name, everyone);
  const isOne = new Set(meant.map(({ name }) => name)).size === 1;
  if (!isOne || meant.some(({ email }) => email !== undefined)) return application;
  const learned = <P extends Person>(person: P): P =>
    meant.includes(person) ? { ...person, email: from.email } : person;
  return {
    ...application,
    contacts: application.contacts.map(learned),
    interviews: application.interviews.map((round) => ({ ...round, people: round.people.map(learned) })),
  };
}
