// Counts how often any block of code runs while each reader reads a quarter of a megabyte, then a whole one, and prints the
// counts as JSON. A process of its own: blocks are counted only in code that is compiled after the counting began.
import { Session, type Profiler } from "node:inspector/promises";

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

const { Application, Settings } = await import("../src/model/index.ts");
const { readDate, readWhen } = await import("../src/time/natural.ts");
const { readDayAndMonth, readSpan } = await import("../src/time/span.ts");
const { Temporal } = await import("temporal-polyfill");

const now = Temporal.ZonedDateTime.from("2026-11-23T10:00[Africa/Johannesburg]");
const readers: Record<string, (text: string) => unknown> = {
  "an application": (text) =>
    Application.safeParse({ company: text, contacts: [text], promise: { by: text, said: text } }),
  settings: (text) => Settings.safeParse({ name: text, email: text, zone: text, country: text, daysOff: [text] }),
  "a moment as typed": (text) => readWhen(text, now, "past"),
  "a day as typed": (text) => readDate(text, now.toPlainDate()),
  "a span": (text) => readSpan(text),
  "a day and month": (text) => readDayAndMonth(text, now.toPlainDate()),
  "something that compares each with each": (text) => {
    let same = 0;
    for (let i = 0; i < text.length; i += 512) for (let j = 0; j < i; j += 512) if (text[i] === text[j]) same++;
    return same;
  },
};
const pieces = [",", " ", "\n", ".", "a", '"', "<", "@", "@.", "by ", "a. ", "1", "or so ", "-", "the ", "é"];

const counts: Record<string, number[]> = {};
for (const [name, read] of Object.entries(readers)) {
  await stepsSince();
  counts[name] = [];
  for (const length of [256 * 1024, 1024 * 1024]) {
    for (const piece of pieces) read(piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
    counts[name].push(await stepsSince());
  }
}
session.disconnect();
console.log(JSON.stringify(counts));

/** The steps since this was last asked. */
async function stepsSince(): Promise<number> {
  const { result } = (await session.post("Profiler.takePreciseCoverage")) as Profiler.TakePreciseCoverageReturnType;
  const ranges = result.flatMap(({ functions }) => functions.flatMap((each) => each.ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}
