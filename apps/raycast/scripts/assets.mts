// Puts beside the commands what they read when they need it: the engine and Harper, each with its licences.
import { copyFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { licencesPage } from "../../../scripts/release/licences.ts";
import { metafile } from "./engine.mts";

const app = fileURLToPath(new URL("..", import.meta.url));
const assets = join(app, "assets");
const packageOf = (name: string): string => dirname(fileURLToPath(import.meta.resolve(name)));

writeFileSync(join(assets, "LICENSES.md"), licencesPage(metafile, app));
for (const [file, as] of [
  ["LICENSE-DATA", "HOLIDAYS-LICENSE.txt"],
  ["SOURCES.md", "HOLIDAYS-SOURCES.md"],
] as const) {
  copyFileSync(join(packageOf("@afterword/holidays"), "..", file), join(assets, as));
}

rmSync(join(assets, "dictionaries"), { recursive: true, force: true });
const harper = dirname(fileURLToPath(import.meta.resolve("harper.js", import.meta.resolve("@afterword/check"))));
copyFileSync(join(harper, "harper_wasm_slim_bg.wasm"), join(assets, "harper_wasm_slim_bg.wasm"));
copyFileSync(join(harper, "../LICENSE"), join(assets, "HARPER-LICENSE.txt"));
