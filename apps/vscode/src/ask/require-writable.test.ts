import { mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { requireWritable } from "./require-writable.ts";

let base = "";
beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), "writable-")));
  await writeFile(join(base, "file"), "");
});
afterAll(() => rm(base, { recursive: true }));

test.each(["", "not/there/yet"])("a folder that is there or can be made: “%s”", async (folder) =>
  expect(await requireWritable(join(base, folder))).toBeUndefined(),
);
test.each(["file", "file/below"])("a file in its place: %s", async (folder) =>
  expect(requireWritable(join(base, folder))).rejects.toThrow(
    "is a file, where the folder of your applications belongs",
  ),
);
