// Makes the folder that Raycast's store takes: no workspace, npm with a lock file, every source readable. The workspace packages
// stand in it under `packages/`, as they do here, without what no command uses. `node scripts/stage.mts FOLDER`
import { execFileSync, type ExecFileSyncOptions } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundled } from "./bundled.mts";

const app = fileURLToPath(new URL("..", import.meta.url));
const root = join(app, "..", "..");
const [target] = process.argv.slice(2);
if (target === undefined) throw new Error("usage: node scripts/stage.mts FOLDER");
const out = resolve(target);

interface Package {
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const read = <T,>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;
const write = (file: string, data: unknown): void =>
  writeFileSync(join(out, file), `${JSON.stringify(data, null, 2)}\n`);
const isOurs = (name: string): boolean => name.startsWith("@afterword/");

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
execFileSync("node", ["scripts/assets.mts"], { cwd: app });
for (const name of ["src", "assets", "README.md", "CHANGELOG.md", "eslint.config.mjs"]) {
  cpSync(join(app, name), join(out, name), { recursive: true, filter: isShipped });
}
cpSync(join(root, "LICENSE"), join(out, "LICENSE"));
writeFileSync(join(out, ".gitignore"), "node_modules/\ndist/\nraycast-env.d.ts\n");

const {
  private: _,
  devDependencies = {},
  ...manifest
} = read<Package & { private: boolean; scripts: Record<string, string> }>(join(app, "package.json"));
/** What is bundled, by the folders that it comes from: a package's other parts, such as its mailbox, need no dependency here. */
const inputs = Object.keys((await bundled(app)).inputs);
const isBundled = (name: string): boolean => inputs.some((file) => file.includes(`node_modules/${name}/`));
const outside: Record<string, string> = {};
const types: Record<string, string> = {};
const paths: Record<string, string[]> = {};
for (const name of Object.keys(manifest.dependencies ?? {})) take(name, app);

write("package.json", {
  ...manifest,
  scripts: {
    build: "ray build",
    dev: "ray develop",
    lint: "ray lint",
    "fix-lint": "ray lint --fix",
    publish: "npx @raycast/api@latest publish",
  },
  dependencies: sorted(outside),
  devDependencies: sorted({
    ...types,
    ...Object.fromEntries(
      Object.keys(devDependencies)
        .filter((name) => !isOurs(name))
        .map((name) => [name, versionOf(name, app)]),
    ),
  }),
});
write(".prettierrc.json", read<{ prettier: object }>(join(root, "package.json")).prettier);
const base = read<{ compilerOptions: object }>(join(root, "tsconfig.base.json"));
const own = read<{ compilerOptions: object }>(join(app, "tsconfig.json"));
write("tsconfig.json", {
  compilerOptions: { ...base.compilerOptions, ...own.compilerOptions, paths },
  include: ["src"],
});
const inside: ExecFileSyncOptions = { cwd: out, stdio: ["ignore", "ignore", "inherit"] };
execFileSync("npm", ["install", "--omit-lockfile-registry-resolved", "--no-audit", "--no-fund"], inside);

/** A package of ours by its source, with what it depends on; anything else by its version. */
function take(name: string, from: string): void {
  if (!isOurs(name)) {
    if (name === "@raycast/api" || isBundled(name)) outside[name] = versionOf(name, from);
    return;
  }
  const short = name.slice("@afterword/".length);
  const folder = join(root, "packages", short);
  if (existsSync(join(out, "packages", short))) return;
  for (const part of ["src", "LICENSE-DATA", "SOURCES.md"]) {
    if (existsSync(join(folder, part)))
      cpSync(join(folder, part), join(out, "packages", short, part), { recursive: true, filter: isShipped });
  }
  // Without this the bundler would keep what no command uses.
  write(join("packages", short, "package.json"), {
    name,
    private: true,
    license: "MIT",
    type: "module",
    sideEffects: false,
  });
  const {
    exports,
    dependencies = {},
    devDependencies = {},
  } = read<Package & { exports: Record<string, string> }>(join(folder, "package.json"));
  for (const [entry, file] of Object.entries(exports))
    paths[join(name, entry)] = [`./${join("packages", short, file)}`];
  for (const name of Object.keys(devDependencies))
    if (name.startsWith("@types/")) types[name] = versionOf(name, folder);
  for (const name of Object.keys(dependencies)) take(name, folder);
}

function isShipped(path: string): boolean {
  return !/\.test\.tsx?$|__snapshots__|[/\\]mailbox(?:\.ts)?$/.test(path);
}

/** As installed here, so that the store gets what was tested. */
function versionOf(name: string, from: string): string {
  return read<{ version: string }>(join(from, "node_modules", name, "package.json")).version;
}

function sorted(versions: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(versions).sort(([a], [b]) => (a < b ? -1 : 1)));
}
