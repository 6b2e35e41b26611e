/** What cannot be read now is not nothing: it stays as it was last known, with the reason. */
import { createServer } from "node:net";
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { facts, file, temporary, type Bench } from "../test/temporary.ts";
import { openFolder } from "./folder.ts";

const two = { "a.md": file("A", "x", "id: a1\n"), "b.md": file("B", "x", "id: b1\n") };
const companies = async (bench: Bench, store = bench.again()) =>
  (await store.list()).applications.map(({ application, stale }) => `${application.company}${stale ? " (stale)" : ""}`);

describe("a folder that cannot be read", () => {
  const ways: [string, (bench: Bench) => void, RegExp][] = [
    ["was moved away", ({ folder }) => renameSync(folder, `${folder}-away`), /is not there any more/],
    [
      "is an empty one now, as an unmounted disk leaves",
      ({ folder }) => {
        renameSync(folder, `${folder}-away`);
        mkdirSync(folder);
      },
      /is empty, and not the one that held your applications/,
    ],
    [
      "is a file now",
      ({ folder }) => {
        renameSync(folder, `${folder}-away`);
        writeFileSync(folder, "");
      },
      /not a folder/,
    ],
  ];
  it.each(ways)("that %s: everything stays as it was last known", async (_, lose, reason) => {
    const bench = temporary({
      ...two,
      "afterword.yaml": "name: Bo\nzone: Asia/Tokyo\n",
      "profiles/mine.yaml": "extends: strict\n",
    });
    for (const read of [bench.store.list(), bench.store.settings(), bench.store.profiles()]) await read;
    lose(bench);
    for (const store of [bench.store, bench.again()]) {
      const { applications, problems, unavailable } = await store.list();
      expect(applications.map(({ application, stale }) => [application.company, stale?.message])).toEqual([
        ["A", expect.stringMatching(reason)],
        ["B", expect.stringMatching(reason)],
      ]);
      expect(problems).toEqual([unavailable]);
      expect(unavailable).toMatchObject({
        severity: "error",
        file: bench.folder,
        message: expect.stringMatching(reason),
      });
      expect((await store.settings()).settings).toMatchObject({ name: "Bo", zone: "Asia/Tokyo" });
      expect((await store.profiles()).profiles).toMatchObject({ mine: { extends: "strict" } });
      for (const write of [
        () => store.put(facts()),
        () => store.update("a1", (same) => same),
        () => store.delete("a1"),
      ])
        await expect(write()).rejects.toMatchObject({ code: "storage" });
    }
    rmSync(bench.folder, { recursive: true, force: true });
    renameSync(`${bench.folder}-away`, bench.folder);
    expect(await companies(bench, bench.store)).toEqual(["A", "B"]);
  });

  it("is reached through a link that leads nowhere now", async () => {
    const { folder, root, state } = temporary(two);
    const link = join(root, "link");
    symlinkSync(folder, link);
    const open = () => openFolder({ folder: link, state, now: () => ({ epochMilliseconds: 0 }) });
    await open().list();
    renameSync(folder, `${folder}-away`);
    const { applications, unavailable } = await open().list();
    expect([applications.length, unavailable?.severity]).toEqual([2, "error"]);
  });

  it("is taken for empty where its files were deleted one by one", async () => {
    const bench = temporary(two);
    await bench.store.list();
    for (const name of Object.keys(two)) unlinkSync(join(bench.folder, name));
    expect(await bench.again().list()).toEqual({ applications: [], problems: [] });
    expect(await bench.store.list()).toEqual({ applications: [], problems: [] });
  });

  it("is taken for empty once somebody says so", async () => {
    const bench = temporary(two);
    await bench.store.list();
    renameSync(bench.folder, `${bench.folder}-away`);
    mkdirSync(bench.folder);
    expect(await bench.again().doctor({ repair: false })).toMatchObject([{ action: expect.stringContaining("empty") }]);
    await bench.again().doctor({ repair: true });
    expect(await bench.again().list()).toEqual({ applications: [], problems: [] });
    await bench.again().put(facts());
    expect(await companies(bench)).toEqual(["Acme"]);
  });

  it("is no error before it was ever there", async () => {
    const { root, state } = temporary();
    const store = openFolder({ folder: join(root, "new"), state, now: () => ({ epochMilliseconds: 0 }) });
    expect(await store.list()).toMatchObject({ applications: [], problems: [{ severity: "warning" }] });
    expect(await store.list()).not.toHaveProperty("unavailable");
    expect(await store.settings()).toMatchObject({ exists: false });
  });
});

