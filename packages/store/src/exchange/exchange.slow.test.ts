import { Application } from "@afterword/core";
import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import papa from "papaparse";
import { describe, expect, it } from "vitest";
import { application, passage } from "../../test/arbitrary.ts";
import { facts, file, temporary } from "../../test/temporary.ts";
import { brief } from "../text/schema.ts";
import { readCsv, writeCsv } from "./csv.ts";
import type { Everything } from "./everything.ts";
import { readJson, writeJson } from "./json.ts";

const everything = (applications: Everything["applications"]): Everything => ({
  afterword: 1,
  profiles: {},
  templates: {},
  applications,
});

describe("nobody is locked in", () => {
  it("JSON comes back as it went", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(application, passage), { maxLength: 4 }), (all) => {
        const data = everything(
          all.map(([application, notes]) => ({ application: JSON.parse(JSON.stringify(application)), notes })),
        );
        expect(readJson(writeJson(data))).toEqual(data);
      }),
      { numRuns: 100 },
    );
  });

  it("a table comes back as it went, whatever a spreadsheet would make of it", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(application, passage), { minLength: 1, maxLength: 4 }), (all) => {
        const data = everything(
          all.map(([application, notes]) => ({
            application: brief(Application, application) as Record<string, unknown>,
            notes,
          })),
        );
        const text = writeCsv(data);
        const back = readCsv(text);
        for (const [index, one] of back.applications.entries()) {
          expect(Application.parse(one.application)).toEqual(all[index]![0]);
          expect(one.notes).toBe(all[index]![1]);
        }
        expect(back.applications).toHaveLength(all.length);
        // No cell may begin as a formula does.
        expect(
          papa
            .parse<string[]>(text)
            .data.flat()
            .filter((cell) => /^[=+\-@]/.test(cell)),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("a whole folder moves to another, own keys and all, and moving it twice changes nothing", async () => {
    const from = temporary({
      "a.md":
        file(
          "Acme",
          "x",
          'id: k3\nsalary: 10\ninterviews:\n  - {id: r1, start: 2026-11-23, mood: "good: very", people: [Bo <b@x.example>]}\n',
        ) + "\nNotes.\n",
      "bad.md": file("B", "x", "senior: perhaps\n"),
      "afterword.yaml": "name: Thandi\nprofile: mine\n",
      "profiles/mine.yaml": "extends: patient\nparameters: {gap: 3}\n",
      "templates/mine.md": "---\nkind: thank-you\n---\nHi\n",
    });
    const { data, problems } = await from.store.export();
    expect(problems).toMatchObject([{ at: "senior" }]);
    const to = temporary();
    expect(await to.store.import(readJson(writeJson(data)))).toEqual({
      added: ["k3"],
      changed: [],
      unchanged: [],
      others: ["settings", "profile mine", "template mine"],
      problems: [],
    });
    expect((await to.store.export()).data).toEqual(data);
    expect(readFileSync((await to.store.get("k3"))!.file, "utf8")).toContain('salary: "10"');
    expect(await to.again().import(data)).toEqual({
      added: [],
      changed: [],
      unchanged: ["k3"],
      others: [],
      problems: [],
    });
  });

  it("one thing that cannot be imported never stops the others", async () => {
    const { store } = temporary();
    const data = {
      ...everything([
        { application: { role: "A" }, notes: "" },
        { application: { ...facts("B") }, notes: "" },
        { application: { compny: "C", company: "C", role: "x", zoen: "y" }, notes: "" },
      ]),
      templates: { "../../x": "evil", CON: "x", fine: "x" },
    };
    const result = await store.import(data);
    expect(result.added).toHaveLength(1);
    expect(result.problems.map((problem) => `${problem.file}: ${problem.message}`)).toEqual([
      "application 1: company is missing: expected some text.",
      'application 3: This cannot be saved. There is no "compny" here, and it is not read: "company" is here already.',
      'template ../../x: "../../x.md" cannot be the name of a file.',
      'template CON: "CON.md" cannot be the name of a file.',
    ]);
    expect((await store.templates()).templates.map((template) => template.name)).toEqual(["fine"]);
  });
});

it("a table has its columns in the order of the facts", () => {
  const round = { start: "2026-11-23", people: ["Bo <b@x.example>"] };
  const rounds = Array.from({ length: 11 }, (_, n) => ({ id: `r${n + 1}`, ...round }));
  const text = writeCsv(
    everything([
      { application: { company: "A", role: "x", mine: "y" }, notes: "n" },
      { application: { ...facts("B", "x", { interviews: rounds, zone: "Europe/Berlin" }) }, notes: "" },
    ]),
  );
  const [head] = text.slice(1).split("\r\n");
  expect(head!.split(",")).toEqual([
    "id",
    "company",
    "role",
    "zone",
    ...rounds.flatMap((_, n) => ["id", "start", "people[0]"].map((key) => `interviews[${n}].${key}`)),
    "mine",
    "notes",
  ]);
});

describe("tables by hand", () => {
  it("reads what Excel saves in a country of semicolons", () => {
    const back = readCsv(
      '\uFEFFcompany;role;interviews[0].start;interviews[2].start\r\nAcme;"Engineer; senior";2026-11-23 10:00;2026-11-25\r\n',
    );
    expect(back.applications[0]!.application).toEqual({
      company: "Acme",
      role: "Engineer; senior",
      interviews: [{ start: "2026-11-23 10:00" }, { start: "2026-11-25" }],
    });
  });

  const refusals: [string, string][] = [
    ["a table of something else", "name,age\nBo,3\n"],
    ["a column that reaches for the prototype", "company,role,__proto__.x\nA,b,c\n"],
    ["a column nobody can follow", "company,role,a[b]\nA,b,c\n"],
    ["columns that contradict each other", "company,role,promise,promise.by\nA,b,c,d\n"],
    ["a huge list", "company,role,log[99999].at\nA,b,c\n"],
  ];
  for (const [name, text] of refusals)
    it(`refuses ${name}`, () => expect(() => readCsv(text)).toThrow(expect.objectContaining({ code: "invalid" })));
});
