import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type BuildOptions } from "esbuild";
import { afterAll, expect, test } from "vitest";
import type * as Package from "./index.ts";

const folder = mkdtempSync(join(tmpdir(), "afterword-holidays-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Only South Africa has it. */
const southAfrican = "Day of Reconciliation";

/** Bundles the package the way apps are, runs what came out, and gives it back with the files it came out in. */
async function bundled(
  name: string,
  options: BuildOptions,
): Promise<{ holidays: Record<string, string>; files: Record<string, string> }> {
  const outdir = join(folder, name);
  const [entry, extension] = [join(import.meta.dirname, "index.ts"), options.format === "cjs" ? ".cjs" : ".mjs"];
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    outdir,
    outExtension: { ".js": extension },
    logLevel: "error",
    ...options,
  });
  const { workCalendar } = (await import(
    /* @vite-ignore */ pathToFileURL(join(outdir, `index${extension}`)).href
  )) as typeof Package;
  const files = Object.fromEntries(readdirSync(outdir).map((file) => [file, readFileSync(join(outdir, file), "utf8")]));
  return { holidays: (await workCalendar("ZA")).holidays, files };
}

test("with code splitting each country keeps a file of its own", async () => {
  const { holidays, files } = await bundled("split", { format: "esm", splitting: true });
  expect(holidays["2026-12-16"]).toBe(southAfrican);
  const holding = Object.keys(files).filter((file) => files[file]!.includes(southAfrican));
  expect(holding).toHaveLength(1);
  expect(holding[0]).toMatch(/^ZA\.gen/);
});

test.each(["esm", "cjs"] as const)("in one %s file a table is built when it is asked for", async (format) => {
  const { holidays, files } = await bundled(format, { format });
  expect(holidays["2026-12-16"]).toBe(southAfrican);
  // esbuild runs what it wraps like this at its first use, and everything else at once.
  expect(Object.values(files)[0]).toMatch(/"[^"]*src\/data\/ZA\.gen\.ts"\(\) \{/);
});
