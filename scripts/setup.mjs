// Installs what the checkout needs, once: nothing but Node 20 and npm is asked of the machine. Then runs the script it is given
// on the Node that it installed: `node scripts/setup.mjs scripts/tour.ts`. Plain JavaScript, because the Node that runs this may be
// too old for anything else.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stamp = join(root, "node_modules", ".afterword-setup");
const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const wanted = createHash("sha256");
for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json"])
  wanted.update(readFileSync(join(root, file)));
const digest = wanted.digest("hex");

if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== digest) {
  console.error("Setting up: a minute the first time, nothing after that.");
  const [command, args] = ["npx", ["--yes", packageManager, "install", "--frozen-lockfile", "--reporter=append-only"]];
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error(`${stdout ?? ""}${stderr ?? ""}`);
    console.error(`Setting up failed: ${error?.message ?? `${command} ${args.join(" ")} ended with ${status}`}`);
    process.exit(1);
  }
  writeFileSync(stamp, digest);
}

const [script, ...args] = process.argv.slice(2);
if (script !== undefined) {
  const node = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  // npm goes to the checkout first; a file that somebody names is meant from where they are.
  const cwd = process.env.npm_lifecycle_event === "afterword" ? process.env.INIT_CWD : undefined;
  const { status, signal } = spawnSync(node, [join(root, script), ...args], { stdio: "inherit", cwd });
  process.exitCode = signal ? 1 : (status ?? 1);
}
