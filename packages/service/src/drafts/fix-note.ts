import { applyFixes, isSafe, type Finding, type Fixed, type NoteInput } from "@afterword/check";
import type { Environment } from "../service.ts";
import type { Snapshot } from "../snapshot.ts";
import { checkNote, type NoteContext } from "./check-note.ts";

/** The most times a note is read again: one fix can bring another mistake to light. */
const mostRounds = 3;

/**
 * Puts a note right: everything that is safe to change unasked, or everything of one kind that has a fix (`code`). What is left is
 * what the check says of the note as it is afterwards. The note given is not changed.
 */
export async function fixNote(
  environment: Pick<Environment, "grammar">,
  snapshot: Snapshot,
  note: NoteInput,
  context: NoteContext = {},
  code?: string,
): Promise<Fixed<NoteInput>> {
  const which = (finding: Finding): boolean => (code === undefined ? isSafe(finding) : finding.code === code);
  const applied: Fixed<NoteInput>["applied"][number][] = [];
  let current = note;
  let left = await checkNote(environment, snapshot, current, context);
  for (let round = 0; round < mostRounds; round++) {
    const fixed = applyFixes(current, left, which);
    if (fixed.applied.length === 0) break;
    applied.push(...fixed.applied);
    current = fixed.note;
    left = await checkNote(environment, snapshot, current, context);
  }
  return { note: current, applied, left };
}
