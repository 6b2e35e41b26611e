import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { file, temporary } from "../../test/temporary.ts";
import { readCsv } from "./csv.ts";
import type { Everything } from "./everything.ts";

const everything = (more: Partial<Everything>): Everything => ({
  afterword: 1,
  profiles: {},
  templates: {},
  applications: [],
  ...more,
});
const acme = `${file(
  "Acme",
  "Engineer",
  [
    "id: k3",
    "mood: good",
    "interviews: [{id: r1, start: 2026-11-23, people: [Ann Lee <ann@acme.example>]}]",
    "log: [{at: 2026-11-24, kind: reply, from: Ann Lee}]",
    "",
  ].join("\n"),
)}\nThey use Kafka.\n`;

describe("what an import does not name stays", () => {
  test.each<[string, Everything]>([
    ["a table of a few columns", readCsv("id,company,role,fit\nk3,Acme,Engineer,I did it.\n")],
    ["a table without ids", readCsv("company,role,fit,notes\nacme,engineer,I did it.,\n")],
    ["JSON of a few facts", everything({ applications: [{ application: { id: "k3", fit: "I did it." }, notes: "" }] })],
  ])("%s", async (_, data) => {
    const { store } = temporary({ "acme.md": acme });
    const before = (await store.get("k3"))!;
    expect(await store.import(data)).toMatchObject({ added: [], changed: ["k3"], problems: [] });
    const after = (await store.get("k3"))!;
    expect(after.notes).toBe(before.notes);
    const { company, role } = data.applications[0]!.application;
    const named = { fit: "I did it.", company: company ?? "Acme", role: role ?? "Engineer" };
    expect(after.application).toEqual({ ...before.application, ...named });
    expect(readFileSync(after.file, "utf8")).toContain("mood: good");
    expect(await store.import(data)).toMatchObject({ added: [], changed: [], unchanged: ["k3"] });
  });

  it("in the settings too, and what was taken of them is said", async () => {
    const { store } = temporary({ "afterword.yaml": "name: Thandi\nzone: Africa/Johannesburg\ncountry: ZA\n" });
    const named = everything({ settings: { name: "Robin" }, templates: { mine: "---\nkind: thank-you\n---\nHi\n" } });
    expect(await store.import(named)).toMatchObject({ others: ["settings", "template mine"] });
    expect((await store.settings()).settings).toMatchObject({
      name: "Robin",
      zone: "Africa/Johannesburg",
      country: "ZA",
    });
    expect(await store.import(named)).toMatchObject({ others: [] });
  });
});

describe("what is left out, with a reason, and nothing of it is taken", () => {
  test.each<[string, Everything, string]>([
    [
      "a row that would take away the people of a round",
      readCsv("id,company,role,fit,interviews[0].id,interviews[0].start\nk3,Acme,Engineer,I did it.,r1,2026-11-23\n"),
      'interviews[0].people[0].name is on record and not here, and an import deletes nothing: leave out "interviews", or name all of it.',
    ],
    [
      "a shorter log",
      everything({ applications: [{ application: { id: "k3", log: [] }, notes: "" }] }),
      'log[0].at is on record and not here, and an import deletes nothing: leave out "log", or name all of it.',
    ],
    [
      "another company under its id",
      everything({ applications: [{ application: { id: "k3", company: "Beta", role: "x" }, notes: "" }] }),
      '"k3" is Acme on record, and Beta here: give this one an id of its own, or none.',
    ],
    [
      "levels without end",
      everything({
        applications: [
          {
            application: { company: "B", role: "x", extra: JSON.parse("[".repeat(4000) + "]".repeat(4000)) },
            notes: "",
          },
        ],
      }),
      "This has more than 50 levels, one inside the other.",
    ],
  ])("%s", async (_, data, message) => {
    const { store } = temporary({ "acme.md": acme });
    data.applications.push({ application: { company: "Zeta", role: "x" }, notes: "" });
    const result = await store.import(data);
    expect(result.problems.map((problem) => problem.message)).toEqual([message]);
    expect([result.added.length, result.changed]).toEqual([1, []]);
    expect(readFileSync((await store.get("k3"))!.file, "utf8")).toBe(acme);
  });
});

it("two applications of one company and role are never taken for each other", async () => {
  const { store } = temporary({ "a.md": file("A", "x", "id: a1\n"), "b.md": file("A", "x", "id: a2\n") });
  expect((await store.import(readCsv("company,role\nA,x\n"))).added).toHaveLength(1);
});
