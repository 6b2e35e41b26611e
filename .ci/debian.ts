import { spawnSync } from "node:child_process";

/** Installs those Debian packages that are missing. @throws {Error} with what apt-get said. */
export function installPackages(...names: readonly string[]): void {
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo"];
  for (const args of [
    ["update", "-qq"],
    ["install", "-y", "-qq", "--no-install-recommends", ...missing],
  ]) {
    const [command = "", ...rest] = [...asRoot, "apt-get", ...args];
    const { status, stderr, error } = spawnSync(command, rest, {
      encoding: "utf8",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (status !== 0) throw new Error(`apt-get ${args.join(" ")}: ${error?.message ?? stderr}`);
  }
}

/** A package that was only heard of is known to dpkg as well. */
const isInstalled = (name: string): boolean =>
  spawnSync("dpkg-query", ["-W", "-f", "${Status}", name], { encoding: "utf8" }).stdout.includes("ok installed");
