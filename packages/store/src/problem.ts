/** Something in a file that cannot be used as it stands, and exactly where. */
export interface Problem {
  /** Absolute path. */
  file: string;
  /** Both from 1; columns count UTF-16 units, as editors do. */
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
  /** The place in words of the file: `interviews[0].start`; empty for the file as a whole. */
  at: string;
  /** One complete sentence that names what was found, what was expected, and the nearest thing that exists. */
  message: string;
  found?: string;
  expected?: string;
  nearest?: string;
  /** A file with an error is never rewritten and its application not listed. A warning leaves it usable. */
  severity: "error" | "warning";
}

/** Nobody reads more of one file at a time, and a hostile file could have a hundred thousand. */
export const mostProblems = 50;

export type StoreErrorCode =
  /** There is no such application, change or file. */
  | "not-found"
  /** The file does not say what it must, what was to be written does not, or it is a link, a device or too large. See `problems`. */
  | "invalid"
  /** Somebody else changed it since the revision that was named. */
  | "conflict"
  /** Another running program holds the file for too long. */
  | "held"
  /** What was asked for is so already. */
  | "already-done"
  /** The disk, a right to it, or the folder as a whole refused, or is not there any more. */
  | "storage";

/** Every failure of the store. The message is a sentence for people; nothing was changed unless it says so. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly code: StoreErrorCode;
  readonly problems: readonly Problem[];

  constructor(code: StoreErrorCode, message: string, options: { problems?: readonly Problem[]; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.problems = options.problems ?? [];
  }
}

/** A problem with a file as a whole. */
export function fileProblem(file: string, message: string, severity: Problem["severity"] = "error"): Problem {
  return { file, line: 1, column: 1, at: "", message, severity };
}

export const errorsOf = (problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => problem.severity === "error");
