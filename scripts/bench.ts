// One table of ratios against peers, measured in this run on this machine. `--json` prints the same for programs; a name picks
// one group: `npm run bench -- plan`.
import { globSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Measured } from "./bench/measured.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const asJson = process.argv.includes("--json");
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const groups = globSync("scripts/bench/*.ts", { cwd: root })
  .map((path) => basename(path, ".ts"))
  .filter((name) => name !== "measured" && name !== "peers")
  .sort();
const unknown = wanted.filter((name) => !groups.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(", ")}; there are ${groups.join(", ")}.`);
  process.exit(2);
}

const rows: (Measured & { group: string })[] = [];
for (const group of wanted.length > 0 ? wanted : groups) {
  console.error(`measuring ${group} …`);
  const { bench } = (await import(pathToFileURL(join(root, "scripts", "bench", `${group}.ts`)).href)) as {
    bench: () => Promise<Measured[]>;
  };
  for (const row of await bench()) rows.push({ group, ...row });
}

if (asJson) console.log(JSON.stringify(rows, null, 2));
else {
  const shown = rows.map(({ group, name, ours, peer, ratio, unit, goal, met }) => [
    group,
    name,
    `${short(ours)} ${unit}`,
    `${short(peer)} ${unit}`,
    `${short(ratio)}×`,
    goal ?? "",
    met === null ? "" : met ? "yes" : "NO",
  ]);
  const table = [["what", "measured", "ours", "theirs", "ratio", "goal", "met"], ...shown];
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
