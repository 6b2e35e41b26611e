import { spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporary } from "../../test/temporary.ts";
import { moveOnto, sweepLocks, withLock } from "./lock.ts";
import { conflictCopy, evictedName, fileNameFor, isSafeName } from "./names.ts";
import { lifeOf, parseProcStat, parseStartTime, readOwner, sameStart, thisProcess, writeOwner } from "./owner.ts";
import { renameOver, sweepTemporary, writeFileText } from "./write-file.ts";

const ended = (): number => spawnSync(process.execPath, ["-e", ""]).pid!;

describe("who is still alive", () => {
  const me = thisProcess();

  it("this process is, and its name comes back from a file name", () => {
    expect(readOwner(`${writeOwner(me)}_cafe.tmp`)).toEqual(me);
    expect(lifeOf(me, true)).toBe("alive");
  });

  const cases: [string, () => Parameters<typeof lifeOf>[0], string][] = [
    ["a process that ended is not", () => ({ ...me, pid: ended() }), "dead"],
    [
      "nor is one whose number somebody else has now",
      () => ({ ...me, pid: process.ppid, start: `${me.start.slice(0, -1)}x` }),
      "dead",
    ],
    [
      "nor is one of before the machine was started again",
      () => ({ ...me, start: me.start.replace(/^\w{4}/, "0000") }),
      "dead",
    ],
    ["of another machine nobody can tell", () => ({ ...me, machine: "0000000000" }), "unknown"],
  ];
  for (const [name, owner, life] of cases)
    it.runIf(process.platform === "linux")(name, () => expect(lifeOf(owner(), true)).toBe(life));

  it("reads a Linux process whose name has brackets and spaces in it", () => {
    expect(parseProcStat("42 (a ) b) S 1 42 42 0 -1 4194560 1 0 0 0 0 0 0 0 20 0 1 0 123456 1000 100")).toBe("123456");
  });

  it("reads when a process began from ps and from PowerShell, a few seconds give or take", () => {
    const seconds = parseStartTime("2026-11-22T03:45:15.1234567Z\r\n")!;
    expect(seconds).toBe(String(Date.UTC(2026, 10, 22, 3, 45, 15) / 1000));
    expect(parseStartTime("Sun Nov 22 05:45:15 2026\n")).toMatch(/^\d+$/);
    expect(parseStartTime("")).toBeUndefined();
    expect([
      sameStart(seconds, String(Number(seconds) + 3)),
      sameStart(seconds, String(Number(seconds) + 60)),
      sameStart("b-1", "b-2"),
    ]).toEqual([true, false, false]);
  });
});

