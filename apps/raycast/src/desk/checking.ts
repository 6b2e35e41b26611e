import { check, type CheckContext, type Finding, type Fix, type NoteInput } from "@afterword/check";
import type { Desk } from "./desk.ts";

/** One finding with the words it is about and what can be done with one key. */
export interface Found extends Omit<Finding, "fixes"> {
  words: string;
  fixes: Fix[];
}

/** What the check says of a note, with everything known around it. */
export async function checkNote(
  { settings, calendars, today }: Desk,
  note: NoteInput,
  around: CheckContext = {},
): Promise<Found[]> {
  const context: CheckContext = {
    settings,
    calendars,
    today: today.toPlainDate().toString(),
    ...around,
  };
  return check(note, context).map((finding) => {
    const source = finding.in === "subject" ? (note.subject ?? "") : note.text;
    return {
      ...finding,
      fixes: finding.fixes,
      words: source.slice(finding.range.start, finding.range.end),
    };
  });
}

/** The note with one fix applied. */
export function applyFix<T extends NoteInput>(note: T, finding: Pick<Found, "in">, { range, text }: Fix): T {
  const replaced = (source: string): string => source.slice(0, range.start) + text + source.slice(range.end);
  return finding.in === "subject"
    ? { ...note, subject: replaced(note.subject ?? "") }
    : { ...note, text: replaced(note.text) };
}

/** The check of a text that is nobody's draft. Names of every application are known words. */
export function checkText(desk: Desk, text: string): Promise<Found[]> {
  const known = desk.applications.flatMap(({ application: { company, role, contacts, interviews } }) => [
    company,
    role,
    ...[...contacts, ...interviews.flatMap(({ people }) => people)].map(({ name }) => name),
  ]);
  return checkNote(desk, { text }, { known });
}
