import fc from "fast-check";
import { expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { addInterview } from "../actions/add-interview.ts";
import { readQuickLog } from "./quick-log.ts";

test.each([
  [
    "Zeta, platform engineer, yesterday 10:00, Thandi Nkosi: moving billing",
    { company: "Zeta", role: "platform engineer", start: "yesterday 10:00", people: ["Thandi Nkosi: moving billing"] },
  ],
  ["Zeta, yesterday 10:00", { company: "Zeta", start: "yesterday 10:00" }],
  [
    "Zeta yesterday 10:00 with Thandi Nkosi about moving billing",
    { company: "Zeta", start: "yesterday 10:00", people: ["Thandi Nkosi: moving billing"] },
  ],
  [
    "Zeta as a data analyst, Friday 14:00 to 15:00",
    { company: "Zeta", role: "data analyst", start: "Friday 14:00", end: "15:00" },
  ],
  ["Zeta, yesterday, 10:00, 45m", { company: "Zeta", start: "yesterday 10:00", end: "45m" }],
  ["Zeta, Clerk, 2026-11-20 10:00-11:30", { company: "Zeta", role: "Clerk", start: "2026-11-20 10:00", end: "11:30" }],
  [
    "Zeta, yesterday 10:00, Jo Adams: on-call, and hiring, Sam Lee: budgets",
    { company: "Zeta", start: "yesterday 10:00", people: ["Jo Adams: on-call, and hiring", "Sam Lee: budgets"] },
  ],
  ["Zeta, Jo Adams, yesterday 10:00", { company: "Zeta", start: "yesterday 10:00", people: ["Jo Adams"] }],
  [
    "Zeta, yesterday 10:00, with Jo Adams and Sam Lee",
    { company: "Zeta", start: "yesterday 10:00", people: ["Jo Adams", "Sam Lee"] },
  ],
  ["Zeta, yesterday 10:00, they decide by Friday", { company: "Zeta", start: "yesterday 10:00", promise: "Friday" }],
  [
    "Zeta, yesterday 10:00, hear back in two weeks",
    { company: "Zeta", start: "yesterday 10:00", promise: "in two weeks" },
  ],
  ["Acme, yesterday 10:00, went rather well", { company: "Acme", start: "yesterday 10:00", notes: "went rather well" }],
  [
    "blue crane analytics data lead, Monday 09:00",
    { company: "Blue Crane Analytics", role: "data lead", start: "Monday 09:00" },
  ],
  ["Zeta", { company: "Zeta" }],
  ["", {}],
])("%s", async (line, expected) => {
  const snapshot = await (await openExample({ now: "2026-11-22T16:00:00Z" })).snapshot();
  expect(readQuickLog(line, snapshot)).toEqual(expected);
});

test("every word of a line is in some field, and every field takes it or says what is wrong", async () => {
  const service = await openExample({ now: "2026-11-22T16:00:00Z" });
  const snapshot = await service.snapshot();
  const piece = fc.constantFrom(
    "Acme",
    "Zeta",
    "nurse",
    "yesterday 10:00",
    "Jo Adams: pay",
    "10:00",
    "by Friday",
    "went well",
    "Jo <jo@z.example>",
    "\u0007",
    ":",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 7 }), async (pieces) => {
      const typed = readQuickLog(pieces.join(", "), snapshot);
      const kept = Object.values(typed).flat().join(" ").toLowerCase();
      for (const word of pieces.join(" ").match(/\p{L}+/gu) ?? [])
        if (word !== "by") expect(kept).toContain(word.toLowerCase());
      await service.understand(addInterview, typed);
    }),
    { numRuns: 60 },
  );
});
