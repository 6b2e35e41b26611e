import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** A copy of what a rule is made in, so that nothing happens to the files that other tests read at the same time. */
function copyOfTheHouse(): string {
  const scratch = mkdtempSync(join(tmpdir(), "afterword-rule-"));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  const isSource = (path: string): boolean => !["node_modules", "dist", ".turbo"].includes(basename(path));
  for (const path of ["package.json", "tsconfig.base.json", "scripts", "docs", "packages"])
    cpSync(join(root, path), join(scratch, path), { recursive: true, filter: isSource });
  for (const path of globSync(["node_modules", "packages/*/node_modules"], { cwd: root })) {
    symlinkSync(join(root, path), join(scratch, path));
  }
  return scratch;
}

function run(cwd: string, ...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  return { status, said: stdout + stderr };
}

test(
  "pnpm new:rule writes rules that compile and are in the registry, with tests that fail until they say what happens",
  { timeout: 180_000 },
  () => {
    const house = copyOfTheHouse();
    const read = (path: string): string => readFileSync(join(house, path), "utf8");
    const ids = ["thank-you.tuesday", "stops/tuesday"];
    for (const id of ids) {
      expect(run(house, "scripts/new-rule.ts", id)).toMatchObject({
        status: 0,
        said: expect.stringContaining(`Written: packages/core/src/rules/${id}.ts`),
      });
      expect(read("packages/core/src/rules/registry.gen.ts")).toContain(`from './${id}.ts'`);
      expect(read("docs/rules.md")).toContain(basename(id));
    }
    expect(run(house, "node_modules/@typescript/native/bin/tsc", "-p", "packages/core/tsconfig.json")).toEqual({
      status: 0,
      said: "",
    });
    const { status, said } = run(
      house,
      "node_modules/vitest/vitest.mjs",
      "run",
      ...ids.map((id) => `packages/core/src/rules/${id}.test.ts`),
    );
    expect(status).toBe(1);
    for (const id of ids) expect(said).toContain(`${basename(id)}: say in plain words what happens`);
  },
);

test.each([
  ["Thank You", "Expected an id such as"],
  ["thank-you.weekend", "There is a rule thank-you.weekend already."],
  ["send-cake.weekend", 'There is no kind of advice "send-cake"'],
])("%s: is refused, and nothing is written", (id, why) =>
  expect(run(root, "scripts/new-rule.ts", id)).toEqual({ status: 2, said: expect.stringContaining(why) }),
);
