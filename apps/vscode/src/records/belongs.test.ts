import { mkdir, mkdtemp, realpath, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { belongsTo } from "./belongs.ts";

let base = "";
beforeAll(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), "belongs-")));
  await mkdir(join(base, "real/templates"), { recursive: true });
  await symlink(join(base, "real"), join(base, "linked"), "junction");
});
afterAll(() => rm(base, { recursive: true }));

test.each([
  ["in the folder", "real/acme.md", ""],
  ["in the folder, through a link", "linked/acme.md", ""],
  ["below it", "linked/templates/warm.md", "templates"],
  ["beside it", "acme.md", ".."],
  ["nowhere", "real/gone/acme.md", "gone"],
])("%s", async (_, file, where) => expect(await belongsTo(join(base, "real"), join(base, file))).toBe(where));
