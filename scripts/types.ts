// Checks the types of everything: in one program what may use Node, in one what may not, and in one each what has a host's types.
// With TypeScript's native compiler, which needs a tenth of the time; what needs the compiler's API uses the other one.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const compiler = join(root, "node_modules", "@typescript", "native", "bin", "tsc");
const programs = [
  "tsconfig.json",
  "tsconfig.pure.json",
  "apps/vscode/tsconfig.json",
  "apps/raycast/tsconfig.json",
  "apps/raycast/tsconfig.hosts.json",
  "packages/raycast-host/tsconfig.json",
];

// Two at a time, and each on one thread: what the threads of one program check of it twice costs more than they save.
const waiting = [...programs];
await Promise.all([next(), next()]);

async function next(): Promise<void> {
  for (let program = waiting.shift(); program !== undefined; program = waiting.shift()) {
    const child = spawn(process.execPath, [compiler, "-p", program, "--singleThreaded"], {
      cwd: root,
      stdio: "inherit",
    });
    const [status] = (await once(child, "exit")) as [number | null];
    if (status !== 0) process.exitCode = 1;
  }
}
