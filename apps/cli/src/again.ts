import { parseArgs } from "node:util";
import { ask, type Question } from "@afterword/store/answer";
import { readInstant } from "./clock.ts";
import { places, type Surroundings } from "./places.ts";

/** What the output of a run depends on beside the folder. */
interface Run extends Surroundings {
  argv: readonly string[];
  columns: number;
  colour: boolean;
  /** Names this very build: another one may answer otherwise. */
  build: string;
  /** The present moment, in milliseconds since 1970. */
  now: number;
}

/**
 * `afterword next`, the question that shells and launchers ask all day, as one whose last answer may still be true. Undefined for
 * every other command line, wrong ones included: the program says what it makes of those.
 */
export function askAgain({ argv, columns, colour, build, now, ...where }: Run): Question | undefined {
  try {
    const {
      values: { now: rehearsed, ...options },
      positionals,
    } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        all: { type: "boolean", short: "a" },
        folder: { type: "string" },
        profile: { type: "string" },
        now: { type: "string" },
      },
    });
    if (positionals.length !== 1 || positionals[0] !== "next") return undefined;
    // A moment in words depends on the day it is said.
    const at = rehearsed === undefined ? now : readInstant(rehearsed);
    return at === undefined
      ? undefined
      : ask(JSON.stringify([build, options, columns, colour]), { ...places(where, options), at });
  } catch {
    return undefined;
  }
}
