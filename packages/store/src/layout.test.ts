import { renameSync, statSync, type BigIntStats } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { facts, temporary } from "../test/temporary.ts";
import { layoutOf } from "./layout.ts";

// No file system here keeps quiet about the age of a folder, so only that answer is put in its place.
vi.mock("node:fs", { spy: true });

test.each([
  [true, "takes its state along"],
  [false, "takes nothing along: its number could be that of one that was deleted"],
])("a folder that was moved, where its age is known: %s, %s", async (isAgeKnown) => {
  const { root, folder, state, store } = temporary();
  await store.put(facts("Quagga"));
  await store.list();
  const { state: before } = layoutOf(folder, state);
  const moved = join(root, "moved");
  renameSync(folder, moved);
  if (!isAgeKnown) {
    const real = statSync(moved, { bigint: true });
    const silent: BigIntStats = Object.assign(Object.create(Object.getPrototypeOf(real)), real, { birthtimeMs: 0n });
    vi.mocked(statSync).mockReturnValueOnce(silent);
  }
  const { state: after, identity } = layoutOf(moved, state);
  expect(after).not.toBe(before);
  expect(statSync(identity, { throwIfNoEntry: false }) !== undefined).toBe(isAgeKnown);
});
