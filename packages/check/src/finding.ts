import type { ClaimId } from "@afterword/core";

/** `blocker` asks before the note is copied or opened; `warning` shows; `hint` whispers. Logging what was sent is never blocked. */
export type Severity = "blocker" | "warning" | "hint";

/** A stretch of text in UTF-16 units, `end` exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** One way to put it right: replace `range` by `text`. */
export interface Fix {
  title: string;
  range: Range;
  text: string;
}

/** What the check says of a note. */
export interface Finding {
  /** The check that found it, such as `doubled-word`. See `docs/checks.md`. */
  code: string;
  severity: Severity;
  /** In the note's text, or in its subject where `in` says so. Empty (start = end) where something is missing there. */
  range: Range;
  in?: "subject" | undefined;
  message: string;
  fixes: Fix[];
  /** The advice it rests on. */
  claim: ClaimId;
}
