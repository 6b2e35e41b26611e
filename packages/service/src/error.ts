/** What kind of failure it was. Apps decide by this code, never by the words. */
export type ErrorCode =
  "not-found" | "ambiguous" | "invalid" | "unsure" | "conflict" | "held" | "already-done" | "storage";

export interface ErrorDetails {
  /** The field that was typed wrong. */
  field?: string | undefined;
  /** What may have been meant: names that are nearest, or the choices where several match. */
  choices?: readonly string[] | undefined;
  cause?: unknown;
}

/** The one error that the service throws for what a person can put right. `message` is a sentence for people. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
  readonly code: ErrorCode;
  readonly field: string | undefined;
  readonly choices: readonly string[];

  constructor(code: ErrorCode, message: string, { field, choices = [], cause }: ErrorDetails = {}) {
    super(message, { cause });
    this.code = code;
    this.field = field;
    this.choices = choices;
  }

  /** The error as `--json` prints it and a tool answers it. */
  toJSON(): { code: ErrorCode; message: string; field?: string; choices?: readonly string[] } {
    return {
      code: this.code,
      message: this.message,
      ...(this.field !== undefined && { field: this.field }),
      ...(this.choices.length > 0 && { choices: this.choices }),
    };
  }
}
