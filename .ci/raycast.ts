// The Raycast extension as its users meet it: built and linted by Raycast's own tools, every built command run in a host of our
// own, and the copy for the store installed, linted, built and run by itself, with our packages from a registry on this machine.
// Offline apart from npm.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startRegistry } from "../scripts/release/registry.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const app = join(root, "apps", "raycast");
const scratch = mkdtempSync(join(tmpdir(), "afterword-store-"));

const run = (what: string, cwd: string, command: string, args: string[], env: Record<string, string> = {}): void => {
  console.log(what);
  const begun = performance.now();
  execFileSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: "inherit" });
  console.log(`${what} took ${Math.round((performance.now() - begun) / 1000)} s`);
};

// What lint would fetch from Raycast, answered here: the store's checks of the author and the manifest's schema.
const offline = { RAY_APIURL: "data:application/json;base64,e30=" };
const lint = ["--no-install", "ray", "lint", "--schema", "data:application/json,{}"];
const hosts = ["run", "--config", "apps/raycast/hosts/vitest.config.mts"];

run("building", app, "npm", ["--silent", "run", "build"]);
run("linting", app, "npx", lint, { ...offline, CI: "false" });
run("running every command", root, "vitest", hosts);

run("building the packages", root, "turbo", ["run", "build", "--filter=./packages/*", "--output-logs=errors-only"]);
run("packing them", root, "pnpm", [
  "--silent",
  "--filter=./packages/*",
  // Private, so no registry takes them.
  "--filter=!@afterword/raycast-host",
  "--filter=!@afterword/mcp-server",
  "pack",
  "--pack-destination",
  join(scratch, "packed"),
]);
const registry = await startRegistry(join(scratch, "registry"));
try {
  const packed = readdirSync(join(scratch, "packed"));
  for (const tarball of packed) registry.publish(join(scratch, "packed", tarball));
  const store = join(scratch, "store");
  run("staging the copy for the store", app, "node", ["scripts/stage.mts", store], registry.env);
  run("installing it", store, "npm", ["ci", "--silent", "--no-audit", "--no-fund"], registry.env);
  run("linting it", store, "npx", lint, { ...offline, CI: "true" });
  run("building it", store, "npx", ["--no-install", "ray", "build", "-e", "dist", "-o", "dist"]);
  run("running it", root, "vitest", [...hosts, "draft"], { AFTERWORD_DIST: join(store, "dist") });
} finally {
  registry.stop();
  rmSync(scratch, { recursive: true, force: true });
}
