// Makes assets of the engine, split as `ray build` cannot split: it would put all of it into each of ten commands, and V8 would read
// all of that before the first picture. Whoever has the sources gets the same bytes. `node scripts/engine.mts`
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

rmSync(here("assets/engine"), { recursive: true, force: true });
export const { metafile } = await build({
  entryPoints: [here("src/desk/parts.ts")],
  outdir: here("assets/engine"),
  outExtension: { ".js": ".mjs" },
  metafile: true,
  bundle: true,
  splitting: true,
  format: "esm",
  // Not `node`: for Node `yaml` has a CommonJS build alone, which cannot be part of an ES module.
  platform: "neutral",
  mainFields: ["module", "main"],
  external: ["node:*", "stream"],
  target: "node22",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  logLevel: "warning",
});
