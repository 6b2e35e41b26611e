import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const cache = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "node_modules", ".cache", "afterword-bench");

/**
 * Installs what is measured against into a folder outside of the workspace, which never depends on it. Gives the path of a
 * module there: `(await import(path)).load('ics')` is the package.
 */
export function installPeers(group: string, packages: Readonly<Record<string, string>>): string {
  const folder = join(cache, group);
  const module = join(folder, "load.mjs");
  const manifest = JSON.stringify({ name: `bench-${group}`, private: true, dependencies: packages });
  const complete = Object.keys(packages).every((name) => existsSync(join(folder, "node_modules", name)));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), manifest);
  writeFileSync(module, "export const load = name => import(name)\n");
  if (!complete) {
    const { status, stderr } = spawnSync(
      "npm",
      ["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts"],
      { cwd: folder, encoding: "utf8", shell: process.platform === "win32" },
    );
    if (status !== 0) throw new Error(`npm install in ${folder}: ${stderr}`);
  }
  return module;
}
