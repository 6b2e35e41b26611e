import { emptyLedger, type Feed } from "@afterword/ics";
import { expect, test } from "vitest";
import { knownFeed } from "./known-feed.ts";

function folder() {
  let changed = (): void => {};
  let time = 0;
  let made = 0;
  let fails = false;
  const known = knownFeed({
    make: async (): Promise<Feed> => {
      made++;
      if (fails) throw new Error("cannot be read");
      return {
        chunks: () => [],
        objects: () => [],
        ics: "",
        etag: `"${made}"`,
        modified: "",
        validUntil: 100,
        failed: [],
        ledger: emptyLedger,
      };
    },
    watch: (callback) => {
      changed = callback;
      return () => {};
    },
    now: () => time,
  });
  return {
    ask: async () => (await known.feed()).etag,
    change: () => changed(),
    wait: (until: number) => (time = until),
    fail: (is: boolean) => (fails = is),
    made: () => made,
  };
}

test("is made once while nothing changes, for all who ask at once", async () => {
  const { ask, made } = folder();
  expect(await Promise.all([ask(), ask(), ask()])).toEqual(['"1"', '"1"', '"1"']);
  expect(await ask()).toBe('"1"');
  expect(made()).toBe(1);
});

test("is made anew after a change, and when a moment in it has come", async () => {
  const { ask, change, wait } = folder();
  await ask();
  change();
  expect(await ask()).toBe('"2"');
  wait(99);
  expect(await ask()).toBe('"2"');
  wait(100);
  expect(await ask()).toBe('"3"');
});

test("what failed is tried again", async () => {
  const { ask, fail } = folder();
  fail(true);
  await expect(ask()).rejects.toThrow("cannot be read");
  fail(false);
  expect(await ask()).toBe('"2"');
});
