// One file with everything in it, so that the published package has no dependencies.
import { rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { nodeEntry } from "../../scripts/release/node-entry.ts";
import { licencesPage } from "../../scripts/release/licences.ts";

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
  chunkNames: "chunks/[name]-[hash]",
  // The package's main build is CommonJS, which cannot `require` from inside an ESM bundle.
  alias: { yaml: here("../../packages/store/node_modules/yaml/browser/dist/index.js") },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
  },
  logLevel: "warning",
});
writeFileSync(here("dist/afterword-mcp.js"), nodeEntry("afterword-mcp", "./start.js"), { mode: 0o755 });
writeFileSync(here("dist/LICENSES.md"), licencesPage(metafile, here(".")));
