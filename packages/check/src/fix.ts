import type { NoteInput } from "./context.ts";
import type { Finding, Fix } from "./finding.ts";

/** A note put right, and what was done to it. */
export interface Fixed<T extends NoteInput> {
  note: T;
  /** What was changed: the finding, its fix, and the words before. */
  applied: readonly { finding: Finding; fix: Fix; before: string }[];
  /** What a person has to decide. */
  left: readonly Finding[];
}

/** Families in which a single fix may still be the wrong one: what a fact or a tone should be, its writer knows. */
const decided = new Set([
  "other-company",
  "other-person",
  "own-figure",
  "role",
  "greeting-name",
  "interview-date",
  "day-word",
  "signature-name",
  "missing-greeting",
  "missing-signature",
  "placeholder",
]);

/** Whether a fix can be applied unasked: there is one only, and no fact and no taste is at stake. */
export const isSafe = ({ code, fixes, severity }: Finding): boolean =>
  fixes.length === 1 && severity !== "hint" && !decided.has(code);

/**
 * Applies the first fix of each finding that `which` picks (those that are safe, where nothing is said) to a note. Where two fixes touch the
 * same words, the first alone is applied. The note given is left as it is.
 */
export function applyFixes<T extends NoteInput>(
  note: T,
  findings: readonly Finding[],
  which: (finding: Finding) => boolean = isSafe,
): Fixed<T> {
  const applied: { finding: Finding; fix: Fix; before: string }[] = [];
  const changed = { ...note };
  for (const part of [undefined, "subject"] as const) {
    const source = part === "subject" ? (note.subject ?? "") : note.text;
    const here = findings
      .filter((finding) => finding.in === part && finding.fixes.length > 0 && which(finding))
      .map((finding) => ({ finding, fix: finding.fixes[0]! }))
      .sort((a, b) => a.fix.range.start - b.fix.range.start);
    let text = "";
    let from = 0;
    for (const { finding, fix } of here) {
      const { start, end } = fix.range;
      if (start < from || end > source.length) continue;
      text += source.slice(from, start) + fix.text;
      from = end;
      applied.push({ finding, fix, before: source.slice(start, end) });
    }
    text += source.slice(from);
    if (part === "subject") {
      if (note.subject !== undefined) changed.subject = text;
    } else changed.text = text;
  }
  const done = new Set(applied.map(({ finding }) => finding));
  return { note: changed, applied, left: findings.filter((finding) => !done.has(finding)) };
}
