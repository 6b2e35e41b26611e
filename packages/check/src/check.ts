import type { ClaimId, MessageKind } from "@afterword/core";
import type { CheckContext, NoteInput } from "./context.ts";
import type { Severity } from "./finding.ts";
import type { Known } from "./known.ts";
import type { Note } from "./text/note.ts";

/** The families, in the order the docs show them. */
export const groups = ["left in", "facts", "shape", "tone", "language", "panel", "plain mail"] as const;
export type Group = (typeof groups)[number];

/** What a check reports: where, why, and the texts that would put it right in that place. */
export interface Found {
  start: number;
  end: number;
  message: string;
  /** Where it is less, or more, certain than the check usually is. */
  severity?: Severity;
  /** Replacements for that range. */
  instead?: readonly string[];
  /** Fixes that need another range or title. */
  fixes?: readonly { title: string; start: number; end: number; text: string }[];
}

/** A note that shows a check at work. In a bad one, « » mark what is found. */
export interface Example {
  text: string;
  subject?: string;
  context?: CheckContext;
  /** The text with the first fix of each finding applied. */
  fixed?: string;
}

/** What every check is given. */
export interface Subject {
  note: Note;
  input: NoteInput;
  context: CheckContext;
  known: Known;
}

/** One check: one small file. Its examples drive its tests and its page in the docs. */
export interface Check {
  /** Unique; the key for severities and for ignoring. */
  code: string;
  group: Group;
  severity: Severity;
  claim: ClaimId;
  /** What it finds, in one sentence. */
  about: string;
  /** Only looked for in notes of these kinds. Absent: in any, the kind known or not. */
  kinds?: readonly MessageKind[];
  /** Looks at the subject line as well as at the text. */
  subject?: true;
  good: readonly Example[];
  bad: readonly Example[];
  find(subject: Subject): Iterable<Found>;
}

export const plain = (...texts: string[]): Example[] => texts.map((text) => ({ text }));
export const pair = (text: string, fixed: string): Example => ({ text, fixed });
