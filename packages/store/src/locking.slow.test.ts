/** Nobody's change is lost, wherever each program keeps its state and whoever saves meanwhile. */
import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from "node:fs";
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { facts, file, temporary } from "../test/temporary.ts";
import { openLocalState } from "./index.ts";
import { openFolder } from "./folder.ts";

it("programs with state folders of their own wait for each other", async () => {
  const { store, folder, root } = temporary();
  const { id } = await store.put(facts());
  const stores = ["one", "two", "three"].map((name) =>
    openFolder({ folder, state: join(root, name), now: () => ({ epochMilliseconds: 0 }) }),
  );
  const entry = { at: "2026-11-24", kind: "reply" as const };
  await Promise.all(
    Array.from({ length: 12 }, (_, n) =>
      stores[n % 3]!.update(id, (application) => ({ ...application, log: [...application.log, entry] })),
    ),
  );
  expect((await store.get(id))!.application.log).toHaveLength(12);
}, 60_000);

it("what an editor is still writing in place is not cut off", async () => {
  const { store, write } = temporary();
  const path = write("a.md", file("A", "x", "id: a1\n"));
  const editor = openSync(path, "w");
  writeSync(editor, `${file("A", "x", "id: a1\n")}First half`);
  const update = store.update("a1", (application) => ({ ...application, senior: true }));
  setTimeout(() => {
    writeSync(editor, ", second half.\n");
    closeSync(editor);
  }, 150);
  await update;
  expect(readFileSync(path, "utf8")).toMatch(/senior: true[^]*First half, second half\./);
});

it.runIf(process.platform === "linux")("nor where another program takes its time", async () => {
  const { store, write } = temporary();
  const path = write("a.md", "");
  const script = `
    const fs = require("node:fs"), fd = fs.openSync(process.argv[1], "w");
    fs.writeSync(fd, process.argv[2]);
    console.log("half");
    setTimeout(() => fs.writeSync(fd, "Second half.\\n"), 1200);`;
  const editor = spawn(process.execPath, ["-e", script, path, file("A", "x", "id: a1\n")]);
  await new Promise((resolve) => editor.stdout.once("data", resolve));
  await store.update("a1", (application) => ({ ...application, senior: true }));
  expect(readFileSync(path, "utf8")).toMatch(/senior: true[^]*Second half\./);
});

it("sweeps up after killed programs wherever they wrote", async () => {
  const { store, folder, state, root, write } = temporary({ "profiles/p.yaml": "extends: strict\n" });
  await store.put(facts());
  const dead = `~afterword-${spawnSync(process.execPath, ["-e", ""]).pid}_0_${"0".repeat(10)}_abc.tmp`;
  const old = (path: string) => {
    writeFileSync(path, "Thandi");
    spawnSync("touch", ["-d", "3 days ago", path]);
    return path;
  };
  const left = [
    old(join(folder, "profiles", dead)),
    old(write(join("templates", dead), "")),
    old(join(state, "folders", spawnSync("ls", [join(state, "folders")], { encoding: "utf8" }).stdout.trim(), dead)),
  ];
  await store.forget({ person: "Thandi" });
  expect(left.filter((path) => existsSync(path))).toEqual([]);
  const elsewhere = old(join(root, dead));
  await openLocalState({ folder, state }).replaceFile(join(root, "x.ics"), ["new"]);
  expect(existsSync(elsewhere)).toBe(false);
});
