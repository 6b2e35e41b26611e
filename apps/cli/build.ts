// One bundle with a chunk for each command, so that starting one loads nothing of the others. Everything is inlined
// but the system's keychain, which is native code.
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { nodeEntry } from "../../scripts/release/node-entry.ts";
import { commandReference } from "../../scripts/release/command-reference.ts";
import { licencesPage } from "../../scripts/release/licences.ts";
import { manPage } from "../../scripts/release/man-page.ts";
import manifest from "./package.json" with { type: "json" };

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

rmSync(here("dist"), { recursive: true, force: true });
const { metafile } = await build({
  metafile: true,
  entryPoints: { start: here("src/start.ts") },
  outdir: here("dist"),
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node22",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  // Native code for each system cannot be inlined. Without it, the password comes from a command.
  external: ["@napi-rs/keyring"],
  chunkNames: "chunks/[name]-[hash]",
  // The package's main build is CommonJS, which cannot `require` from inside an ESM bundle.
  alias: { yaml: here("../../packages/store/node_modules/yaml/browser/dist/index.js") },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
  },
  logLevel: "warning",
});
writeFileSync(here("dist/afterword.js"), nodeEntry("afterword", "./start.js"), { mode: 0o755 });
writeFileSync(here("dist/afterword.1"), manPage(await commandReference(), manifest.version));
writeFileSync(here("dist/LICENSES.md"), licencesPage(metafile, here(".")));
cpSync(here("../../packages/holidays/LICENSE-DATA"), here("dist/HOLIDAYS-LICENSE.txt"));
cpSync(here("../../packages/holidays/SOURCES.md"), here("dist/HOLIDAYS-SOURCES.md"));
cpSync(
  here("../../packages/check/node_modules/harper.js/dist/harper_wasm_slim_bg.wasm"),
  here("dist/harper_wasm_slim_bg.wasm"),
);
