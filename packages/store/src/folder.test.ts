import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { facts, file, temporary } from "../test/temporary.ts";
import { openFolder } from "./folder.ts";
import { layoutOf } from "./layout.ts";
import { watchFolder } from "./watch.ts";

const reply = (note: string) => ({ at: "2026-11-24", kind: "reply" as const, note });

describe("reading a folder", () => {
  it("one bad file never hides another", async () => {
    const { store } = temporary({
      "a.md": file("A"),
      "b.md": file("B", "x", "instruction: maybe\n"),
      "c.md": file("C"),
      "README.md": "# Hi\n",
      "x.txt": "",
    });
    const { applications, problems } = await store.list();
    expect(applications.map((stored) => stored.application.company)).toEqual(["A", "C"]);
    expect(problems).toMatchObject([{ at: "instruction", line: 4, severity: "error" }]);
  });

  it("names a file without an id the same way every time, and writes that very id", async () => {
    const { store, again } = temporary({
      "acme.md": file("Acme", "x", "interviews:\n  - {start: 2026-11-23 10:00}\n"),
    });
    const [first] = (await store.list()).applications;
    expect(first!.application.interviews[0]!.id).toBe("r1");
    const after = await again().update(first!.id, (application) => ({ ...application, senior: true }));
    expect(readFileSync(after.file, "utf8")).toBe(
      `---\nid: ${first!.id}\ncompany: Acme\nrole: x\nsenior: true\ninterviews:\n  - {id: r1, start: 2026-11-23 10:00}\n---\n`,
    );
    expect((await again().get(first!.id))?.rev).toBe(after.rev);
  });

  it("reads again what changed, whatever the index says", async () => {
    const { store, again, write } = temporary({ "a.md": file("Aaaa") });
    await store.list();
    write("a.md", file("Bbbb"));
    expect((await again().list()).applications[0]!.application.company).toBe("Bbbb");
  });

  it("treats a damaged index as none", async () => {
    const { store, again, state } = temporary({ "a.md": file("A") });
    await store.list();
    const [folder] = readdirSync(join(state, "folders"));
    writeFileSync(join(state, "folders", folder!, "index.json"), '{"version":');
    expect((await again().list()).applications).toHaveLength(1);
  });

  it("leaves alone what leads out of the folder, or is too large, or is no text", async () => {
    const { store, folder, root } = temporary({
      "good.md": file(),
      "large.md": file() + "x".repeat(1024 * 1024),
      "latin.md": Buffer.from([0x2d, 0xe9]),
    });
    writeFileSync(join(root, "secret.md"), file("Secret"));
    symlinkSync(join(root, "secret.md"), join(folder, "link.md"));
    execFileSync("mkfifo", [join(folder, "pipe.md")]);
    mkdirSync(join(folder, "folder.md"));
    const { applications, problems } = await store.list();
    expect(applications).toHaveLength(1);
    expect(problems.map((problem) => problem.message).sort()).toEqual([
      "large.md is larger than 1 MB, so it is left alone.",
      "latin.md is not UTF-8 text, so it is left alone: save it as UTF-8.",
      "link.md is a link to somewhere else, so it is left alone: put the file itself here.",
      "pipe.md is a named pipe, not a file, so it is left alone.",
    ]);
  });

  it("follows no link to settings, profiles or templates, neither to read nor to write", async () => {
    const { store, folder, root } = temporary();
    mkdirSync(join(root, "elsewhere"));
    writeFileSync(join(root, "elsewhere", "x.md"), "secret");
    writeFileSync(join(root, "mine.yaml"), "name: Thandi\n");
    symlinkSync(join(root, "elsewhere"), join(folder, "templates"));
    symlinkSync(join(root, "mine.yaml"), join(folder, "afterword.yaml"));
    expect((await store.templates()).templates).toEqual([]);
    expect((await store.settings()).problems).toMatchObject([{ severity: "error" }]);
    await expect(store.updateSettings((settings) => ({ ...settings, name: "Bo" }))).rejects.toMatchObject({
      code: "invalid",
    });
    expect(
      (await store.import({ afterword: 1, profiles: {}, templates: { y: "z" }, applications: [] })).problems,
    ).toHaveLength(1);
    expect([readdirSync(join(root, "elsewhere")), readFileSync(join(root, "mine.yaml"), "utf8")]).toEqual([
      ["x.md"],
      "name: Thandi\n",
    ]);
  });

  it("names the copies of sync services, and does not count them twice", async () => {
    const { store } = temporary({
      "acme.md": file("Acme", "x", "id: k3\n"),
      "acme 2.md": file("Acme", "x", "id: k3\n"),
      "acme.sync-conflict-20261122-101112-ABCDEFG.md": file("Acme", "x", "id: k3\n"),
      "acme (Bo's conflicted copy 2026-11-22).md": file("Acme", "x", "id: k3\n"),
      "beta 2.md": file("Beta"),
      ".gone.md.icloud": "",
    });
    const { applications, problems } = await store.list();
    expect(applications.map((stored) => stored.application.company)).toEqual(["Acme", "Beta"]);
    expect(problems.map((problem) => /Dropbox|Syncthing|iCloud/.exec(problem.message)![0]).sort()).toEqual([
      "Dropbox",
      "Syncthing",
      "iCloud",
      "iCloud",
    ]);
  });

  it("lists both files of one id, each under its own", async () => {
    const { store, again } = temporary({ "a.md": file("A", "x", "id: k3\n"), "b.md": file("B", "x", "id: k3\n") });
    const { applications, problems } = await store.list();
    expect(applications.map((stored) => stored.application.company)).toEqual(["A", "B"]);
    expect(new Set(applications.map((stored) => stored.id)).size).toBe(2);
    expect(problems).toMatchObject([{ at: "id", found: "k3" }]);
    await again().doctor({ repair: true });
    expect((await again().list()).problems).toEqual([]);
    expect((await again().get("k3"))?.application.company).toBe("A");
  });
});

