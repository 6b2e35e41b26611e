/** Going back, wiping and repairing. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { facts, file, temporary } from "../test/temporary.ts";
import { revOf } from "./ids.ts";
import { openFolder } from "./folder.ts";
import { openLocalState } from "./local-state.ts";

describe("undo", () => {
  it("goes back step by step, byte for byte", async () => {
    const { store, write, again } = temporary();
    const text = `\uFEFF${file("A", "x", "id: k3   # mine\n").replaceAll("\n", "\r\n")}`;
    const path = write("a.md", text);
    await store.update("k3", (application) => ({ ...application, senior: true }), { label: "one" });
    await again().update("k3", (application) => ({ ...application, fit: "well" }), { label: "two" });
    expect(await again().undo()).toMatchObject({ id: "k3", labels: ["two"], how: "restored" });
    expect(await again().undo({ id: "k3" })).toMatchObject({ labels: ["one"] });
    expect(readFileSync(path, "utf8")).toBe(text);
    await expect(store.undo({ id: "k3" })).rejects.toMatchObject({ code: "not-found" });
    expect((await store.history("k3")).map((version) => version.label)).toEqual([
      "one",
      "two",
      "Taken back: two",
      "Taken back: one",
    ]);
  });

  it("brings back what was deleted, and takes away what was added", async () => {
    const { store } = temporary();
    const { id, file: path } = await store.put(facts());
    await store.delete(id);
    expect(existsSync(path)).toBe(false);
    expect(await store.undo()).toMatchObject({ how: "restored" });
    expect((await store.get(id))?.application.company).toBe("Acme");
    expect(await store.undo()).toMatchObject({ how: "deleted" });
    expect(existsSync(path)).toBe(false);
  });

  it("never takes away what was typed by hand since, unless told where to go back to", async () => {
    const { store } = temporary();
    const { id, file: path } = await store.put(facts());
    await store.update(id, (application) => ({ ...application, senior: true }));
    writeFileSync(path, `${readFileSync(path, "utf8")}\nBy hand.\n`);
    await expect(store.undo({ id })).rejects.toMatchObject({ code: "conflict" });
    await store.undo({ id, from: 2 });
    expect(readFileSync(path, "utf8")).not.toContain("senior");
    // And even that is not lost.
    expect((await store.history(id)).at(-1)!.before).toContain("By hand.");
  });

  it("takes back all of an import at once, and goes on with what was before it", async () => {
    const [here, there] = [temporary(), temporary()];
    const { id } = await here.store.put(facts("Acme"), { label: "mine" });
    await there.store.put({ ...facts("Globex"), id: "g1" });
    await there.store.put({ ...facts("Acme"), id, senior: true });
    await there.store.updateSettings((settings) => ({ ...settings, name: "Bo" }));
    const files = () => readdirSync(here.folder).sort();
    const before = files();
    await here.store.import((await there.store.export()).data);
    expect(files()).toEqual([...before, "afterword.yaml", "globex-engineer.md"].sort());
    const undone = await here.again().undo();
    expect([undone, ...undone.along].map(({ how, labels }) => [how, ...labels]).sort()).toEqual([
      ["deleted", "import"],
      ["deleted", "import"],
      ["restored", "import"],
    ]);
    expect(files()).toEqual(before);
    expect((await here.store.get(id))!.application.senior).toBe(false);
    expect(await here.again().undo()).toMatchObject({ id, labels: ["mine"], along: [] });
    await expect(here.again().undo()).rejects.toMatchObject({ code: "not-found" });
  });

  it("takes back nothing of an import where one of its files was changed by hand since", async () => {
    const [here, there] = [temporary(), temporary()];
    for (const name of ["Acme", "Globex"]) await there.store.put(facts(name));
    await here.store.import((await there.store.export()).data);
    writeFileSync(
      join(here.folder, "acme-engineer.md"),
      `${readFileSync(join(here.folder, "acme-engineer.md"), "utf8")}\nBy hand.\n`,
    );
    await expect(here.store.undo()).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("acme-engineer.md"),
    });
    expect(readdirSync(here.folder).sort()).toEqual(["acme-engineer.md", "globex-engineer.md"]);
    // The one that nobody touched can still be taken back by itself.
    const [globex] = (await here.store.list()).applications.filter(
      ({ application }) => application.company === "Globex",
    );
    expect(await here.store.undo({ id: globex!.id })).toMatchObject({ how: "deleted", along: [] });
  });

  it("never writes over another application that has taken the name", async () => {
    const { store, again, folder } = temporary();
    const { id: first } = await store.put(facts());
    await store.update(first, (application) => ({ ...application, senior: true }));
    await store.delete(first);
    const { id: second } = await store.put(facts());
    expect(await again().undo({ id: first, from: 3 })).toMatchObject({
      how: "restored",
      file: join(folder, "acme-engineer-2.md"),
    });
    expect((await store.list()).applications.map(({ id }) => id).sort()).toEqual([first, second].sort());
    // The same without a number.
    await again().delete(first);
    await again().undo({ id: first });
    expect((await store.list()).applications).toHaveLength(2);
  });

  it("takes back all of an import in which one application stands twice", async () => {
    const { store } = temporary();
    const twice = [facts("Acme", "Engineer", { id: "k3" }), facts("Acme", "Lead", { id: "k3" })];
    await store.import({
      settings: undefined,
      profiles: {},
      templates: {},
      applications: twice.map((application) => ({ application, notes: "" })),
    } as never);
    expect((await store.get("k3"))!.application.role).toBe("Lead");
    expect(await store.undo()).toMatchObject({ id: "k3", labels: ["import", "import"], how: "deleted" });
    expect((await store.list()).applications).toEqual([]);
  });

  it("follows a file that was renamed by hand", async () => {
    const { store, folder } = temporary();
    const { id, file: path } = await store.put(facts());
    await store.update(id, (application) => ({ ...application, senior: true }));
    renameSync(path, join(folder, "mine.md"));
    expect(await store.undo({ id })).toMatchObject({ file: join(folder, "mine.md"), how: "restored" });
    expect(readdirSync(folder)).toEqual(["mine.md"]);
  });

  it("takes no notice of a change that a killed writer only announced", async () => {
    const { store, state } = temporary();
    const { id } = await store.put(facts());
    await store.update(id, (application) => ({ ...application, senior: true }), { label: "real" });
    const folder = join(state, "folders", readdirSync(join(state, "folders"))[0]!, "history", id);
    const before = readFileSync((await store.get(id))!.file, "utf8");
    writeFileSync(
      join(folder, "00000009.json"),
      JSON.stringify({ at: 0, change: "g", label: "ghost", name: "acme-engineer.md", before, after: "never" }),
    );
    expect(await store.undo({ id })).toMatchObject({ labels: ["real"] });
  });

  it("takes back what is in effect, though the file was put back by hand in between", async () => {
    const { store, again } = temporary();
    const { id, file: path } = await store.put(facts());
    await store.update(id, (application) => ({ ...application, fit: "well" }), { label: "fit" });
    const before = readFileSync(path, "utf8");
    const log = () => again().update(id, (application) => ({ ...application, senior: true }), { label: "log" });
    await log();
    writeFileSync(path, before);
    await log();
    expect(await again().undo()).toMatchObject({ labels: ["log"] });
    expect(readFileSync(path, "utf8")).toBe(before);
    expect(await again().undo()).toMatchObject({ labels: ["fit"] });
    expect(await again().undo({ id })).toMatchObject({ labels: ["add"], how: "deleted" });
    await expect(again().undo()).rejects.toMatchObject({ code: "not-found" });
  });

  it("takes back a change by its name, once", async () => {
    const { store } = temporary();
    const { id, change: added } = await store.put(facts());
    const { change } = await store.update(id, (application) => ({ ...application, senior: true }));
    await expect(store.undo({ change: added! })).rejects.toMatchObject({ code: "conflict" });
    expect(await store.undo({ change: change! })).toMatchObject({ id, how: "restored" });
    await expect(store.undo({ change: change! })).rejects.toMatchObject({ code: "already-done" });
    expect(await store.undo({ change: added! })).toMatchObject({ id, how: "deleted" });
    await expect(store.undo({ change: "none" })).rejects.toMatchObject({ code: "not-found" });
    expect((await store.update((await store.put(facts("B"))).id, (same) => same)).change).toBeUndefined();
  });

  it("never takes away what was typed by hand between two changes", async () => {
    const { store } = temporary();
    const { id, file: path } = await store.put(facts());
    await store.update(id, (application) => ({ ...application, senior: true }));
    writeFileSync(path, `${readFileSync(path, "utf8")}\nBy hand.\n`);
    await store.update(id, (application) => ({ ...application, fit: "well" }));
    await store.undo({ id });
    expect(readFileSync(path, "utf8")).toContain("By hand.");
    await expect(store.undo({ id })).rejects.toMatchObject({ code: "conflict" });
    expect(readFileSync(path, "utf8")).toContain("By hand.");
  });

  it("knows the order of changes, whatever the clock says", async () => {
    const { store, state, again } = temporary();
    const [one, two] = [await store.put(facts("A")), await store.put(facts("B"))];
    const versions = join(state, "folders", readdirSync(join(state, "folders"))[0]!, "history", two.id);
    for (const name of readdirSync(versions)) utimesSync(join(versions, name), 0, 0);
    expect(await again().undo()).toMatchObject({ id: two.id });
    expect(await again().undo()).toMatchObject({ id: one.id });
  });

  it("says so where a number leads back to what the file says already", async () => {
    const { store } = temporary();
    const { id } = await store.put(facts());
    await store.update(id, (application) => ({ ...application, senior: true }));
    await store.undo({ id, from: 2 });
    await expect(store.undo({ id, from: 2 })).rejects.toMatchObject({ code: "already-done" });
    expect(await store.history(id)).toHaveLength(3);
  });

  it("takes no notice of an undo that a killed program only announced", async () => {
    const { store, state } = temporary();
    const { id, file: path } = await store.put(facts());
    const before = readFileSync(path, "utf8");
    await store.update(id, (application) => ({ ...application, senior: true }), { label: "real" });
    const text = readFileSync(path, "utf8");
    const folder = join(state, "folders", readdirSync(join(state, "folders"))[0]!, "history", id);
    const ghost = { at: 0, change: "g", label: "Taken back: real", name: "acme-engineer.md", before: text, undoes: 2 };
    writeFileSync(join(folder, "00000003.json"), JSON.stringify({ ...ghost, after: revOf(before) }));
    await store.update(id, (application) => ({ ...application, fit: "well" }), { label: "next" });
    expect(await store.undo()).toMatchObject({ labels: ["next"] });
    expect(await store.undo()).toMatchObject({ labels: ["real"] });
    expect(readFileSync(path, "utf8")).toBe(before);
  });
});

describe("forget", () => {
  it("wipes an application, its versions, its copies and the index", async () => {
    const { store, root, folder, state, write, again } = temporary();
    const { id } = await store.put(facts("Sekrit"));
    await store.update(id, (application) => ({ ...application, senior: true }));
    write("sekrit-engineer.sync-conflict-20261122-101112-ABCDEFG.md", file("Sekrit", "x", `id: ${id}\n`));
    writeFileSync(join(folder, "sekrit-engineer 2.md"), readFileSync((await store.get(id))!.file));
    await again().doctor({ repair: true });
    expect(existsSync(join(folder, "sekrit-engineer 2.md"))).toBe(false);
    const localState = openLocalState({ folder, state });
    await localState.update("calendar-full.json", async () =>
      JSON.stringify({ uid: "x", summary: "Thank Bo (Sekrit)" }),
    );
    await localState.update(`draft-${id}-0abc.txt`, async () => "Dear Bo");
    expect((await again().forget({ application: id })).files).toHaveLength(2);
    expect([await localState.names(), await localState.read("calendar-full.json")]).toEqual([
      ["calendar-full.json"],
      '{"uid":"x","summary":"Thank Bo ((forgotten))"}',
    ]);
    expect(spawnSync("grep", ["-ril", "sekrit", root], { encoding: "utf8" }).stdout).toBe("");
  });

  it("leaves the drafts and the calendar of other applications as they are", async () => {
    const { store, folder, state, again } = temporary({
      "a.md": file("Start", "x", "id: a1\n"),
      "b.md": file("B", "x", "id: a1-b\n"),
    });
    const localState = openLocalState({ folder, state });
    const ledger = {
      events: [{ uid: "x", last: { when: { start: "2026-11-22T10:00:00Z" }, summary: "Thank Bo (Start)" } }],
    };
    await localState.update("calendar-full.json", async () => JSON.stringify(ledger));
    await localState.update("draft-a1-b-0abc.txt", async () => "I would like to start soon");
    await localState.update("draft-a1-0abc.ignored.json", async () => "[]");
    await again().forget({ application: "a1" });
    expect(await localState.names()).toEqual(["calendar-full.json", "draft-a1-b-0abc.txt"]);
    expect(await localState.read("draft-a1-b-0abc.txt")).toBe("I would like to start soon");
    expect(JSON.parse((await localState.read("calendar-full.json"))!)).toEqual({
      events: [{ uid: "x", last: { when: { start: "2026-11-22T10:00:00Z" }, summary: "Thank Bo ((forgotten))" } }],
    });
    expect((await store.list()).applications.map(({ id }) => id)).toEqual(["a1-b"]);
  });

  it("tells a person from the words of the format", async () => {
    const { store, again, root } = temporary({
      "a.md": file(
        "A",
        "x",
        [
          "id: k3",
          "instruction: will-contact",
          "interviews:",
          "  - {id: r1, start: 2026-11-23, people: [{name: Will Smith, greeting: Will}]}",
          "log:",
          "  - {at: 2026-11-24, kind: reply, note: I thanked Will again}",
          "",
        ].join("\n"),
      ),
    });
    expect(await again().forget({ person: "Will Smith" })).toMatchObject({ left: [] });
    const { application } = (await store.get("k3"))!;
    expect(application).toMatchObject({
      instruction: { is: "will-contact" },
      interviews: [{ people: [] }],
      log: [{ note: "I thanked (forgotten) again" }],
    });
    expect(spawnSync("grep", ["-ril", "smith", root], { encoding: "utf8" }).stdout).toBe("");
    await store.update("k3", (one) => ({ ...one, contacts: [{ name: "Reply", part: "other" }] }));
    await again().forget({ person: "Reply" });
    expect((await store.get("k3"))!.application).toMatchObject({ contacts: [], log: [{ kind: "reply" }] });
  });

  it("wipes a person by name or address wherever they are mentioned", async () => {
    const { store, root, again } = temporary({
      "a.md":
        file(
          "A",
          "x",
          [
            "id: k3   # asked by Thandi Nkosi",
            "contacts: [Thandi Nkosi <t@acme.example>, Bo <b@x.example>]",
            "references: [{name: Board Member, phone: 0821234567}]",
            "interviews:",
            '  - {id: r1, start: 2026-11-23, people: [T@acme.example], topics: ["What Thandi Nkosi built"]}',
            "log:",
            "  - {at: 2026-11-24, kind: sent, what: thank-you, to: [t@acme.example, b@x.example]}",
            "  - {at: 2026-11-25, kind: reply, from: Thandi Nkosi}",
            "mine: thandi nkosi again",
            "",
          ].join("\n"),
        ) + "\nThandi Nkosi was kind.\n",
      "b.md": file("B", "x", "id: k4\n") + "\nKnows nobody.\n",
    });
    await store.update("k3", (application) => ({ ...application, senior: true }));
    await store.update("k4", (application) => ({ ...application, senior: true }));
    const result = await again().forget({ person: "Thandi Nkosi" });
    expect(result).toMatchObject({ versions: ["k3"], left: [] });
    expect(spawnSync("grep", ["-rilE", "nkosi|t@acme", root], { encoding: "utf8" }).stdout).toBe("");
    const { application, notes } = (await again().get("k3"))!;
    expect(application.contacts.map((contact) => contact.name)).toEqual(["Bo"]);
    expect(application.references[0]!.name).toBe("Board Member");
    expect(application.log[0]).toMatchObject({ to: ["b@x.example"] });
    expect(notes).toBe("(forgotten) was kind.");
    expect(await again().history("k4")).toHaveLength(1);
  });
});

describe("a folder that was moved", () => {
  it("takes its versions and notes along", async () => {
    const { root, folder, state, store } = temporary();
    const { id } = await store.put(facts("Quagga"));
    await store.update(id, (application) => ({ ...application, senior: true }), { label: "mine" });
    await store.list();
    await openLocalState({ folder, state }).update(`draft-${id}-0abc.txt`, async () => "Dear Bo");
    renameSync(folder, join(root, "moved"));
    const moved = openFolder({ folder: join(root, "moved"), state, now: () => ({ epochMilliseconds: 0 }) });
    expect(await moved.undo()).toMatchObject({ labels: ["mine"] });
    await moved.forget({ application: id });
    expect(spawnSync("grep", ["-rilE", "quagga|Dear Bo", root], { encoding: "utf8" }).stdout).toBe("");
  });
});

describe("doctor", () => {
  it("finds what is wrong, and repairs what needs no choice", async () => {
    const { store, folder, again } = temporary({
      "a.md": file("A", "x", "id: k3\n"),
      "a (conflicted copy 2026-11-22 101112).md": file("A", "x", "id: k3\n"),
      "b.md": file("B", "x", "interviews: [{start: 2026-11-23}]\n"),
      "c.md": file("C", "x", "senior: perhaps\n"),
      "afterword.yaml": "dialect: en-XX\n",
    });
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    const temp = join(folder, `~afterword-${dead}_0_${"0".repeat(10)}_abc.tmp`);
    writeFileSync(temp, "half");
    const found = await store.doctor({ repair: false });
    expect(found.map(({ problem, action }) => [problem.file.slice(folder.length + 1), action]).sort()).toEqual(
      [
        ["c.md", undefined],
        ["a (conflicted copy 2026-11-22 101112).md", "deleted the copy, which says exactly the same"],
        ["b.md", "wrote the ids"],
        ["afterword.yaml", undefined],
      ].sort(),
    );
    expect(found.every((one) => !one.repaired)).toBe(true);
    expect((await again().doctor({ repair: true })).filter((one) => one.repaired)).toHaveLength(2);
    expect((await again().doctor({ repair: true })).map(({ problem }) => problem.at)).toEqual(["senior", "dialect"]);
  });

  it("says so where the state would be synced", async () => {
    const { folder } = temporary();
    mkdirSync(join(folder, "state"));
    const store = openFolder({ folder, state: join(folder, "state"), now: () => ({ epochMilliseconds: 0 }) });
    expect((await store.doctor({ repair: false })).map((one) => one.problem.message)).toEqual([
      expect.stringContaining("inside the folder"),
    ]);
  });
});
