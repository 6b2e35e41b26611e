// The command line as one file with its own Node, for people who have none: `node binary.ts` makes it for this system, in
// `binary/afterword`. The Node comes from npm; it is a later one than the program needs, because it builds such files by itself.
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { bundle, wasm } from "./bundle.ts";

const node = "26.12.1";
const { platform, arch } = process;
const isWindows = platform === "win32";
const folder = join(import.meta.dirname, "binary");
const output = join(folder, isWindows ? "afterword.exe" : "afterword");

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
await build({ ...bundle, outdir: folder, outExtension: { ".js": ".mjs" } });
const config = join(folder, "sea.json");
writeFileSync(
  config,
  JSON.stringify({
    main: join(folder, "start.mjs"),
    mainFormat: "module",
    executable: nodeProgram(),
    output,
    disableExperimentalSEAWarning: true,
    assets: { "harper_wasm_slim_bg.wasm": wasm },
  }),
);
execFileSync(nodeProgram(), ["--build-sea", config], { stdio: ["ignore", "ignore", "inherit"] });
chmodSync(output, 0o755);
// macOS starts nothing that is not signed; a signature of nobody's will do on the machine itself.
if (platform === "darwin") execFileSync("codesign", ["--sign", "-", output], { stdio: "inherit" });
for (const file of [config, join(folder, "start.mjs")]) rmSync(file);
console.log(`${output}: ${Math.round(statSync(output).size / 1e6)} MB`);

/** Where that Node is; it is installed at the first call. */
function nodeProgram(): string {
  const name = `node-${isWindows ? "win" : platform}-${arch}`;
  const prefix = join(tmpdir(), `afterword-${name}-${node}`);
  const program = join(prefix, "node_modules", name, "bin", isWindows ? "node.exe" : "node");
  if (!existsSync(program)) {
    mkdirSync(prefix, { recursive: true });
    execFileSync("npm", ["install", "--prefix", prefix, "--no-save", "--no-audit", "--no-fund", `${name}@${node}`], {
      cwd: prefix,
      stdio: ["ignore", "ignore", "inherit"],
      shell: isWindows,
    });
  }
  return program;
}
