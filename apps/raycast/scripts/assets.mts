// Puts beside the commands what they read when they need it, the grammar checker, and the licenses of all that is bundled.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { licencesPage } from "../../../scripts/release/licences.ts";
import { bundled } from "./bundled.mts";

const app = fileURLToPath(new URL("..", import.meta.url));
const assets = join(app, "assets");
const packageOf = (name: string): string => dirname(fileURLToPath(import.meta.resolve(name)));

mkdirSync(assets, { recursive: true });
writeFileSync(join(assets, "LICENSES.md"), licencesPage(await bundled(app), app));
for (const [file, as] of [
  ["LICENSE-DATA", "HOLIDAYS-LICENSE.txt"],
  ["SOURCES.md", "HOLIDAYS-SOURCES.md"],
] as const) {
  copyFileSync(join(packageOf("@afterword/holidays"), "..", file), join(assets, as));
}
const harper = packageOf("harper.js");
copyFileSync(join(harper, "harper_wasm_slim_bg.wasm"), join(assets, "harper_wasm_slim_bg.wasm"));
copyFileSync(join(harper, "../LICENSE"), join(assets, "HARPER-LICENSE.txt"));
