import { readdir, readFile, writeFile } from "node:fs/promises";

const rulesFolder = new URL("../../packages/core/src/rules/", import.meta.url);
const registryFile = new URL("registry.gen.ts", rulesFolder);
const page = "docs/rules.md";

/** The registry of rules, from the files that are there, and the page about them. */
export async function generate(): Promise<Record<string, string>> {
  const text = registry([...(await ruleFiles("")), ...(await ruleFiles("stops/"))]);
  const isFresh = (await readFile(registryFile, "utf8").catch(() => "")) === text;
  // The page is computed by the rules, which come through the registry: it has to be right before they are loaded.
  if (!isFresh && process.argv.includes("--check")) return { "packages/core/src/rules/registry.gen.ts": text };
  if (!isFresh) await writeFile(registryFile, text);
  const { rulesPage } = await import("./rules/page.ts");
  return { "packages/core/src/rules/registry.gen.ts": text, [page]: rulesPage() };
}

export function registry(files: readonly string[]): string {
  const imports = files.map((file) => `import { rule as ${variable(file)} } from './${file}'`);
  const list = (wanted: (file: string) => boolean): string =>
    files
      .filter(wanted)
      .map((file) => `  ${variable(file)},`)
      .join("\n");
  const isStop = (file: string): boolean => file.startsWith("stops/");
  const isException = (file: string): boolean => !isStop(file) && file.split(".").length > 2;
  return `// Written by \`pnpm generate\` from the files in this folder.
import type { BaseRule, ExceptionRule, Stop } from './rule.ts'
${imports.join("\n")}

export const baseRules: readonly BaseRule[] = [
${list((file) => !isStop(file) && !isException(file))}
]

export const exceptionRules: readonly ExceptionRule[] = [
${list(isException)}
]

export const stops: readonly Stop[] = [
${list(isStop)}
]
`;
}

/** A rule's file is one that exports a `rule`. */
export async function ruleFiles(folder: string): Promise<string[]> {
  const names = (await readdir(new URL(`./${folder}`, rulesFolder)))
    .filter((name) => name.endsWith(".ts") && !/\.(?:test|gen)\.ts$/.test(name))
    .sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, text: await readFile(new URL(`./${folder}${name}`, rulesFolder), "utf8") })),
  );
  return files.filter(({ text }) => /^export const rule = /m.test(text)).map(({ name }) => folder + name);
}

const variable = (file: string): string =>
  file.replace(/\.ts$/, "").replace(/[-./](\w)/g, (_, letter: string) => letter.toUpperCase());
