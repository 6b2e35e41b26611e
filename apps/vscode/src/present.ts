import { Temporal } from "temporal-polyfill";

/** A present moment and whose clock it is on. */
export interface Moment {
  now: Temporal.Instant;
  /** The machine's zone, used only where the settings name none. */
  zone: string;
}

/** The clock, read nowhere else. `AFTERWORD_NOW` rehearses another moment, as `--now` does on the command line. */
export function presentMoment(fixed?: Moment): Moment {
  if (fixed) return fixed;
  const rehearsed = process.env["AFTERWORD_NOW"];
  return {
    now: rehearsed ? Temporal.Instant.from(rehearsed) : Temporal.Now.instant(),
    zone: Temporal.Now.timeZoneId(),
  };
}
