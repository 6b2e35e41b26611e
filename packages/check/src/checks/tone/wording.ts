import type { ClaimId, MessageKind } from "@afterword/core";
import { plain, type Check, type Subject } from "../../check.ts";
import type { Severity } from "../../finding.ts";
import { lowerBound } from "../../text/find.ts";

interface Wording {
  code: string;
  claim: ClaimId;
  severity?: Severity;
  about: string;
  message: string;
  kinds?: readonly MessageKind[];
  /** One pattern for all wordings; found in the body, outside quotations. */
  pattern: RegExp;
  /** Looks only at the first sentence of the body. */
  opening?: true;
  /** Keeps quiet where the wording is denied: "no need to hurry". */
  unlessDenied?: true;
  good: readonly string[];
  bad: readonly string[];
}

/** A check for wordings that strike the wrong tone. */
export function toneCheck({
  code,
  claim,
  severity = "warning",
  about,
  message,
  kinds,
  pattern,
  opening,
  unlessDenied,
  good,
  bad,
}: Wording): Check {
  const context = kinds && { kind: kinds[0]! };
  return {
    code,
    group: "tone",
    severity,
    claim,
    about,
    ...(kinds && { kinds }),
    subject: true,
    good: plain(...good).map((example) => ({ ...example, ...(context && { context }) })),
    bad: plain(...bad).map((example) => ({ ...example, ...(context && { context }) })),
    *find({ note }: Subject) {
      const first = opening && note.sentences.find((sentence) => note.words[sentence.first]!.zone === "body");
      if (opening && (!first || note.part === "subject")) return;
      for (const match of note.text.matchAll(pattern)) {
        if (first && (match.index < first.start || match.index >= first.end)) continue;
        if (cutsWord(note.text, match) || (unlessDenied && isDenied(note.text, match.index))) continue;
        const word = note.words[lowerBound(note.words, match.index)];
        if (word?.quoted) continue;
        yield { start: match.index, end: match.index + match[0].length, message: message.replace("%", match[0]) };
      }
    },
  };
}

const denial =
  /\b(?:no|not|never|without|nothing|nobody|rather than|instead of|neither|nor|hardly|safe to|feel free to)\b[^.!?\n]{0,40}$|n['’]t\b[^.!?\n]{0,40}$/i;
const isDenied = (text: string, index: number): boolean => denial.test(text.slice(Math.max(0, index - 60), index));

/** `\b` knows only English letters: "Chișinău" does not end in a "u" of its own. */
function cutsWord(text: string, { index, 0: found }: RegExpMatchArray): boolean {
  const end = index! + found.length;
  return (
    (/^\p{L}/u.test(found) && /\p{L}$/u.test(text.slice(Math.max(0, index! - 2), index))) ||
    (/\p{L}$/u.test(found) && /^[\p{L}\p{M}]/u.test(text.slice(end, end + 2)))
  );
}
