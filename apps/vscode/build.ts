// Stages the extension as it is published, in `dist/extension`, and packs it into `dist/afterword.vsix`: a chunk for each part
// that is loaded on its own, Harper beside them, and nothing that is not named here. Everything is inlined: the package has no
// dependencies.
import { spawnSync } from "node:child_process";
import { getL10nJson } from "@vscode/l10n-dev";
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { licencesPage } from "../../scripts/release/licences.ts";
import { toolManifest } from "./src/assistant/tools.ts";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const stage = join(here, "dist/extension");
const vsix = join(here, "dist/afterword.vsix");

rmSync(join(here, "dist"), { recursive: true, force: true });
mkdirSync(stage, { recursive: true });

const { metafile } = await build({
  metafile: true,
  // The server for assistants is a program of its own, with most of its chunks shared.
  entryPoints: { extension: join(here, "src/extension.ts"), "afterword-mcp": join(root, "apps/mcp/src/start.ts") },
  outdir: stage,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node22",
  external: ["vscode"],
  chunkNames: "chunks/[name]-[hash]",
  minify: true,
  // Class names are what a bug report shows.
  keepNames: true,
  legalComments: "none",
  // The package's main build is CommonJS, which cannot `require` from inside an ESM bundle.
  alias: { yaml: join(root, "packages/store/node_modules/yaml/browser/dist/index.js") },
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
  },
  logLevel: "warning",
});
writeFileSync(join(stage, "LICENSES.md"), licencesPage(metafile, process.cwd()));

// What the source says, for translators: taken from it anew with every package, so that it is never stale.
mkdirSync(join(stage, "l10n"));
const sources = globSync("src/**/*.ts", { cwd: here })
  .sort()
  .map((path) => ({ contents: readFileSync(join(here, path), "utf8"), extension: ".ts" }));
writeFileSync(join(stage, "l10n/bundle.l10n.json"), `${JSON.stringify(await getL10nJson(sources), null, 2)}\n`);

const harper = join(root, "packages/check/node_modules/harper.js");
cpSync(join(harper, "dist/harper_wasm_slim_bg.wasm"), join(stage, "harper_wasm_slim_bg.wasm"));
for (const path of ["media", "syntaxes", "CHANGELOG.md", ...globSync("{package.nls*,l10n/*}.json", { cwd: here })])
  cpSync(join(here, path), join(stage, path), { recursive: true });
cpSync(join(root, "examples/robin"), join(stage, "example"), { recursive: true });
cpSync(join(root, "packages/holidays/LICENSE-DATA"), join(stage, "HOLIDAYS-LICENSE.txt"));
cpSync(join(root, "LICENSE"), join(stage, "LICENSE"));

const {
  name: _,
  private: __,
  scripts: ___,
  devDependencies: ____,
  ...manifest
} = JSON.parse(readFileSync(join(here, "package.json"), "utf8"));
// The addresses are set once, for everything, in the workspace's own manifest.
const { repository, bugs, homepage } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const published = {
  name: "afterword",
  ...manifest,
  // Made from the actions, as the wizard is.
  contributes: { ...manifest.contributes, languageModelTools: toolManifest() },
  repository,
  bugs,
  homepage,
};
writeFileSync(join(stage, "package.json"), `${JSON.stringify(published, null, 2)}\n`);

// The details page shows only pictures that have an address of their own: without a repository there are none.
const readme = readFileSync(join(here, "README.md"), "utf8");
writeFileSync(
  join(stage, "README.md"),
  repository === undefined ? readme.replace(/!\[[^\]]*\]\(media\/[^)]+\)\n+/g, "") : readme,
);
// Whatever the page is, it does not take its pictures from the package.
rmSync(join(stage, "media/readme"), { recursive: true });

const { status } = spawnSync(
  process.execPath,
  [
    join(here, "node_modules/@vscode/vsce/vsce"),
    "package",
    "--no-dependencies",
    ...(repository === undefined ? ["--allow-missing-repository", "--no-rewrite-relative-links"] : []),
    "--out",
    vsix,
  ],
  { cwd: stage, stdio: ["ignore", "ignore", "inherit"] },
);
if (status !== 0) process.exit(status ?? 1);

// Harper is 8 MB of it, and reading and writing mailboxes half a megabyte.
const limit = 10_500_000;
const { size } = statSync(vsix);
if (size > limit) throw new Error(`the package is ${size} bytes, more than ${limit}`);
