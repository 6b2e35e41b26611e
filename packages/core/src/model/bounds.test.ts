/** However large or hostile a value is, reading it takes steps in proportion to its length. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Application } from "./index.ts";

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
  ["a day that means never", { log: [{ at: "9999-12-31", kind: "signed" }] }, "expected a year from 1900 to 2199"],
  ["an hour of no time", { interviews: [{ start: "0001-01-01 10:00" }] }, "expected a year from 1900 to 2199"],
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

const counts = JSON.parse(
  execFileSync(process.execPath, [join(import.meta.dirname, "../../test/read-steps.ts")], { encoding: "utf8" }),
) as Record<string, [few: number, more: number]>;
const { "something that compares each with each": quadratic, ...readers } = counts;

test.each(Object.entries(readers))("%s is read in steps that grow no faster than its length", (_, [few, more]) => {
  expect(more).toBeLessThan(5 * few + 10_000);
});

test("what compares each with each would be found", () => {
  expect(quadratic![1]).toBeGreaterThan(10 * quadratic![0]);
});
