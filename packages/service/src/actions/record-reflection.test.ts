import { expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { added, fileOf, say } from "../../test/say.ts";
import { recordOutcome } from "./record-outcome.ts";
import { recordReflection } from "./record-reflection.ts";

test("settles the looking back on what is over, once", async () => {
  const service = await openExample({ now: "2026-11-27T10:00:00Z" });
  await say(service, recordOutcome, { application: "acme", outcome: "rejected" });
  const before = await fileOf(service, "acme1");
  const typed = { application: "acme", note: "Ask for the team's size earlier." };
  expect(await say(service, recordReflection, typed)).toBe("Recorded: you looked back on Acme.");
  expect(added(before, await fileOf(service, "acme1"))).toEqual([
    "  - {at: 2026-11-27 12:00, kind: reflected, note: Ask for the team's size earlier.}",
  ]);
  expect(await say(service, recordReflection, typed)).toMatch(/^already-done: /);
});

test("lies in the past", async () => {
  const service = await openExample({ now: "2026-11-27T10:00:00Z" });
  expect(await say(service, recordReflection, { application: "acme", at: "tomorrow" })).toMatch(/^invalid: /);
});
