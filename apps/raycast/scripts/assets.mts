// Puts beside the commands what they read when they need it: the engine and the dictionaries, each with its licences.
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
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

const dictionaries = join(assets, "dictionaries");
rmSync(dictionaries, { recursive: true, force: true });
mkdirSync(dictionaries, { recursive: true });
for (const [name, dialect] of [
  ["dictionary-en", "en-US"],
  ["dictionary-en-gb", "en-GB"],
] as const) {
  for (const [file, as] of [
    ["index.aff", `${dialect}.aff`],
    ["index.dic", `${dialect}.dic`],
    ["license", `${dialect}.license.txt`],
  ] as const) {
    copyFileSync(join(packageOf(name), file), join(dictionaries, as));
  }
}
