// One bundle with a chunk for each command, so that starting one loads nothing of the others.
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { nodeEntry } from "../../scripts/release/node-entry.ts";
import { commandReference } from "../../scripts/release/command-reference.ts";
import { licencesPage } from "../../scripts/release/licences.ts";
import { manPage } from "../../scripts/release/man-page.ts";
import { bundle, wasm } from "./bundle.ts";
import manifest from "./package.json" with { type: "json" };

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

rmSync(here("dist"), { recursive: true, force: true });
const { metafile } = await build({
  ...bundle,
  metafile: true,
  outdir: here("dist"),
  splitting: true,
  chunkNames: "chunks/[name]-[hash]",
});
writeFileSync(here("dist/afterword.js"), nodeEntry("afterword", "./start.js"), { mode: 0o755 });
writeFileSync(here("dist/afterword.1"), manPage(await commandReference(), manifest.version));
writeFileSync(here("dist/LICENSES.md"), licencesPage(metafile, here(".")));
cpSync(here("../../packages/holidays/LICENSE-DATA"), here("dist/HOLIDAYS-LICENSE.txt"));
cpSync(here("../../packages/holidays/SOURCES.md"), here("dist/HOLIDAYS-SOURCES.md"));
cpSync(wasm, here("dist/harper_wasm_slim_bg.wasm"));
