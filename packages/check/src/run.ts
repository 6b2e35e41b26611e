import type { Check } from "./check.ts";
import { checks } from "./checks/index.ts";
import type { CheckContext, NoteInput } from "./context.ts";
import type { Finding } from "./finding.ts";
import { readKnown } from "./known.ts";
import { readNote } from "./text/note.ts";

/**
 * Everything the check has to say of a note, in the order of the text; what concerns the subject comes first. Never throws,
 * whatever the text; its time is linear in the text's length.
 */
export function check(input: NoteInput, context: CheckContext = {}): Finding[] {
  const known = readKnown(context);
  const text = { note: readNote(input.text, "text", context.settings?.signoff), input, context, known };
  const subject = input.subject === undefined ? undefined : { ...text, note: readNote(input.subject, "subject") };
  const findings: Finding[] = [];
  for (const each of checks) {
    if (each.kinds && !(context.kind && each.kinds.includes(context.kind))) continue;
    if (context.severities?.[each.code] === "off") continue;
    for (const part of each.subject && subject ? [subject, text] : [text]) {
      for (const finding of run(each, part)) findings.push(finding);
    }
  }
  return findings.filter((finding) => !isIgnored(finding, input, context)).sort(inOrder);
}

function* run(check: Check, subject: Parameters<Check["find"]>[0]): Generator<Finding> {
  const chosen = subject.context.severities?.[check.code];
  const severity = chosen === undefined || chosen === "off" ? check.severity : chosen;
  for (const found of check.find(subject)) {
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

function isIgnored(finding: Finding, input: NoteInput, context: CheckContext): boolean {
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
