// Counts how often any block of code runs. To be imported first, in a process of its own: blocks are counted only in code that is
// compiled after the counting began, so that what is to be counted is imported dynamically.
import { Session, type Profiler } from "node:inspector/promises";

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/**
 * Prints, as JSON, the steps that each reader takes for its texts of each length in characters. Work inside a regular expression is not
 * counted.
 */
export async function printSteps(
  readers: Readonly<Record<string, (length: number) => unknown>>,
  lengths: readonly [number, number],
): Promise<void> {
  const counts: Record<string, number[]> = {};
  for (const [name, read] of Object.entries(readers)) {
    await stepsSince();
    counts[name] = [];
    for (const length of lengths) {
      await read(length);
      counts[name].push(await stepsSince());
    }
  }
  session.disconnect();
  console.log(JSON.stringify(counts));
}

/** A text of so many characters that repeats a piece. */
export const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** The steps since this was last asked. */
async function stepsSince(): Promise<number> {
  const { result } = (await session.post("Profiler.takePreciseCoverage")) as Profiler.TakePreciseCoverageReturnType;
  const ranges = result.flatMap(({ functions }) => functions.flatMap((each) => each.ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}
