// Writes everything that is written by machine. `--check` writes nothing and fails if a file is stale, missing or left over.
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const check = process.argv.includes("--check");

interface Generator {
  /** Writes what the others load, so that a new file is known to them. */
  prepare?: () => void;
  generate: () => Promise<Record<string, string>>;
}

const wanted = new Map<string, string>();
// Whatever else is written by running the rules needs their registry first: `rules.ts` puts it right before it loads them.
const generators = globSync("scripts/generate/*.ts", { cwd: root, exclude: (name) => name.endsWith(".test.ts") });
const isRules = (name: string): boolean => name.endsWith("rules.ts");
const load = async (name: string): Promise<Generator> =>
  (await import(pathToFileURL(join(root, name)).href)) as Generator;
if (!check) (await load("scripts/generate/templates.ts")).prepare?.();
for (const name of generators.sort((a, b) => Number(isRules(b)) - Number(isRules(a)) || (a < b ? -1 : 1))) {
  const { generate } = await load(name);
  for (const [path, text] of Object.entries(await generate())) {
    if (wanted.has(path)) throw new Error(`${path} is written by two generators`);
    wanted.set(path, text);
  }
}

const read = (path: string): string | undefined =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined;
const leftOver = globSync("{packages,apps}/*/src/**/*.gen.ts", { cwd: root })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => !wanted.has(path));
const stale = [...wanted].filter(([path, text]) => read(path) !== text).map(([path]) => path);

if (check) {
  for (const path of stale) console.error(`${read(path) === undefined ? "missing" : "stale"}: ${path}`);
  for (const path of leftOver) console.error(`left over: ${path}`);
  if (stale.length + leftOver.length > 0) {
    console.error("Run `pnpm generate` and commit what it writes.");
    process.exitCode = 1;
  }
} else {
  for (const path of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), wanted.get(path)!);
  }
  for (const path of leftOver) rmSync(join(root, path));
  console.log(`${wanted.size} files, ${stale.length} written, ${leftOver.length} removed`);
}
