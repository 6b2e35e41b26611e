import { fileURLToPath } from "node:url";
import type { BuildOptions } from "esbuild";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The checker of general English. It is read as a file, not bundled. */
export const wasm = here("../../packages/check/node_modules/harper.js/dist/harper_wasm_slim_bg.wasm");

/** How the command line is bundled: everything is inlined but the system's keychain, which is native code. */
export const bundle: BuildOptions = {
  metafile: true,
  entryPoints: { start: here("src/start.ts") },
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node22",
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "none",
  // Native code for each system cannot be inlined. Without it, the password comes from a command.
  external: ["@napi-rs/keyring"],
  // The package's main build is CommonJS, which cannot `require` from inside an ESM bundle.
  alias: { yaml: here("../../packages/store/node_modules/yaml/browser/dist/index.js") },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
  },
  logLevel: "warning",
};
