import type { Finding, NoteInput } from "@afterword/check";
import { applyFixes, isSafe, type Fixed } from "@afterword/check/fix";
import type { Note } from "@afterword/core";
import type { Environment } from "../service.ts";
import type { Snapshot } from "../snapshot.ts";
import { checkNote, type NoteContext } from "./check-note.ts";

/** Whether a finding is put right together with others: those that are safe to change unasked, or all of one kind (`code`). */
const together =
  (code: string | undefined) =>
  (finding: Finding): boolean =>
    code === undefined ? isSafe(finding) : finding.code === code;

/**
 * What a note is with its findings put right: everything that is safe to correct unasked, or everything of one kind that has a fix (`code`).
 * The note is not checked again, and the one given is not changed.
 */
export const fixFindings = <T extends NoteInput>(note: T, findings: readonly Finding[], code?: string): Fixed<T> =>
  applyFixes(note, findings, together(code));

/**
 * The note with what the record has, wherever it says something else and the record has one thing only: for a person to confirm, since
 * the record may be what is wrong. Undefined where nothing is to be put right so.
 */
export function asOnRecord(note: NoteInput, findings: readonly Finding[]): NoteInput | undefined {
  const fixed = applyFixes(note, findings, ({ severity, fixes }) => severity !== "hint" && fixes.length === 1);
  return fixed.applied.length > 0 ? fixed.note : undefined;
}

/** The text that a note was read from, with the note's subject and body in place of those it had. Its other lines stay as they are. */
export function replaceNote(text: string, { subject, body }: Note["places"], note: NoteInput): string {
  const head = text.slice(0, body.start);
  const changed =
    subject && note.subject !== undefined
      ? head.slice(0, subject.start) + note.subject + head.slice(subject.end)
      : head;
  return changed + note.text + text.slice(body.end);
}

/** The kinds of which one press can put several findings right, with how many. */
export function repeatedKinds(findings: readonly Finding[]): [code: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { code, fixes } of findings) if (fixes.length > 0) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1);
}

/** The most times a note is read again: one fix can bring another mistake to light. */
const mostRounds = 3;

/** Puts a note right like {@link fixFindings}, and reads it again. `found` is what the check says of it before, `left` what it says afterwards. */
export async function fixNote(
  environment: Pick<Environment, "grammar">,
  snapshot: Snapshot,
  note: NoteInput,
  context: NoteContext = {},
  code?: string,
): Promise<Fixed<NoteInput> & { found: readonly Finding[] }> {
  const applied: Fixed<NoteInput>["applied"][number][] = [];
  const found = await checkNote(environment, snapshot, note, context);
  let current = note;
  let left: readonly Finding[] = found;
  for (let round = 0; round < mostRounds; round++) {
    const fixed = fixFindings(current, left, code);
    if (fixed.applied.length === 0) break;
    applied.push(...fixed.applied);
    current = fixed.note;
    left = await checkNote(environment, snapshot, current, context);
  }
  return { note: current, applied, found, left };
}