describe("a file that cannot be read", () => {
  const ways: [string, (path: string) => void, RegExp][] = [
    ["has a slip in it", (path) => writeFileSync(path, file("A", "x", "senior: perhaps\n")), /senior/],
    ["was cut short", (path) => truncateSync(path, 20), /not closed/],
    ["was emptied", (path) => truncateSync(path, 0), /does not begin with facts/],
    ["is no text now", (path) => writeFileSync(path, Buffer.from([0x2d, 0xe9])), /not UTF-8/],
    ["is too large now", (path) => writeFileSync(path, file() + "x".repeat(1024 * 1024)), /larger than 1 MB/],
    [
      "is a link now",
      (path) => {
        renameSync(path, `${path}.away`);
        symlinkSync(`${path}.away`, path);
      },
      /is a link/,
    ],
    [
      "was taken off this machine by iCloud",
      (path) => renameSync(path, path.replace("a.md", ".a.md.icloud")),
      /is in iCloud/,
    ],
    [
      "is a named pipe now",
      (path) => {
        unlinkSync(path);
        execFileSync("mkfifo", [path]);
      },
      /a named pipe/,
    ],
  ];
  it.each(ways)("because it %s stays as it was last known", async (_, spoil, reason) => {
    const bench = temporary(two);
    await bench.store.list();
    spoil(join(bench.folder, "a.md"));
    for (const store of [bench.store, bench.again(), bench.again()]) {
      expect(await companies(bench, store)).toEqual(["A (stale)", "B"]);
      const { applications, problems } = await store.list();
      expect(problems).toHaveLength(1);
      expect(problems[0]!.message).toMatch(reason);
      expect(applications[0]!.stale).toEqual(problems[0]);
      await expect(store.update("a1", (same) => ({ ...same, senior: true }))).rejects.toMatchObject({
        code: expect.stringMatching(/invalid|not-found/),
      });
    }
  });

  it("is good again once it was put right", async () => {
    const bench = temporary(two);
    await bench.store.list();
    bench.write("a.md", "---\n");
    expect(await companies(bench, bench.store)).toEqual(["A (stale)", "B"]);
    bench.write("a.md", file("A2", "x", "id: a1\n"));
    expect(await companies(bench, bench.store)).toEqual(["A2", "B"]);
  });

  it("is listed without an application where it never had one", async () => {
    const { store } = temporary({ "a.md": "---\n" });
    expect(await store.list()).toMatchObject({ applications: [], problems: [{ severity: "error" }] });
  });

  it("of settings or a profile keeps what it said, and the problem is told", async () => {
    const { store, again, write } = temporary({
      "afterword.yaml": "zone: Asia/Tokyo\n",
      "profiles/p.yaml": "extends: strict\n",
    });
    await Promise.all([store.settings(), store.profiles()]);
    write("afterword.yaml", "zone: [\n");
    write("profiles/p.yaml", "extends: [\n");
    for (const one of [store, again()]) {
      expect(await one.settings()).toMatchObject({ settings: { zone: "Asia/Tokyo" }, problems: [{ line: 1 }] });
      expect(await one.profiles()).toMatchObject({ profiles: { p: { extends: "strict" } }, problems: [{ line: 1 }] });
    }
  });

  it("that an editor moves away for a moment while it saves is still there", async () => {
    const bench = temporary(two);
    await bench.store.list();
    const path = join(bench.folder, "a.md");
    const text = readFileSync(path);
    unlinkSync(path);
    const listing = companies(bench, bench.store);
    setTimeout(() => writeFileSync(path, text), 30);
    expect(await listing).toEqual(["A", "B"]);
  });

  it("names a socket as one", async () => {
    const { store, folder } = temporary();
    const server = createServer().listen(join(folder, "s.md"));
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.on("listening", resolve));
    expect((await store.list()).problems.map(({ message }) => message)).toEqual([
      "s.md is a socket, not a file, so it is left alone.",
    ]);
  });
});

describe("a long-lived store", () => {
  it("gives out the same application while its file does not change, and nobody can change it", async () => {
    const { store, write } = temporary(two);
    const before = (await store.list()).applications;
    write("b.md", file("B2", "x", "id: b1\n"));
    const after = (await store.list()).applications;
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(() => (after[0]!.application.log as unknown[]).push(1)).toThrow(TypeError);
  });
});
