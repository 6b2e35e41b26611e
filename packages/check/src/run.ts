import type { Check } from "./check.ts";
import { checks } from "./checks/index.ts";
import type { CheckContext, NoteInput } from "./context.ts";
import type { Finding } from "./finding.ts";
import { readKnown } from "./known.ts";
import { isEnglish } from "./language/english.ts";
import { readNote } from "./text/note.ts";

/**
 * Everything the check has to say of a note, in the order of the text; what concerns the subject comes first. Never throws,
 * whatever the text; its time is linear in the text's length.
 */
export function check(input: NoteInput, context: CheckContext = {}): Finding[] {
  const known = readKnown(context);
  const text = { note: readNote(input.text, "text", context.settings?.signoff), input, context, known };
  const subject = input.subject === undefined ? undefined : { ...text, note: readNote(input.subject, "subject") };
  const english = isEnglish(text.note);
  const findings: Finding[] = [];
  for (const each of checks) {
    // English is judged in English only; and in another language, nobody can tell what a wording says.
    if (
      !english &&
      each.code !== "other-language" &&
      (each.group === "language" || each.group === "tone" || each.group === "shape")
    )
      continue;
    if (each.kinds && !(context.kind && each.kinds.includes(context.kind))) continue;
    if (context.severities?.[each.code] === "off") continue;
    for (const part of each.subject && subject ? [subject, text] : [text]) {
      for (const finding of run(each, part)) findings.push(finding);
    }
  }
  return once(findings.filter((finding) => !isIgnored(finding, input, context)).sort(inOrder));
}

/** Findings of two kinds of checks as one list, in the order of the text. */
export const mergeByOrder = (ours: readonly Finding[], theirs: readonly Finding[]): Finding[] =>
  once([...ours, ...theirs].sort(inOrder));

/** Of two facts the one that says more stays: a whole date rather than its weekday. */
const isGraver = (one: Finding, other: Finding, group: string): boolean =>
  rank[one.severity] < rank[other.severity] ||
  (group === "facts" &&
    one.severity === other.severity &&
    one.range.end - one.range.start > other.range.end - other.range.start);

const rank = { blocker: 0, warning: 1, hint: 2 } as const;
const told = new Map(checks.map(({ code, group }, index) => [code, { group, index }]));

/** One finding for one slip: where several of one family speak of the same words, the gravest stays, else the first check's. */
function once(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const group = told.get(finding.code)?.group ?? "language";
    if (group !== "language" && group !== "facts") {
      kept.push(finding);
      continue;
    }
    // In order of the text, only the last few can overlap.
    let rival = -1;
    for (let i = kept.length - 1; i >= Math.max(0, kept.length - 8); i--) {
      const other = kept[i]!;
      const same = (told.get(other.code)?.group ?? "language") === group && other.in === finding.in;
      if (
        same &&
        other.range.start < finding.range.end &&
        other.range.end > finding.range.start &&
        other.code !== finding.code
      )
        rival = i;
    }
    if (rival < 0) kept.push(finding);
    else if (isGraver(finding, kept[rival]!, group)) kept[rival] = finding;
  }
  return kept;
}

function* run(check: Check, subject: Parameters<Check["find"]>[0]): Generator<Finding> {
  const chosen = subject.context.severities?.[check.code];
  for (const found of check.find(subject)) {
    const severity = chosen === undefined || chosen === "off" ? (found.severity ?? check.severity) : chosen;
    const range = { start: found.start, end: found.end };
    yield {
      code: check.code,
      severity,
      range,
      ...(subject.note.part === "subject" && { in: "subject" as const }),
      message: found.message,
      fixes: [
        ...(found.instead ?? []).map((text) => ({
          title: text.trim() === "" ? "Remove it" : `Change to “${text.trim()}”`,
          range,
          text,
        })),
        ...(found.fixes ?? []).map(({ title, start, end, text }) => ({ title, range: { start, end }, text })),
      ],
      claim: check.claim,
    };
  }
}

export function isIgnored(finding: Finding, input: NoteInput, context: CheckContext): boolean {
  const source = finding.in === "subject" ? (input.subject ?? "") : input.text;
  const words = source.slice(finding.range.start, finding.range.end);
  return (context.ignored ?? []).some(
    ({ code, text }) => code === finding.code && (text === undefined || text === words),
  );
}

const inOrder = (a: Finding, b: Finding): number =>
  Number(b.in === "subject") - Number(a.in === "subject") ||
  a.range.start - b.range.start ||
  a.range.end - b.range.end ||
  (a.code < b.code ? -1 : 1);
