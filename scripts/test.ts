// Everything quick: lint, types, generated files, tests. The last line is the count of tests.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const scratch = mkdtempSync(join(tmpdir(), "afterword-test-"));
const report = join(scratch, "report.json");
const env = {
  ...process.env,
  PATH: `${join(root, "node_modules", ".bin")}:${process.env.PATH}`,
  TURBO_TELEMETRY_DISABLED: "1",
  CI: process.env.CI ?? "",
};

const steps: [name: string, command: string, args: string[]][] = [
  ["format", "npm", ["run", "--silent", "format:check"]],
  ["lint", "oxlint", ["--deny-warnings"]],
  ["types", "turbo", ["run", "typecheck", "--output-logs=errors-only"]],
  [
    "tests",
    "vitest",
    ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...process.argv.slice(2)],
  ],
];

const failed: string[] = [];
for (const [name, command, args] of steps) {
  console.log(`\n▸ ${name}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) failed.push(name);
}

const { numPassedTests = 0, numFailedTests = 0 } = readReport();
rmSync(scratch, { recursive: true, force: true });
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}`);
  process.exitCode = 1;
}
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);

function readReport(): { numPassedTests?: number; numFailedTests?: number } {
  try {
    return JSON.parse(readFileSync(report, "utf8")) as { numPassedTests: number; numFailedTests: number };
  } catch {
    return {};
  }
}
