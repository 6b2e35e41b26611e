import type { Application, Settings } from "../model/index.ts";

/** Every country whose working days a plan may need: the sender's, the employers', and those of their people. */
export function countriesInPlay(applications: readonly Application[], settings: Settings): string[] {
  const found = applications.flatMap(({ country, contacts, interviews }) => [
    country,
    ...contacts.map((contact) => contact.country),
    ...interviews.flatMap(({ people }) => people.map((person) => person.country)),
  ]);
  return [...new Set([settings.country, ...found])].filter((country) => country !== undefined);
}