describe("writing", () => {
  it("names a new file safely, and never over another", async () => {
    const { store, folder } = temporary();
    const names = [];
    for (const [company, role] of [
      ["CON", ".."],
      ["../../etc", "passwd"],
      ["Škoda & Söhne", "Entwickler:in"],
      ["日本", "役"],
      ["!!", "??"],
      ["Acme", "X"],
      ["ACME", "x"],
      ["README", "."],
    ] as const) {
      names.push((await store.put(facts(company, role))).file.slice(folder.length + 1));
    }
    expect(names).toEqual([
      "con-application.md",
      "etc-passwd.md",
      "skoda-sohne-entwickler-in.md",
      "日本-役.md",
      "application.md",
      "acme-x.md",
      "acme-x-2.md",
      "readme-application.md",
    ]);
    expect((await store.list()).problems).toEqual([]);
  });

  it("refuses what is not right, naming the place, and changes nothing", async () => {
    const { store, write } = temporary();
    const bad = {
      ...facts(),
      contacts: [{ name: "Bo", email: "b@x.example\nBcc: c@y.example", part: "other" as const }],
    };
    await expect(store.put(bad)).rejects.toMatchObject({ code: "invalid", problems: [{ at: "contacts[0].email" }] });
    const path = write("b.md", file("B", "x", "id: k3\ninstruction: maybe\n"));
    await expect(store.update("k3", (same) => same)).rejects.toMatchObject({ code: "not-found" });
    expect(readFileSync(path, "utf8")).toContain("maybe");
  });

  it("changes only the version it was shown", async () => {
    const { store, again } = temporary();
    const first = await store.put(facts());
    const second = await again().put({ ...first.application, senior: true }, { ifRev: first.rev });
    await expect(store.put(first.application, { ifRev: first.rev })).rejects.toMatchObject({ code: "conflict" });
    await expect(store.delete(first.id, first.rev)).rejects.toMatchObject({ code: "conflict" });
    await store.delete(first.id, second.rev);
    await expect(store.put(first.application, { ifRev: first.rev })).rejects.toMatchObject({ code: "not-found" });
    expect((await store.list()).applications).toEqual([]);
  });

  it("loses nobody's change, though all write at once", async () => {
    const { store, again } = temporary();
    const { id } = await store.put(facts());
    await Promise.all(
      Array.from({ length: 24 }, (_, n) =>
        again().update(id, (application) => ({ ...application, log: [...application.log, reply(`n${n}`)] })),
      ),
    );
    expect((await store.get(id))!.application.log).toHaveLength(24);
  });

  it("sees a hand that writes without the lock between its two looks", async () => {
    const { store } = temporary();
    const { id, file: path } = await store.put(facts());
    let calls = 0;
    await store.update(id, (application) => {
      // An editor saves while we think.
      if (calls++ === 0) writeFileSync(path, readFileSync(path, "utf8").replace("role:", "salary: 10\nrole:"));
      return { ...application, senior: true };
    });
    expect(calls).toBe(2);
    expect(readFileSync(path, "utf8")).toMatch(/salary: 10\n[^]*senior: true/);
  });

  it("writes what was chosen, also where it is what would be written without", async () => {
    const { store, folder } = temporary();
    await store.updateSettings((settings) => ({ ...settings, name: "Sam", dialect: "en-GB" }));
    expect(readFileSync(join(folder, "afterword.yaml"), "utf8")).toBe("name: Sam\ndialect: en-GB\n");
  });

  it("keeps the settings' comments", async () => {
    const { store, folder, write } = temporary();
    write("afterword.yaml", "# me\nname: Thandi   # first\nmine: kept\n");
    await store.updateSettings((settings) => ({ ...settings, zone: "Africa/Johannesburg", voice: "plain" }));
    expect(readFileSync(join(folder, "afterword.yaml"), "utf8")).toBe(
      "# me\nname: Thandi   # first\nzone: Africa/Johannesburg\nvoice: plain\nmine: kept\n",
    );
  });

  it.each([
    ["a comment without a line break after it", "# my settings", "# my settings\nname: Sam\n"],
    ["a comment", "# my settings\n", "# my settings\nname: Sam\n"],
    ["lines of Windows", "# my settings\r\n", "# my settings\r\nname: Sam\r\n"],
    ["nothing", "", "name: Sam\n"],
  ])("writes the first setting below %s", async (_, before, after) => {
    const { store, folder, write } = temporary();
    write("afterword.yaml", before);
    await store.updateSettings((settings) => ({ ...settings, name: "Sam" }));
    expect(readFileSync(join(folder, "afterword.yaml"), "utf8")).toBe(after);
    expect((await store.settings()).settings.name).toBe("Sam");
  });

  it("keeps the settings' byte order mark and line breaks", async () => {
    const { store, folder, write } = temporary();
    write("afterword.yaml", "\uFEFFname: Thandi\r\ncountry: ZA\r\n");
    await store.updateSettings((settings) => ({ ...settings, name: "Bo", zone: "Africa/Johannesburg" }));
    expect(readFileSync(join(folder, "afterword.yaml"), "utf8")).toBe(
      "\uFEFFname: Bo\r\nzone: Africa/Johannesburg\r\ncountry: ZA\r\n",
    );
  });

  it("gives an id to one of two that ask for it at once", async () => {
    const { store, again } = temporary();
    await Promise.allSettled(
      [store, again()].map((one, index) => one.put(facts(`Company ${index}`, "x", { id: "k3" }))),
    );
    expect(await again().list()).toMatchObject({ applications: [{ id: "k3" }], problems: [] });
  });

  it("does not make a folder anew that was there before", async () => {
    const { store, again, folder } = temporary();
    const { id } = await store.put(facts());
    renameSync(folder, `${folder}-away`);
    expect((await again().list()).problems).toMatchObject([
      { severity: "error", message: expect.stringContaining("is not there any more") },
    ]);
    await expect(again().put(facts("B"))).rejects.toMatchObject({ code: "storage" });
    await expect(again().update(id, (same) => same)).rejects.toMatchObject({ code: "not-found" });
    expect(existsSync(folder)).toBe(false);
  });

  it.skipIf(process.getuid?.() === 0)("says that a folder can only be read", async () => {
    const { store, folder } = temporary();
    const { id } = await store.put(facts());
    chmodSync(folder, 0o555);
    await expect(store.update(id, (application) => ({ ...application, senior: true }))).rejects.toMatchObject({
      code: "storage",
    });
    chmodSync(folder, 0o755);
  });

  it("meets itself however the folder is written", async () => {
    const { store, folder, root, state } = temporary();
    symlinkSync(folder, join(root, "other-way"));
    const other = openFolder({ folder: join(root, "other-way"), state, now: () => ({ epochMilliseconds: 0 }) });
    const { id } = await store.put(facts());
    await other.update(id, (application) => ({ ...application, senior: true }));
    expect(await store.history(id)).toHaveLength(2);
    expect(readdirSync(join(state, "folders"))).toHaveLength(1);
  });
});

