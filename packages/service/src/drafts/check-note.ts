import { check, type CheckContext, type Dictionary, type Finding, type NoteInput } from "@afterword/check";
import { dialectOf, type Application } from "@afterword/core";
import type { Environment } from "../service.ts";
import type { Snapshot } from "../snapshot.ts";

/** What is known around a note beside the folder. */
export type NoteContext = Pick<CheckContext, "kind" | "recipient" | "round" | "otherNotes" | "ignored" | "known"> & {
  application?: Application | undefined;
};

/** Checks a note against everything that the folder knows. The profile's severities hold for every text, free text included. */
export async function checkNote(
  environment: Pick<Environment, "readDictionary">,
  snapshot: Snapshot,
  note: NoteInput,
  { application, known = [], ...around }: NoteContext = {},
): Promise<readonly Finding[]> {
  const dictionary = await readDictionary(environment, snapshot);
  const applications = snapshot.applications.map((stored) => stored.application);
  return check(note, {
    ...around,
    application,
    others: application ? applications.filter(({ id }) => id !== application.id) : [],
    // Text that belongs to no application may name any of them.
    known: [...known, ...(application ? [] : applications.flatMap(namesIn))],
    settings: snapshot.settings,
    calendars: snapshot.calendars,
    severities: snapshot.profile.severities,
    today: snapshot.today.toPlainDate().toString(),
    dictionary,
  });
}

/** The dictionary of the sender's dialect, where the app has one. */
export const readDictionary = async (
  environment: Pick<Environment, "readDictionary">,
  { settings }: Snapshot,
): Promise<Dictionary | undefined> => environment.readDictionary?.(dialectOf(settings));

const namesIn = ({ company, role, contacts, interviews }: Application): string[] => [
  company,
  role,
  ...[...contacts, ...interviews.flatMap(({ people }) => people)].map(({ name }) => name),
];
