import { Application } from "@afterword/core";
import { expect, test } from "vitest";
import { openExample } from "../../test/example.ts";
import { allFiles, say } from "../../test/say.ts";
import { actionNamed, history, search, statistics } from "../index.ts";

const now = "2026-11-23T16:00:00Z";

test.each([
  ["acme", ["Acme: company"]],
  ["JORG", ["Acme: people"]],
  ["pricing", ["Blue Crane Analytics: topics"]],
  ["eight people", ["Acme: notes"]],
  ["engineer", ["Acme: role", "Blue Crane Analytics: role", "Cape Freight: role"]],
  ["", []],
  ["nothing like it", []],
])("a search for “%s”", async (words, expected) => {
  const snapshot = await (await openExample({ now })).snapshot();
  expect(search(snapshot, words).map((found) => `${found.stored.application.company}: ${found.in}`)).toEqual(expected);
});

test.each([
  ["their motto", ["Cape Freight: topics"]],
  ["slides of the talk", ["Cape Freight: notes"]],
  ["gate of the harbour", ["Cape Freight: notes"]],
  ["long winter", ["Cape Freight: notes"]],
  ["thank-you", []],
  ["email", []],
  ["2026-11-12 09:10", []],
  ["2026-11-24", []],
  ["09:30", []],
  ["in two weeks", []],
])("a search for “%s” reads what people wrote, and no code or moment", async (words, expected) => {
  const snapshot = await (await openExample({ now })).snapshot();
  const applications = snapshot.applications.map((stored) =>
    stored.id === "cape3" ? { ...stored, application: { ...full, id: stored.id } } : stored,
  );
  expect(
    search({ ...snapshot, applications }, words).map((found) => `${found.stored.application.company}: ${found.in}`),
  ).toEqual(expected);
});

const full = Application.parse({
  company: "Cape Freight",
  messages: [{ kind: "thank-you", blanks: { story: "a long winter" } }],
  interviews: [
    {
      id: "r1",
      start: "2026-11-24 10:00",
      place: "the gate of the harbour",
      people: [{ name: "Nomsa Dlamini", topics: [{ about: "cranes", quote: "Slow is fast is their motto." }] }],
    },
  ],
  log: [
    { at: "2026-11-24 12:00", kind: "asked", what: "the slides of the talk" },
    { at: "2026-11-24 12:10", kind: "sent", what: "thank-you", to: ["Nomsa Dlamini"], via: "email", round: "r1" },
    { at: "2026-11-24 12:20", kind: "promise-moved", from: "in two weeks", to: "2026-12-04" },
    { at: "2026-11-24 12:30", kind: "rescheduled", round: "r1", from: "2026-11-24 09:30", to: "2026-11-24 10:00" },
  ],
});

test("the history names each change, with the lines it took and brought", async () => {
  const service = await openExample({ now });
  const { change } = await service.run(actionNamed("record-reply")!, { application: "acme" });
  expect(await history(service, "acme")).toMatchObject([
    {
      number: 1,
      change,
      label: "Recorded: you heard from Acme.",
      gone: ["log: []"],
      come: ["log:", "  - {at: 2026-11-23 18:00, kind: reply}"],
    },
  ]);
  await expect(history(service, "nobody")).rejects.toMatchObject({ code: "not-found" });
});

test("statistics count the applications", async () =>
  expect(statistics(await (await openExample({ now })).snapshot())).toMatchObject({ applications: 3 }));

test("everything goes out and comes in again, and one undo takes it back", async () => {
  const service = await openExample({ now });
  const { data } = await service.run(actionNamed("export-folder")!, {});
  const source = (data as { text: string }).text;
  const empty = await openExample({ now, empty: true });
  expect(await say(empty, actionNamed("import-folder")!, { source })).toBe(
    "3 added, 0 changed, 0 already the same. Also taken: settings.",
  );
  expect(await say(empty, actionNamed("import-folder")!, { source })).toBe("0 added, 0 changed, 3 already the same.");
  await say(empty, actionNamed("undo")!, {});
  expect(Object.keys(await allFiles(empty)).filter((name) => name.endsWith(".md"))).toEqual([]);
  expect(await say(empty, actionNamed("import-folder")!, { source: "{" })).toMatch(/^invalid: /);
});

test("the folder is checked, and so is a note", async () => {
  const service = await openExample({ now });
  expect(await say(service, actionNamed("doctor")!, {})).toBe("No problems found.");
  expect(await say(service, actionNamed("check-text")!, { text: "Dear [name],\n\nThank you.\n" })).toMatch(/^Found /);
  expect(await say(service, actionNamed("check-text")!, { text: "  " })).toMatch(/^invalid: /);
});
