// Ratios against peers, measured in this run on this machine; each group is told when it is done. `--quick` does the least that
// shows that every bench works, `--json` prints the same for programs; a name picks one group: `npm run bench -- plan`.
import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Effort, Measured } from "./bench/measured.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const { values, positionals } = parseArgs({
  options: { quick: { type: "boolean", default: false }, json: { type: "boolean", default: false } },
  allowPositionals: true,
});
const groups = globSync("scripts/bench/*.ts", { cwd: root })
  .map((path) => basename(path, ".ts"))
  .filter((name) => name !== "measured" && name !== "peers")
  .sort();
const unknown = positionals.filter((name) => !groups.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(", ")}; there are ${groups.join(", ")}.`);
  process.exit(2);
}

const rows: (Measured & { group: string })[] = [];
const failed: string[] = [];
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
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(", ")}`);
  process.exitCode = 1;
} else if (values.quick) console.error("\nThe benches work. Measure without --quick to judge a goal.");

function print(measured: readonly Measured[]): void {
  const shown = measured.map(({ name, ours, peer, ratio, unit, goal, met }) => [
    name,
    `${short(ours)} ${unit}`,
    `${short(peer)} ${unit}`,
    `${short(ratio)}×`,
    goal ?? "",
    met === null || values.quick ? "" : met ? "yes" : "NO",
  ]);
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

function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(1) : value.toPrecision(2);
}
