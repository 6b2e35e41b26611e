export type CalDavProblem = "address" | "refused" | "foreign" | "offline" | "full" | "server";

/** The server cannot be used, with a sentence for people. Holds no secrets. */
export class CalDavError extends Error {
  readonly code: CalDavProblem;
  constructor(code: CalDavProblem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
