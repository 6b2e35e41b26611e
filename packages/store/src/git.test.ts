/** Folders kept in git: what two branches both added is kept, and what git could not merge is called a conflict. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { facts, file, temporary } from "../test/temporary.ts";
import { readApplication, readSettings } from "./text/read.ts";

const entry = (note: string) => ({ at: "2026-11-24", kind: "reply" as const, note });

describe("a folder in git", () => {
  it.each([
    ["from nothing", []],
    ["after others", [entry("before")]],
  ])(
    "keeps what two branches both added to a log, %s",
    async (_, log) => {
      const { folder, again } = temporary();
      const git = (...args: string[]) =>
        execFileSync("git", ["-C", folder, "-c", "user.name=Bo", "-c", "user.email=b@x.example", ...args], {
          stdio: "pipe",
        });
      git("init", "-q", "-b", "main");
      const { id } = await again().put({ ...facts(), log });
      const add = (note: string) =>
        again().update(id, (application) => ({ ...application, log: [...application.log, entry(note)] }));
      const commit = () => {
        git("add", "-A");
        git("commit", "-q", "-m", "x");
      };
      commit();
      git("switch", "-q", "-c", "other");
      await add("from the laptop");
      commit();
      git("switch", "-q", "main");
      await add("from the phone");
      commit();
      git("merge", "-q", "other");
      const { applications, problems } = await again().list();
      expect(problems).toEqual([]);
      const notes = applications[0]!.application.log.map((one) => "note" in one && one.note).sort();
      expect(notes).toEqual([...log.map(({ note }) => note), "from the laptop", "from the phone"].sort());
    },
    30_000,
  );

  it("leaves attributes of the user's own alone, and writes none elsewhere", async () => {
    const { folder, store, again } = temporary({ ".gitattributes": "*.md text\n" });
    mkdirSync(join(folder, ".git"));
    await store.put(facts());
    expect(readFileSync(join(folder, ".gitattributes"), "utf8")).toBe("*.md text\n");
    const other = temporary();
    await other.store.put(facts());
    expect(existsSync(join(other.folder, ".gitattributes"))).toBe(false);
    expect((await again().list()).problems).toEqual([]);
  });
});

const conflict = (a: string, b: string) => `<<<<<<< HEAD\n${a}=======\n${b}>>>>>>> other\n`;

describe("a conflict that git left", () => {
  it("in the facts is an error with its lines", () => {
    const text = file("Acme", "x", conflict("senior: true\n", "senior: false\n"));
    const { application, problems } = readApplication(text, "a.md");
    expect(application).toBeUndefined();
    expect(problems).toMatchObject([
      { line: 4, endLine: 8, severity: "error", message: expect.stringContaining("Git could not merge lines 4 to 8") },
    ]);
  });

  it("in the notes is a warning, and the facts stay", () => {
    const { application, problems } = readApplication(`${file("Acme")}\n${conflict("one\n", "two\n")}`, "a.md");
    expect(application?.company).toBe("Acme");
    expect(problems).toMatchObject([{ line: 6, endLine: 10, severity: "warning" }]);
  });

  it("around the whole file is one too, and in the settings", () => {
    expect(readApplication(conflict(file("A"), file("B")), "a.md").problems).toMatchObject([
      { line: 1, severity: "error" },
    ]);
    expect(readSettings(conflict("name: A\n", "name: B\n"), "afterword.yaml").problems).toMatchObject([
      { line: 1, endLine: 5 },
    ]);
  });

  it("is no heading of Markdown", () => {
    expect(readApplication(`${file("Acme")}\nTitle\n=======\n\nx <<<<<<< y\n`, "a.md").problems).toEqual([]);
  });
});

it("what an editor did can be taken back, though it left an error", async () => {
  const { store, again } = temporary();
  const { id, file: path } = await store.put(facts());
  const before = readFileSync(path, "utf8");
  await again().list();
  writeFileSync(path, "---\ncompany: [\n---\n");
  expect(await again().recordEdit(id, [before])).toEqual(expect.any(String));
  expect(await again().undo({ id })).toMatchObject({ labels: ["a change by hand in the file"] });
  expect(readFileSync(path, "utf8")).toBe(before);
  expect(await store.recordEdit(id, [before])).toBeUndefined();
});

it("what another program recorded while an editor was open is what the edit goes back to", async () => {
  const { store, again } = temporary();
  const { id, file: path } = await store.put(facts());
  const before = readFileSync(path, "utf8");
  await again().update(id, (application) => ({ ...application, fit: "Recorded meanwhile" }));
  const meanwhile = readFileSync(path, "utf8");
  const typed = before.replace("Engineer", "Lead");
  writeFileSync(path, typed);
  await again().recordEdit(id, [before, meanwhile, typed]);
  expect((await again().history(id)).at(-1)).toMatchObject({ before: meanwhile });
  await again().undo({ id });
  expect(readFileSync(path, "utf8")).toBe(meanwhile);
});
