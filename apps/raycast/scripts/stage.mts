// Makes the folder that Raycast's store takes: the sources as they are here, npm with a lock file, and our packages as ordinary
// dependencies, which npm must find published. `node scripts/stage.mts FOLDER`
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const app = fileURLToPath(new URL("..", import.meta.url));
const root = join(app, "..", "..");
const [target] = process.argv.slice(2);
if (target === undefined) throw new Error("usage: node scripts/stage.mts FOLDER");
const out = resolve(target);

interface Manifest {
  private: boolean;
  scripts: Record<string, string>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const read = <T,>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;
const write = (file: string, data: unknown): void =>
  writeFileSync(join(out, file), `${JSON.stringify(data, null, 2)}\n`);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
execFileSync("node", ["scripts/assets.mts"], { cwd: app });
for (const name of ["src", "assets", "metadata", "README.md", "CHANGELOG.md", "eslint.config.mjs"]) {
  if (existsSync(join(app, name))) cpSync(join(app, name), join(out, name), { recursive: true, filter: isShipped });
}
cpSync(join(root, "LICENSE"), join(out, "LICENSE"));
writeFileSync(join(out, ".gitignore"), "node_modules/\ndist/\nraycast-env.d.ts\n");

const { private: _, scripts, dependencies, devDependencies, ...manifest } = read<Manifest>(join(app, "package.json"));
const { lint, "fix-lint": fixLint } = scripts;
write("package.json", {
  ...manifest,
  scripts: {
    build: "ray build",
    dev: "ray develop",
    lint,
    "fix-lint": fixLint,
    publish: "npx @raycast/api@latest publish",
  },
  dependencies: asInstalled(Object.keys(dependencies)),
  // What only the tests and the making of the assets need stays here.
  devDependencies: asInstalled(
    Object.keys(devDependencies).filter((name) => !["@afterword/raycast-host", "esbuild", "harper.js"].includes(name)),
  ),
});
write(".prettierrc.json", read<{ prettier: object }>(join(root, "package.json")).prettier);
const base = read<{ compilerOptions: object }>(join(root, "tsconfig.base.json"));
const own = read<{ compilerOptions: object }>(join(app, "tsconfig.json"));
write("tsconfig.json", { compilerOptions: { ...base.compilerOptions, ...own.compilerOptions }, include: ["src"] });

// The lock names no registry, so that it holds wherever the packages are published.
execFileSync("npm", ["install", "--omit-lockfile-registry-resolved", "--no-audit", "--no-fund"], {
  cwd: out,
  stdio: ["ignore", "ignore", "inherit"],
});

function isShipped(path: string): boolean {
  return !/\.test\.tsx?$/.test(path);
}

/** Each package at the version installed here, so that the store gets what was tested. */
function asInstalled(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => [name, read<{ version: string }>(join(app, "node_modules", name, "package.json")).version]),
  );
}
