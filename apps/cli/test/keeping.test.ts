import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { desk } from "./harness.ts";

const add = 'add Acme Engineer --start "2026-11-20 16:00" --end 17:00 --with "Thandi Nkosi <t@acme.example>"';

describe("going back", () => {
  test("undo takes back the last change, then the one before", async () => {
    const me = desk();
    await me.run(add);
    const before = me.read("acme-engineer.md");
    await me.run("log acme sent");
    expect((await me.run("undo")).out).toContain("acme-engineer.md is as it was before.");
    expect(me.read("acme-engineer.md")).toBe(before);
    expect((await me.run("undo")).out).toContain("removed, because it was new");
    expect(me.files()).toEqual([]);
    expect((await me.run("undo")).code).toBe(2);
  });

  test("history shows what each change brought, and undo --from goes back to before it", async () => {
    const me = desk();
    await me.run(add);
    await me.run("log acme sent");
    const { out } = await me.run("history acme");
    expect(out).toMatch(/ {2}1 .*\n(?: {5}\+ .*\n)+ {2}2 .*\n(?: {5}[+-] .*\n)*.*sent/);
    expect(await me.json("history acme")).toMatchObject([{ number: 1 }, { number: 2, at: "2026-11-22T16:00:00Z" }]);
    me.write("acme-engineer.md", `${me.read("acme-engineer.md")}\nBy hand.\n`);
    expect(await me.run("undo acme")).toMatchObject({ code: 1, err: expect.stringContaining("changed by hand") });
    expect((await me.run("undo acme --from 2")).code).toBe(0);
    expect(me.read("acme-engineer.md")).not.toContain("sent");
    expect((await me.run("undo acme --from two")).code).toBe(2);
    expect(await me.run("undo acme --from 99")).toMatchObject({
      code: 2,
      err: expect.stringContaining("no change number 99"),
    });
  });

  test("what was taken back can be had back, as it says", async () => {
    const me = desk();
    await me.run(add);
    await me.run("log acme sent");
    const sent = me.read("acme-engineer.md");
    const [, back] = /To restore it: afterword (.*)/.exec((await me.run("undo")).out)!;
    expect(me.read("acme-engineer.md")).not.toBe(sent);
    expect((await me.run(back!)).code).toBe(0);
    expect(me.read("acme-engineer.md")).toBe(sent);
    await me.run("undo acme --from 1");
    expect(me.files()).toEqual([]);
  });

  test("a file that is gone can be had back, as it says", async () => {
    const me = desk();
    await me.run(add);
    const before = me.read("acme-engineer.md");
    const [, back] = /To restore it: afterword (.*)/.exec((await me.run("undo")).out)!;
    expect((await me.run(back!)).code).toBe(0);
    expect(me.read("acme-engineer.md")).toBe(before);
  });
});

describe("doctor", () => {
  test("names what is wrong and where, repairs what it can, and says what is left", async () => {
    const me = desk({
      "a.md": "---\ncompany: A\nrole: x\n---\n",
      "b.md": "---\ncompany: B\nrole: x\nsenior: perhaps\n---\n",
    });
    const { code, out, err } = await me.run("doctor");
    expect({ code, err }).toEqual({ code: 1, err: "afterword: one problem needs your decision\n" });
    expect(out).toContain('b.md:4:9: senior is "perhaps": expected one of true, yes, false, no.');
    expect(out).toContain("can be repaired with --repair");
    expect((await me.run("doctor --repair")).out).toContain("repaired: wrote the ids");
    expect(me.read("a.md")).toMatch(/^---\nid: /);
    me.write("b.md", "---\nid: b1\ncompany: B\nrole: x\n---\n");
    expect(await me.run("doctor")).toEqual({ code: 0, out: "No problems found.\n", err: "" });
  });
});

describe("forget", () => {
  test("asks first, then wipes a person and says what it cannot reach", async () => {
    const me = desk();
    await me.run(add);
    expect(await me.run('forget --person "Thandi Nkosi"')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/places? changes? in acme-engineer\.md.*--yes/s),
    });
    const { code, out } = await me.run('forget --person "Thandi Nkosi" --yes');
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining("Copies outside this folder are not deleted"),
    });
    expect(me.read("acme-engineer.md")).not.toMatch(/Thandi|t@acme/);
    expect((await me.run("forget")).code).toBe(2);
    expect(
      (await me.run("forget --person Nobody --yes")).err + (await me.run("forget --person Nobody --yes")).out,
    ).toMatch(/Nobody/);
  });

  test("ends with 1 where something may be left, and names it", async () => {
    const me = desk();
    await me.run(add);
    me.write("zeta.md", "---\nid: z1\ncompany: Zeta\nrole: x\n---\n\nThandi likes tea.\n");
    const { code, out, err } = await me.run('forget --person "Thandi Nkosi" --yes');
    expect({ code, err }).toEqual({ code: 1, err: "afterword: one file may still say it\n" });
    expect(out).toContain("zeta.md");
    expect(me.read("zeta.md")).toContain("Thandi likes tea.");
  });

  test("wipes an application", async () => {
    const me = desk();
    await me.run(add);
    expect((await me.run("forget acme --yes")).code).toBe(0);
    expect(me.files()).toEqual([]);
    expect((await me.run("undo")).code).toBe(2);
  });
});

describe("nobody is locked in", () => {
  test.each(["json", "csv"])("export to %s, import elsewhere", async (format) => {
    const me = desk();
    await me.run(add);
    const file = join(me.folder, "..", `all.${format}`);
    expect((await me.run(["export", "--out", file])).out).toContain("1 application written");
    expect(await me.run(["export", "--out", file])).toMatchObject({
      code: 1,
      err: expect.stringContaining("exists already"),
    });
    const other = desk();
    expect((await other.run(["import", file])).out).toContain("1 added, 0 changed, 0 already the same.");
    expect(other.read("acme-engineer.md")).toBe(me.read("acme-engineer.md"));
    expect((await other.run(["import", file])).out).toContain("0 added, 0 changed, 1 already the same.");
    other.write("afterword.yaml", "name: Bo\n");
    await other.run(["export", "--out", `${file}.json`]);
    const third = desk();
    await third.run(["import", `${file}.json`]);
    const { out } = await third.run("undo");
    expect(out).toContain("Taken back: import\n");
    expect(out).toContain("To restore it, import the export again.");
    expect(third.files()).toEqual([]);
  });

  test("an export names what it had to leave out", async () => {
    const me = desk();
    await me.run(add);
    mkdirSync(join(me.folder, "templates"));
    symlinkSync("/etc/hostname", join(me.folder, "templates", "mine.md"));
    const { code, out, err } = await me.run("export");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ applications: [{}] });
    expect(err).toContain("mine.md is a link to somewhere else");
    expect(err).toContain("are not in the export");
  });

  test("a table of something else is refused with a sentence", async () => {
    const me = desk();
    const file = join(me.folder, "..", "other.csv");
    writeFileSync(file, "name,age\nBo,3\n");
    expect(await me.run(["import", file])).toMatchObject({
      code: 2,
      err: expect.stringContaining('at least "company" and "role"'),
    });
    expect(readFileSync(file, "utf8")).toContain("Bo");
  });
});