describe("a lock", () => {
  const options = (locks: string, lockTimeout = 300) => ({ locks, key: "k", name: "acme.md", lockTimeout });

  it("lets one at a time in, whoever fails inside", async () => {
    const { state } = temporary();
    let inside = 0;
    let most = 0;
    await Promise.allSettled(
      Array.from({ length: 30 }, (_, n) =>
        withLock(options(state, 10_000), async () => {
          most = Math.max(most, ++inside);
          await new Promise((resolve) => setTimeout(resolve, 1));
          inside--;
          if (n % 3 === 0) throw new Error("fails");
        }),
      ),
    );
    expect(most).toBe(1);
    expect(readdirSync(state)).toEqual([]);
  });

  it("waits for somebody alive, then says who holds it", async () => {
    const { state } = temporary();
    await withLock(options(state), async () => {
      await expect(withLock(options(state), async () => {})).rejects.toMatchObject({
        code: "held",
        message: expect.stringContaining(`process ${process.pid}`),
      });
    });
    expect(readdirSync(state)).toEqual([]);
  });

  it("is taken over at once from somebody dead", async () => {
    const { state } = temporary();
    mkdirSync(join(state, "k.lock"), { recursive: true });
    writeFileSync(join(state, "k.lock", `${writeOwner({ ...thisProcess(), pid: ended() })}_1`), "");
    expect(await withLock(options(state, 0), async () => "in")).toBe("in");
  });

  it("of another machine is left alone until it is surely left behind", async () => {
    const { state } = temporary();
    const path = join(state, "k.lock", `${writeOwner({ ...thisProcess(), machine: "0000000000" })}_1`);
    mkdirSync(join(state, "k.lock"), { recursive: true });
    writeFileSync(path, "");
    await expect(withLock(options(state), async () => {})).rejects.toMatchObject({
      code: "held",
      message: expect.stringContaining("another machine"),
    });
    utimesSync(path, 0, 0);
    expect(await withLock(options(state), async () => "in")).toBe("in");
  });

  it("that was lost is noticed before the last step", async () => {
    const { state } = temporary();
    const stolen = withLock(options(state), async (stillMine) => {
      const [file] = readdirSync(join(state, "k.lock"));
      const { unlinkSync } = await import("node:fs");
      unlinkSync(join(state, "k.lock", file!));
      await stillMine();
    });
    await expect(stolen).rejects.toMatchObject({ code: "held" });
  });

  const refusing = (code: string, removals: string[]) => ({
    rename: () => Promise.reject(Object.assign(new Error(code), { code })),
    rmdir: async (path: unknown) => void removals.push(String(path)),
  });

  it.each(["EPERM", "EACCES", "EEXIST"])("just released goes out of the way where Windows says %s", async (code) => {
    const removals: string[] = [];
    expect(await moveOnto("mine", "k.lock", refusing(code, removals))).toMatchObject({ code });
    expect(removals).toEqual(["k.lock"]);
  });

  it("cannot be had where the disk refuses, and that is said at once", async () => {
    const { state, folder } = temporary({ file: "" });
    await expect(moveOnto("mine", "k.lock", refusing("ENOSPC", []))).rejects.toThrow("ENOSPC");
    await expect(withLock(options(join(folder, "file")), async () => {})).rejects.toMatchObject({ code: "storage" });
    expect(existsSync(state)).toBe(false);
  });

  it("leaves nothing of the dead behind a sweep", async () => {
    const { state } = temporary();
    const dead = `${writeOwner({ ...thisProcess(), pid: ended() })}_1`;
    for (const folder of ["k.lock", `.${dead}`]) {
      mkdirSync(join(state, folder), { recursive: true });
      writeFileSync(join(state, folder, dead), "");
    }
    await withLock({ ...options(state), key: "other" }, async () => {
      expect(await sweepLocks(state)).toBe(2);
      expect(readdirSync(state)).toEqual(["other.lock"]);
    });
  });
});

