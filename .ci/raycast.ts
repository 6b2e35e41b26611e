// The Raycast extension as its users meet it: built and linted by Raycast's own tools, every built command run in a host of our
// own, and the copy for the store installed, linted, built and run by itself. Offline apart from npm.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const app = join(root, "apps", "raycast");
const scratch = mkdtempSync(join(tmpdir(), "afterword-store-"));

const run = (what: string, cwd: string, command: string, args: string[], env: Record<string, string> = {}): void => {
  console.log(what);
  execFileSync(command, args, { cwd, env: { ...process.env, ...env }, stdio: "inherit" });
};

// What lint would fetch from Raycast, answered here: the store's checks of the author and the manifest's schema.
const offline = { RAY_APIURL: "data:application/json;base64,e30=" };
const lint = ["--no-install", "ray", "lint", "--schema", "data:application/json,{}"];

try {
  run("building", app, "npm", ["--silent", "run", "build"]);
  run("linting", app, "npx", lint, { ...offline, CI: "false" });
  run("running every command", root, "vitest", ["run", "--config", "apps/raycast/hosts/vitest.config.mts"]);
  const store = join(scratch, "store");
  run("staging the copy for the store", app, "node", ["scripts/stage.mts", store]);
  run("installing it", store, "npm", ["ci", "--silent", "--no-audit", "--no-fund"]);
  run("linting it", store, "npx", lint, { ...offline, CI: "true" });
  run("building it", store, "npx", ["--no-install", "ray", "build", "-e", "dist", "-o", "dist"]);
  run("running it", root, "vitest", ["run", "--config", "apps/raycast/hosts/vitest.config.mts", "draft"], {
    AFTERWORD_DIST: join(store, "dist"),
  });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
