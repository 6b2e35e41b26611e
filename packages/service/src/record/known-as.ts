import { foldName, samePerson, type Application, type Interviewer, type Person } from "@afterword/core";

/**
 * Somebody as they are on record: "Thandi", said of a company where one Thandi Nkosi is known, is Thandi Nkosi. What was said
 * about them comes along. A name that could be several people's stays as it was typed.
 */
export function knownAs(application: Application, said: Interviewer): Interviewer {
  const everyone: readonly Person[] = [
    ...application.interviews.flatMap(({ people }) => people),
    ...application.contacts,
  ];
  if (everyone.some((known) => samePerson(known, said))) return said;
  const words = foldName(said.name).split(/\s+/);
  const found = new Map(
    everyone
      .filter(({ name }) => words.every((word) => foldName(name).split(/\s+/).includes(word)))
      .map((known) => [foldName(known.email ?? known.name), known]),
  );
  const [known] = found.values();
  if (known === undefined || found.size > 1) return said;
  const hasOtherAddress = said.email !== undefined && known.email !== undefined && known.email !== said.email;
  return hasOtherAddress ? said : { ...said, name: known.name, email: said.email ?? known.email };
}
