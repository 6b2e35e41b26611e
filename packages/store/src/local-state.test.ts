import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openLocalState } from "./local-state.ts";

function scratch() {
  const path = mkdtempSync(join(tmpdir(), "afterword-shelf-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return { path, localState: openLocalState({ folder: join(path, "folder"), state: join(path, "state") }) };
}
const stateOf = (path: string) => join(path, "state", "folders", readdirSync(join(path, "state", "folders"))[0]!);

test("a text is there once it was written, and private", async () => {
  const { path, localState } = scratch();
  expect(await localState.read("a.json")).toBeUndefined();
  await localState.update("a.json", async (text) => `${text}`);
  expect(await localState.read("a.json")).toBe("undefined");
  expect(statSync(join(stateOf(path), "a.json")).mode & 0o777).toBe(0o600);
  await localState.update("a.json", async () => undefined);
  expect(await localState.read("a.json")).toBe("undefined");
});

test("many at once lose nothing", async () => {
  const { localState } = scratch();
  await Promise.all(
    Array.from({ length: 20 }, () => localState.update("count", async (text) => `${Number(text ?? 0) + 1}`)),
  );
  expect(await localState.read("count")).toBe("20");
});

test("a name cannot lead out of the state folder", async () => {
  const { path, localState } = scratch();
  await localState.update("../../../out.json", async () => "x");
  expect(readdirSync(stateOf(path))).toContain("out.json");
});

test("two folders have two shelves", async () => {
  const { path, localState } = scratch();
  await localState.update("a", async () => "mine");
  expect(await openLocalState({ folder: join(path, "other"), state: join(path, "state") }).read("a")).toBeUndefined();
});

test("a file elsewhere is replaced, and only one that is meant where that is asked", async () => {
  const { path, localState } = scratch();
  const file = join(path, "x.ics");
  const over = (beginning: string) => beginning.startsWith("old");
  expect(await localState.replaceFile(file, ["ne", "w"], { over })).toBe(false);
  writeFileSync(file, "old");
  expect(await localState.replaceFile(file, ["ne", "w"], { over })).toBe(true);
  expect(readFileSync(file, "utf8")).toBe("new");
  await expect(localState.replaceFile(join(path, "none", "x.ics"), ["new"])).rejects.toThrow();
  const elsewhere = localState.replaceFile(join(path, "none", "x.ics"), ["new"], { over });
  await expect(elsewhere).rejects.toThrow("its folder");
  await expect(localState.replaceFile(file, ["newer"], { over })).rejects.toThrow("another file is in its place");
  expect(readFileSync(file, "utf8")).toBe("new");
  symlinkSync(file, join(path, "link.ics"));
  await expect(localState.replaceFile(join(path, "link.ics"), ["newer"], { over })).rejects.toThrow("a link");
});