describe("writing in one step", () => {
  it("keeps the rights its owner gave a file, and is private where it is new", async () => {
    const { folder } = temporary();
    const path = join(folder, "a.md");
    await writeFileText(path, "one", { create: true });
    expect(statSync(path).mode & 0o777).toBe(0o600);
    chmodSync(path, 0o644);
    await writeFileText(path, "two");
    expect([statSync(path).mode & 0o777, readFileSync(path, "utf8")]).toEqual([0o644, "two"]);
  });

  it("changes nothing where the last look says no, or the name is taken", async () => {
    const { folder } = temporary({ "a.md": "old" });
    const path = join(folder, "a.md");
    await expect(writeFileText(path, "new", { before: () => Promise.reject(new Error("no")) })).rejects.toThrow();
    await expect(writeFileText(path, "new", { create: true })).rejects.toMatchObject({ code: "conflict" });
    expect([readFileSync(path, "utf8"), readdirSync(folder)]).toEqual(["old", ["a.md"]]);
  });

  it("sweeps what dead writers left, and nobody else's", async () => {
    const { folder } = temporary();
    const name = (owner: Parameters<typeof writeOwner>[0]) => join(folder, `~afterword-${writeOwner(owner)}_1.tmp`);
    const me = thisProcess();
    const [dead, alive, other] = [name({ ...me, pid: ended() }), name(me), name({ ...me, machine: "0000000000" })];
    for (const path of [dead, alive, other]) writeFileSync(path, "");
    expect(await sweepTemporary(folder)).toBe(1);
    expect([dead, alive, other].map((path) => existsSync(path))).toEqual([false, true, true]);
    utimesSync(other, 0, 0);
    expect(await sweepTemporary(folder)).toBe(1);
  });

  const refusal = (code: string) => Object.assign(new Error(code), { code });
  const host = (platform: string, refusals: string[]) => {
    const waits: number[] = [];
    const rename = async () => {
      const code = refusals.shift();
      if (code) throw refusal(code);
    };
    return { waits, host: { rename, platform, wait: async (milliseconds: number) => waits.push(milliseconds) } };
  };

  it("tries again on Windows while somebody has the file open", async () => {
    const { waits, host: windows } = host("win32", ["EPERM", "EACCES", "EBUSY"]);
    await renameOver("a", "b", windows);
    expect(waits).toEqual([10, 20, 40]);
  });

  it("gives up on Windows after two seconds or more, and at once where waiting cannot help", async () => {
    const busy = host("win32", Array<string>(30).fill("EBUSY"));
    await expect(renameOver("a", "b", busy.host)).rejects.toThrow("EBUSY");
    expect(busy.waits.reduce((a, b) => a + b)).toBeGreaterThan(2000);
    for (const [platform, code] of [
      ["win32", "ENOSPC"],
      ["linux", "EPERM"],
    ] as const) {
      const { waits, host: other } = host(platform, [code]);
      await expect(renameOver("a", "b", other)).rejects.toThrow(code);
      expect(waits).toEqual([]);
    }
  });
});

describe("names", () => {
  it.each([
    ["Acme", "Engineer", "acme-engineer.md"],
    ["CON", "", "con-application.md"],
    ["com¹", "", "com1-application.md"],
    ["..\\..\\x", "/etc", "x-etc.md"],
    ["\u202Egnp.exe", "\u0000", "gnp-exe.md"],
    ["O'Brien’s", "C++/C#", "obriens-c-c.md"],
    ["x".repeat(300), "", `${"x".repeat(60)}.md`],
  ])("%s, %s", (company, role, name) => {
    expect(fileNameFor(company, role, [])).toBe(name);
    expect(isSafeName(name)).toBe(true);
  });

  it("never differ in case or Unicode form alone", () => {
    expect(fileNameFor("Ünder", "x", ["U\u0308NDER-X.MD".normalize("NFD")])).toBe("under-x.md");
    expect(fileNameFor("이동", "x", ["이동-x.md".normalize("NFD")])).toBe("이동-x-2.md");
  });

  it.each(["con.md", "Aux.tar.md", "a:b.md", "a.md.", ".hidden.md", "a/b.md", "nul", "x?.md", "LPT¹.md"])(
    "%s is not safe everywhere",
    (name) => expect(isSafeName(name)).toBe(false),
  );

  it.each([
    ["acme.sync-conflict-20261122-101112-ABCDEFG.md", "acme.md", "Syncthing"],
    ["acme (Bo's conflicted copy 2026-11-22).md", "acme.md", "Dropbox"],
    ["acme (In Konflikt stehende Kopie von Bo 2026-11-22).md", "acme.md", "Dropbox"],
    ["acme (Case Conflict).md", "acme.md", "Dropbox"],
    ["acme (conflicted copy 2026-11-22 101112).md", "acme.md", "Nextcloud"],
    ["acme 2.md", "acme.md", "iCloud or the Finder"],
    ["acme (1).md", "acme.md", "Google Drive or the browser"],
  ])("%s is a copy", (name, of, by) => expect(conflictCopy(name)).toMatchObject({ of, by }));

  it.each(["acme.md", "acme-2.md", "acme (berlin).md", "area 51 2026.md"])("%s is none", (name) =>
    expect(conflictCopy(name)).toBeUndefined(),
  );

  it("knows what iCloud took away", () =>
    expect([evictedName(".acme.md.icloud"), evictedName(".x.icloud")]).toEqual(["acme.md", undefined]));
});
