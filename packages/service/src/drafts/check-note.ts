import type { CheckContext, Finding, NoteInput } from "@afterword/check";
import type { Application } from "@afterword/core";
import type { Environment } from "../service.ts";
import type { Snapshot } from "../snapshot.ts";

/** What is known around a note beside the folder. */
export type NoteContext = Pick<CheckContext, "kind" | "recipient" | "round" | "otherNotes" | "ignored" | "known"> & {
  application?: Application | undefined;
};

/** Checks a note against everything that the folder knows. The profile's severities hold for every text, free text included. */
export async function checkNote(
  environment: Pick<Environment, "grammar">,
  snapshot: Snapshot,
  note: NoteInput,
  { application, known = [], ...around }: NoteContext = {},
): Promise<readonly Finding[]> {
  const applications = snapshot.applications.map((stored) => stored.application);
  const context: CheckContext = {
    ...around,
    application,
    notes: snapshot.applications.find((stored) => stored.id === application?.id)?.notes,
    others: application ? applications.filter(({ id }) => id !== application.id) : [],
    // Text that belongs to no application may name any of them.
    known: [...known, ...(application ? [] : applications.flatMap(namesIn))],
    settings: snapshot.settings,
    calendars: snapshot.calendars,
    severities: (application ? snapshot.input(application).profile : snapshot.profile).severities,
    today: snapshot.today.toPlainDate().toString(),
  };
  // Loaded here: most of what the service is asked needs no check.
  const { check, checkWithGrammar } = await import("@afterword/check");
  return environment.grammar ? checkWithGrammar(note, context, environment.grammar) : check(note, context);
}

const namesIn = ({ company, role, contacts, interviews }: Application): string[] => [
  company,
  role,
  ...[...contacts, ...interviews.flatMap(({ people }) => people)].map(({ name }) => name),
];
