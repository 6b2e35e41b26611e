// The extension in a real VS Code, from its package: in the host on the newest release and on the oldest one promised, then
// what a person does, in a browser. `node apps/vscode/hosts/run.ts [latest|floor|journeys]...` runs a part.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runInHost } from "./in-host.ts";
import { runJourneys } from "./journeys.ts";

const app = join(dirname(fileURLToPath(import.meta.url)), "..");
const vsix = join(app, "dist/afterword.vsix");
const parts = {
  latest: () => runInHost("latest", vsix),
  floor: () => runInHost("floor", vsix),
  journeys: () => runJourneys(vsix),
};
const wanted = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(parts);

if (spawnSync(process.execPath, [join(app, "build.ts")], { stdio: "inherit" }).status !== 0) process.exit(1);
const failed: string[] = [];
for (const [name, run] of Object.entries(parts)) {
  if (!wanted.includes(name)) continue;
  console.log(`\nVS Code: ${name}`);
  if (!(await run())) failed.push(name);
}
if (failed.length > 0) {
  console.error(`failed: ${failed.join(", ")}`);
  process.exit(1);
}
