// Ratios against peers, measured in this run on this machine; each group is told when it is done. `--quick` does the least that
// shows that every bench works, `--json` prints the same for programs; a name picks one group: `npm run bench -- plan`. `--write`
// measures everything and writes it into docs/benchmarks.md, with the commit and the kind of machine.
import { execFile, execFileSync } from "node:child_process";
import { globSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Effort, Measured } from "./bench/measured.ts";
import { inWords, writeResults } from "./bench/page/write.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values, positionals } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const groups = globSync("scripts/bench/*.ts", { cwd: root })
  .map((path) => basename(path, ".ts"))
  .filter((name) => name !== "measured" && name !== "peers")
  .sort();
const apps = new Set(["raycast", "vscode"]);
const unknown = positionals.filter((name) => !groups.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(", ")}; there are ${groups.join(", ")}.`);
  process.exit(2);
}

if (values.write && (values.quick || positionals.length > 0)) {
  console.error("--write measures everything, and fully: it goes with neither --quick nor a name.");
  process.exit(2);
}

const rows: (Measured & { group: string })[] = [];
const failed: string[] = [];
// What is only shown to work is not measured: those that start an app run beside the others.
const isBesideEachOther = values.quick && !values.json && positionals.length === 0;
if (isBesideEachOther) {
  const inTurn = async (names: readonly string[]): Promise<void> => {
    for (const name of names) if (!(await isWorking(name))) failed.push(name);
  };
  await Promise.all([
    inTurn(groups.filter((name) => apps.has(name))),
    inTurn(groups.filter((name) => !apps.has(name))),
  ]);
} else
  for (const group of positionals.length > 0 ? positionals : groups) {
    const since = performance.now();
    console.error(`\n▸ ${group}`);
    try {
      const { bench } = (await import(pathToFileURL(join(root, "scripts", "bench", `${group}.ts`)).href)) as {
        bench: (effort: Effort) => Promise<Measured[]>;
      };
      const measured = await bench({ quick: values.quick });
      rows.push(...measured.map((row) => ({ group, ...row })));
      if (!values.json) print(measured);
    } catch (error) {
      failed.push(group);
      console.error(error);
    }
    console.error(`${Math.round((performance.now() - since) / 1000)} s`);
  }

if (values.json) console.log(JSON.stringify(rows, null, 2));
if (values.write && failed.length === 0) {
  const git = (...args: string[]): string => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  writeResults(join(root, "docs", "benchmarks.md"), rows, {
    commit: `${git("rev-parse", "--short", "HEAD")}${git("status", "--porcelain") === "" ? "" : " with changes"}`,
    day: git("log", "-1", "--format=%cs"),
    machine: `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? "unknown"}, ${process.platform} ${process.arch}, Node ${process.versions.node}`,
  });
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}`);
  process.exitCode = 1;
} else if (isBesideEachOther) console.error("\nThe benches work. Measure without --quick to judge a goal.");

/** Runs one group by itself and prints what it said. */
function isWorking(group: string): Promise<boolean> {
  return new Promise((resolve) =>
    execFile(process.execPath, [...process.execArgv, process.argv[1]!, group, "--quick"], (error, out, problems) => {
      console.log(`${problems.trimEnd()}\n${out.trimEnd()}`);
      resolve(error === null);
    }),
  );
}

function print(measured: readonly Measured[]): void {
  const shown = measured.map((row) => [row.name, ...inWords(row), verdict(row)]);
  const table = [["measured", "ours", "theirs", "ratio", "goal", "met"], ...shown];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  for (const row of table)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join("  ")
        .trimEnd(),
    );
}

function verdict({ met }: Measured): string {
  return met === null || values.quick ? "" : met ? "yes" : "NO";
}