describe("seeing changes", () => {
  it("also where the system gives no notice", async () => {
    const { folder, state, write } = temporary({ "a.md": file("A") });
    const seen: string[] = [];
    const stop = watchFolder(layoutOf(folder, state), (changes) => seen.push(...changes.map(({ how }) => how)), {
      notices: false,
    });
    write("a.md", file("B"));
    for (let n = 0; n < 400 && seen.length === 0; n++) await new Promise((resolve) => setTimeout(resolve, 50));
    stop();
    expect(seen).toEqual(["changed"]);
  });

  it("of everybody, within a second or little more", async () => {
    const { store, again, write, folder } = temporary({ "a.md": file("A") });
    const seen: string[] = [];
    const stop = store.changes((changes) =>
      seen.push(...changes.map(({ kind, how, file }) => `${kind} ${how} ${file.slice(folder.length + 1)}`)),
    );
    const until = async (line: string) => {
      for (let n = 0; n < 400 && !seen.includes(line); n++) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(seen).toContain(line);
    };
    await again().put(facts("B", "x"));
    await until("application added b-x.md");
    write("a.md", file("Changed"));
    await until("application changed a.md");
    write("templates/mine.md", "x");
    await until("template added templates/mine.md");
    rmSync(join(folder, "a.md"));
    await until("application removed a.md");
    stop();
    write("afterword.yaml", "name: x\n");
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(seen).not.toContain("settings added afterword.yaml");
  });

  it("of the folder as a whole, and of the one that takes its place", async () => {
    const { store, folder } = temporary({ "a.md": file("A"), "b.md": file("B") });
    await new Promise((resolve) => setTimeout(resolve, 50));
    const seen: string[] = [];
    const stop = store.changes((changes) =>
      seen.push(...changes.map(({ kind, how, file }) => `${kind} ${how} ${file.slice(folder.length + 1)}`)),
    );
    const until = async (line: string) => {
      for (let n = 0; n < 200 && !seen.includes(line); n++) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(seen).toContain(line);
    };
    await new Promise((resolve) => setTimeout(resolve, 100));
    renameSync(folder, `${folder}-away`);
    await until("folder removed ");
    expect(seen.filter((line) => line.startsWith("application"))).toEqual([]);
    mkdirSync(folder);
    writeFileSync(join(folder, "c.md"), file("C"));
    await until("application added c.md");
    // Notices come from the new folder now.
    writeFileSync(join(folder, "c.md"), file("C2"));
    await until("application changed c.md");
    stop();
  }, 30_000);
});
