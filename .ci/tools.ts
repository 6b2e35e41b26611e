// The programs that only the checks of `.ci` run: a registry, the MCP Inspector, the packer of bundles. They are installed here, from a
// lock file of their own, so that nobody who works on Afterword has to install them.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = join(dirname(fileURLToPath(import.meta.url)), "tools");

/** Where a program is; the programs are installed when the first is asked for. */
export function tool(name: "verdaccio" | "mcpb" | "mcp-inspector"): string {
  // Not `npm ci`: it refuses a lock file in which an optional dependency for another system could not be resolved.
  if (!existsSync(join(folder, "node_modules")))
    execFileSync("npm", ["install", "--no-save", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: folder,
      stdio: "inherit",
    });
  return join(folder, "node_modules", ".bin", name);
}
