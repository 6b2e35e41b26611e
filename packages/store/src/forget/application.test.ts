import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { file, temporary, type Bench } from "../../test/temporary.ts";
import { identityOf } from "../availability.ts";
import { withLock } from "../disk/lock.ts";
import { locksFolder } from "../disk/locks-folder.ts";
import { openFolder } from "../folder.ts";
import { revOf } from "../ids.ts";
import { openLocalState } from "../local-state.ts";

const names = (paths: readonly string[]) => paths.map((path) => basename(path)).sort();
const acme = (more = "") => file("Acme", "Eng", `id: k3\ncontacts: [Ann Bee <ann@acme.example>]\n${more}`);
const withText = ({ root }: Bench, text: string) =>
  spawnSync("grep", ["-rl", text, root], { encoding: "utf8" }).stdout.trim().split("\n").filter(Boolean);

describe("a file that was copied by hand to begin another application", () => {
  const beta = file("Beta", "Eng", "id: k3\ncontacts: [Bob Ray]\n");

  test.each([
    ["acme.md", "beta.md"],
    ["zacme.md", "beta.md"],
    ["acme.md", "acme 2.md"],
  ])("%s is forgotten, %s stays with its versions and drafts, and is named", async (original, copy) => {
    const bench = temporary({ [original]: acme() });
    const { store, folder, state, again } = bench;
    await store.update("k3", (application) => ({ ...application, fit: "What Acme has" }));
    cpSync(join(folder, original), join(folder, copy));
    bench.write(copy, beta);
    const localState = openLocalState({ folder, state });
    await localState.update("draft-k3-0abc.txt", async () => "Dear Bob, not Acme");
    const idOf = async (company: string) =>
      (await again().list()).applications.find(({ application }) => application.company === company)!.id;
    const id = await idOf("Acme");
    const before = readFileSync(join(folder, copy), "utf8");

    const asked = await again().mentions({ application: id });
    expect([names(asked.files), names(asked.left)]).toEqual([[original], [copy, "draft-k3-0abc.txt"]]);
    expect(existsSync(join(folder, original))).toBe(true);
    const done = await again().forget({ application: id });
    expect([names(done.files), done.left, done.versions]).toEqual([[original], asked.left, ["k3"]]);
    expect(existsSync(join(folder, original))).toBe(false);
    expect(readFileSync(join(folder, copy), "utf8")).toBe(before);
    expect(await localState.read("draft-k3-0abc.txt")).toBe("Dear Bob, not (forgotten)");
    expect(names(withText(bench, "Acme"))).toEqual([]);
  });

  it("keeps what it was before, and loses what it was as the other", async () => {
    const bench = temporary({ "acme.md": acme(), "beta.md": acme() });
    const { again, folder } = bench;
    const idOf = async (name: string) =>
      (await again().list()).applications.find((stored) => basename(stored.file) === name)!.id;
    const other = await idOf("beta.md");
    await again().update(other, (application) => ({ ...application, company: "Beta", contacts: [] }));
    await again().update(other, (application) => ({ ...application, fit: "What Beta has" }));
    expect(await again().forget({ application: "k3" })).toMatchObject({ versions: [other], left: [] });
    expect(await again().history(other)).toHaveLength(1);
    expect([await again().undo(), withText(bench, "Acme")]).toMatchObject([{}, []]);
    expect(readFileSync(join(folder, "beta.md"), "utf8")).not.toContain("What Beta has");
  });

  it("is one of two roles at the company", async () => {
    const { folder, again } = temporary({ "acme.md": acme(), "acme-lead.md": file("Acme", "Lead", "id: k3\n") });
    const [lead] = (await again().list()).applications;
    const done = await again().forget({ application: lead!.id });
    expect([names(done.files), names(done.left)]).toEqual([["acme-lead.md"], ["acme.md"]]);
    expect(existsSync(join(folder, "acme.md"))).toBe(true);
  });
});

describe("a copy of it", () => {
  test.each([
    ["made by a sync service, with another role", "acme (conflicted copy).md", acme().replace("Eng", "Lead")],
    ["made by a sync service, without an id", "acme 2.md", acme().replace("id: k3\n", "")],
    ["made by hand", "acme-backup.md", acme("senior: true\n")],
  ])("%s is deleted, and named before", async (_, name, text) => {
    const bench = temporary({ "acme.md": acme(), [name]: text });
    const both = ["acme.md", name].sort();
    const done = { left: [], unread: [] };
    const asked = await bench.again().mentions({ application: "k3" });
    expect({ ...asked, files: names(asked.files) }).toMatchObject({ ...done, files: both });
    const { files, ...rest } = await bench.again().forget({ application: "k3" });
    expect({ ...rest, files: names(files) }).toEqual({ ...done, files: both, versions: [], problems: [] });
    expect(withText(bench, "Acme")).toEqual([]);
  });
});

