// Everything quick: format, lint, types, and all tests but those named `*.slow.test.ts`, unless files are named:
// `npm test -- packages/store`. The last line is the count of tests.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const scratch = mkdtempSync(join(tmpdir(), "afterword-test-"));
const report = join(scratch, "report.json");
const env = { ...process.env, PATH: `${join(root, "node_modules", ".bin")}:${process.env["PATH"]}` };
const failed: string[] = [];
const asked = process.argv.slice(2);

console.log("Format, lint, types and tests: two to three minutes on two quiet cores, with the install a first time.");
// The rest is checked while the tests run, and shown after them in one piece.
const sources = checkSources();
await run("tests", "vitest", [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
  ...(asked.length > 0 ? asked : ["--project=!slow"]),
]);
console.log(await sources);

const { numPassedTests = 0, numFailedTests = 0 } = readReport();
rmSync(scratch, { recursive: true, force: true });
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}`);
  process.exitCode = 1;
}
console.log(`\n${numPassedTests} passed, ${numFailedTests} failed`);

async function checkSources(): Promise<string> {
  let said = "";
  const hear = (text: string): void => void (said += text);
  for (const [name, command, args] of [
    ["format", "npm", ["run", "--silent", "format:check"]],
    ["lint", "oxlint", ["--deny-warnings"]],
    ["types", process.execPath, ["scripts/types.ts"]],
  ] as const) {
    hear(`\n▸ ${name}\n`);
    await run(name, command, args, hear);
  }
  return said;
}

/** Runs one step. What it says goes to `hear`, or straight to the terminal. */
async function run(
  name: string,
  command: string,
  args: readonly string[],
  hear?: (text: string) => void,
): Promise<void> {
  const child = spawn(command, args, {
    cwd: root,
    env,
    stdio: ["inherit", hear ? "pipe" : "inherit", hear ? "pipe" : "inherit"],
    shell: process.platform === "win32",
  });
  if (hear) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", hear);
  const [status] = (await once(child, "close")) as [number | null];
  if (status !== 0) failed.push(name);
}

function readReport(): { numPassedTests?: number; numFailedTests?: number } {
  try {
    return JSON.parse(readFileSync(report, "utf8")) as { numPassedTests: number; numFailedTests: number };
  } catch {
    return {};
  }
}
