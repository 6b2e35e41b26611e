/** However large or hostile a value is, reading it takes steps in proportion to its length. */
import { Session, type Profiler } from "node:inspector/promises";
import { expect, test } from "vitest";
import { readDate, readWhen } from "../time/natural.ts";
import { readDayAndMonth, readSpan } from "../time/span.ts";
import { Temporal } from "temporal-polyfill";
import { Application, Settings } from "./index.ts";

const megabyte = 1024 * 1024;
const many = (n: number, item: unknown) => Array.from({ length: n }, () => item);
const of = (piece: string, length = megabyte) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

test.each([
  ["a promise of commas", { promise: { by: of(","), said: "2026-11-23" } }, "expected at most 500 characters"],
  ["a promise of prepositions", { promise: { by: of("by "), said: "2026-11-23" } }, "expected at most 500 characters"],
  ["an address of dots", { contacts: [{ name: "A", email: `a@${of(".")}` }] }, "at most 254 characters"],
  ["a mailbox of quotes", { contacts: [of('"')] }, "expected at most 500 characters"],
  ["a name of spaces", { contacts: [{ name: `a,${of(" ")}!` }] }, "expected at most 500 characters"],
  ["a zone", { zone: of("A") }, "expected an IANA time zone such as Africa/Johannesburg"],
  ["a country", { country: of("A") }, "expected a two-letter country"],
  ["an id", { id: of("a") }, "expected an id such as k3f9"],
  ["a moment", { log: [{ at: of("2"), kind: "signed" }] }, "expected a date and time such as 2026-11-23 10:00"],
  ["a web address", { posting: `https://${of("a")}` }, "at most 2,000 characters"],
  ["1,600 rounds", { interviews: many(1600, { start: "2026-11-23" }) }, "expected at most 50 rounds"],
  [
    "1,980 people in a round",
    { interviews: [{ start: "2026-11-23", people: many(1980, "A <a@x.example>") }] },
    "expected at most 50 people in a round",
  ],
  [
    "1,000 people in 20 rounds",
    { interviews: many(20, { start: "2026-11-23", people: many(50, "A <a@x.example>") }) },
    "expected at most 500 people in all rounds together",
  ],
  ["100,000 entries", { log: many(100_000, { at: "2026-11-23", kind: "signed" }) }, "expected at most 2000 entries"],
])("%s is refused with a sentence", (_, facts, message) => {
  const { error } = Application.safeParse({ company: "Acme", role: "x", ...facts });
  // Where a value can be written in two ways, the reasons stand one level deeper.
  expect(JSON.stringify(error?.issues)).toContain(message);
});

test("half of a character never goes on", () => {
  const { company, contacts } = Application.parse({ company: "A\ud800", contacts: ["B\udc00"] });
  expect([company, contacts[0]!.name]).toEqual(["A\ufffd", "B\ufffd"]);
  expect(() => encodeURIComponent(company)).not.toThrow();
  expect(Application.safeParse({ company: "A", contacts: [{ name: "B", email: "b\ud800@x.example" }] }).success).toBe(
    false,
  );
});

const now = Temporal.ZonedDateTime.from("2026-11-23T10:00[Africa/Johannesburg]");
const readers: [string, (text: string) => unknown][] = [
  [
    "an application",
    (text) => Application.safeParse({ company: text, contacts: [text], promise: { by: text, said: text } }),
  ],
  ["settings", (text) => Settings.safeParse({ name: text, email: text, zone: text, country: text, daysOff: [text] })],
  ["a moment as typed", (text) => readWhen(text, now, "past")],
  ["a day as typed", (text) => readDate(text, now.toPlainDate())],
  ["a span", (text) => readSpan(text)],
  ["a day and month", (text) => readDayAndMonth(text, now.toPlainDate())],
];
const pieces = [",", " ", "\n", ".", "a", '"', "<", "@", "@.", "by ", "a. ", "1", "or so ", "-", "the ", "é"];

test.each(readers)("%s is read in steps that grow no faster than its length", async (_, read) => {
  for (const piece of pieces) {
    read(of(piece, 100));
    const [small, large] = [of(piece, megabyte / 4), of(piece)];
    const [few, more] = [await steps(() => read(small)), await steps(() => read(large))];
    expect(more, JSON.stringify(piece)).toBeLessThan(5 * few + 10_000);
  }
});

/** How often any block of code ran. */
async function steps(work: () => unknown): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  work();
  const { result } = (await session.post("Profiler.takePreciseCoverage")) as Profiler.TakePreciseCoverageReturnType;
  session.disconnect();
  const ranges = result.flatMap(({ functions }) => functions.flatMap((each) => each.ranges));
  return ranges.reduce((sum, { count }) => sum + count, 0);
}