describe("what may still be of it is listed", () => {
  test.each([
    ["a copy with an error in it", "acme (conflicted copy).md", acme().replace("role: Eng", "role: [Eng")],
    ["a copy that git could not merge", "acme 2.md", `<<<<<<< a\n${acme()}=======\n>>>>>>> b\n`],
    ["only its id", "x.md", "---\nid: k3\ncompany: [\n---\n"],
    ["a file in a subfolder", "old/acme-eng.txt", "They pay 77k"],
    ["a note in another application", "beta.md", `${file("Beta", "Eng", "id: b1\n")}\nBetter than Acme.\n`],
    ["somebody of it", "beta.md", `${file("Beta", "Eng", "id: b1\n")}\nAnn Bee went there.\n`],
    ["their address", "contacts.csv", "ann@acme.example\n"],
  ])("%s", async (_, name, text) => {
    const { again, folder } = temporary({ "acme.md": acme(), [name]: text });
    expect(names((await again().mentions({ application: "k3" })).left)).toEqual([basename(name)]);
    expect(names((await again().forget({ application: "k3" })).left)).toEqual([basename(name)]);
    expect(readFileSync(join(folder, name), "utf8")).toBe(text);
  });

  it("and what others have as well is not: a recruiter, another role at the company", async () => {
    const { again, folder, state } = temporary({
      "acme.md": acme("interviews: [{start: 2026-11-23, people: [Rae Cruz <rae@x.example>]}]\n"),
      "acme-lead.md": file("Acme", "Lead", "id: k4\ncontacts: [Rae Cruz <rae@x.example>]\n"),
    });
    const localState = openLocalState({ folder, state });
    await localState.update("calendar-full.json", async () => JSON.stringify({ summary: "Thank Rae Cruz (Acme)" }));
    expect(await again().forget({ application: "k3" })).toMatchObject({ left: [], unread: [] });
    expect(await localState.read("calendar-full.json")).toContain("Thank Rae Cruz (Acme)");
  });

  it("its own file where that cannot be read, and what this machine keeps as a path", async () => {
    const { again, write, folder, state } = temporary({ "acme.md": acme() });
    const localState = openLocalState({ folder, state });
    await localState.update("calendar-exports.json", async () => JSON.stringify([{ file: "/home/me/Acme.ics" }]));
    await again().list();
    write("acme.md", new Uint8Array([0xff, 0xfe, 0x00]));
    const done = await again().forget({ application: "k3" });
    expect([names(done.files), names(done.left), names(done.unread)]).toEqual([
      [],
      ["acme.md", "calendar-exports.json"],
      ["acme.md"],
    ]);
  });
});

it("a file that is not to be had stays and is named, and the others are deleted", async () => {
  const { folder, state, again } = temporary({ "acme.md": acme(), "acme-backup.md": acme() });
  const locks = await locksFolder((await identityOf(folder))!);
  const name = "acme.md";
  const done = await withLock({ locks, key: revOf(name), name, lockTimeout: 1000 }, async () =>
    openFolder({ folder, state, now: () => ({ epochMilliseconds: 0 }), lockTimeout: 50 }).forget({ application: "k3" }),
  );
  expect([names(done.files), names(done.left), done.problems.map(({ message }) => message)]).toEqual([
    ["acme-backup.md"],
    ["acme.md"],
    [expect.stringMatching(/^acme\.md is being written by process \d+, which does not finish\b/)],
  ]);
  expect(names((await again().forget({ application: "k3" })).files)).toEqual(["acme.md"]);
});

it("nothing is forgotten while the folder is away", async () => {
  const { folder, again } = temporary({ "acme.md": acme() });
  await again().update("k3", (application) => ({ ...application, senior: true }));
  renameSync(folder, `${folder} away`);
  for (const what of [{ application: "k3" }, { person: "Ann Bee" }])
    await expect(again().forget(what)).rejects.toMatchObject({ code: "storage" });
  renameSync(`${folder} away`, folder);
  expect(await again().history("k3")).toHaveLength(1);
});

it("a deleted one is forgotten by what it was last", async () => {
  const bench = temporary({ "acme.md": acme() });
  await bench.store.update("k3", (application) => ({ ...application, senior: true }));
  bench.write("old.md", `${file("Beta", "Eng", "id: b1\n")}\nNot Acme.\n`);
  await bench.store.delete("k3");
  const done = await bench.again().forget({ application: "k3" });
  expect([done.files, done.versions, names(done.left)]).toEqual([[], ["k3"], ["old.md"]]);
  expect(names(withText(bench, "Acme"))).toEqual(["old.md"]);
});
