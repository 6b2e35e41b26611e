import { describe, expect, test } from "vitest";
import { desk } from "./harness.ts";

const zurich = `---
id: k3f9
company: Café Zürich
role: Engineer
interviews:
  - {id: r1, start: 2026-11-20 10:00, people: [Thandi Nkosi <t@zurich.example>, Jörg Müller]}
contacts: [Thandi Nkosi <t@zurich.example>]
---
`;
const me = "name: Sam Moyo\nzone: Africa/Johannesburg\ncountry: ZA\n";

describe("a name is found as it was typed", () => {
  test.each([
    "plan zurich",
    'plan "cafe zur"',
    "plan ZÜRICH",
    'plan "café zürich"',
    "draft zurich --to Jorg",
    "draft zurich --to muller",
    "draft zurich --to JÖRG",
  ])("%s", async (line) => {
    expect(await desk({ "z.md": zurich, "afterword.yaml": me }).run(line)).toMatchObject({ code: 0 });
  });

  test("and where it is none, everybody is named once", async () => {
    const at = desk({ "z.md": zurich, "afterword.yaml": me });
    expect((await at.run("plan acme")).err).toContain("No application matches “acme”. There is only Café Zürich.\n");
    expect((await at.run("draft zurich --to lee")).err).toContain("there are Thandi Nkosi, Jörg Müller.");
  });
});

describe("what add read", () => {
  const friday = 'add Acme Engineer --start "2026-11-20 10:00" --end 11:00';

  test("is said of a promise", async () => {
    expect((await desk({ "afterword.yaml": me }).run(`${friday} --promise "next Friday"`)).out).toContain(
      "They said that you would hear by Friday 27 November.\n",
    );
  });

  test("is said of a zone that nobody named", async () => {
    expect((await desk().run(friday)).out).toContain("The times are read in the time zone of this machine");
    expect((await desk({ "afterword.yaml": me }).run(friday)).out).not.toContain("time zone of this machine");
    expect((await desk().run(`${friday} --zone Europe/Berlin`)).out).not.toContain("time zone of this machine");
  });

  test("has everybody once, with all that was said of them", async () => {
    const at = desk({ "afterword.yaml": me });
    await at.run([
      ..."add Acme Engineer --start yesterday --with".split(" "),
      "Thandi Nkosi <t@acme.example>: billing",
      "Thandi Nkosi: on-call",
    ]);
    const file = at.read(at.files().find((name) => name.startsWith("acme"))!);
    expect(file.match(/Thandi/g)).toHaveLength(1);
    expect(file).toMatch(/t@acme\.example[^]*billing[^]*on-call/);
  });
});

test("a note that was held against nobody's facts says so", async () => {
  const at = desk({ "z.md": zurich, "afterword.yaml": me });
  const unheld = "Not held against the facts of any application";
  const check = (line: string) => at.run(line, { stdin: "Dear Thandi,\n\nThank you.\n\nKind regards,\nSam Moyo\n" });
  expect((await check("check -")).out).toContain(unheld);
  expect((await check("check - --for zurich")).out).not.toContain(unheld);
  expect((await check("check - --json")).out).not.toContain(unheld);
});

describe("an hour that a clock change skips", () => {
  const add = (start: string) =>
    desk({ "afterword.yaml": me }).run(`add Acme Engineer --zone Europe/Berlin --start "${start}"`);

  test("is named, with the one it counts as", async () => {
    expect(await add("2026-03-29 02:30")).toMatchObject({
      code: 2,
      err: expect.stringContaining("Do you mean 2026-03-29 03:30?"),
    });
  });

  test.each(["2026-03-29 03:30", "2026-10-25 02:30", "2026-03-29", "2026-03-29T01:30Z"])(
    "%s is no such hour",
    async (start) => {
      expect((await add(start)).err).toBe("");
    },
  );
});

test.each([
  ["thanks", "draft"],
  ["delete acme", "forget"],
  ["remove acme", "forget"],
  ["send acme", "log APPLICATION sent"],
  ["people", "person"],
  ["accept acme", "log APPLICATION accepted"],
  ["decline acme", "log APPLICATION declined"],
  ["outcome acme", "offer"],
])("%s says what it is called here", async (line, command) => {
  expect(await desk().run(line)).toMatchObject({
    code: 2,
    err: expect.stringContaining(`there is no command "${line.split(" ")[0]}"`) as string,
  });
  expect((await desk().run(line)).err).toContain(`afterword ${command}`);
});

test("next is for one application where one is named", async () => {
  const at = desk({
    "z.md": zurich,
    "a.md": zurich.replace("k3f9", "a1b2").replace("Café Zürich", "Acme"),
    "afterword.yaml": me,
  });
  const { out } = await at.run("next zurich");
  expect(out).toContain("Café Zürich");
  expect(out).not.toContain("Acme");
  await at.run("withdraw zurich");
  await at.run("log zurich sent withdraw");
  expect((await at.run("next zurich")).out).not.toContain("Held back");
});

test("edit says why it only names the file", async () => {
  const at = desk({ "z.md": zurich });
  expect(await at.run("edit zurich", { interactive: true })).toMatchObject({
    out: `${at.folder}/z.md\n`,
    err: expect.stringContaining("No editor is set") as string,
  });
});

test.each([80, 100])("at %i columns nothing is wider than the screen", async (columns) => {
  const at = desk({
    "z.md": zurich.replace(
      "Jörg Müller",
      "Maximiliana Featherstonehaugh-Cholmondeley, Bartholomew Featherstonehaugh-Cholmondeley",
    ),
    "afterword.yaml": me,
  });
  for (const colour of [false, true]) {
    const { out } = await at.run("plan zurich", { columns, colour });
    // oxlint-disable-next-line no-control-regex -- colours take no room
    expect(
      Math.max(
        ...out
          .replaceAll(/\u001B\[\d+m/g, "")
          .split("\n")
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(columns);
  }
});
