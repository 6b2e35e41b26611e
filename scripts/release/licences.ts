import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Metafile } from "esbuild";

// Terms that only ask for their text to travel along, which is what this file is for.
const accepted = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  // Permissive; asks for its text to go along, which it does (sax, which reads what CalDAV servers answer).
  "BlueOak-1.0.0",
  // A choice, of which we take the first.
  "(MIT OR EUPL-1.1+)",
  "0BSD",
  "MPL-2.0",
  "Unicode-3.0",
]);

/**
 * The licences of everything a bundle holds, as a page to ship beside it.
 * @throws where a bundled package has terms nobody has looked at, or no licence text.
 */
export function licencesPage(metafile: Metafile, folder: string): string {
  const folders = new Map<string, { name: string; version: string; licence: string; text: string }>();
  for (const input of Object.keys(metafile.inputs)) {
    const at = packageFolder(resolve(folder, input));
    if (!at || folders.has(at)) continue;
    const { name, version, license } = JSON.parse(readFileSync(join(at, "package.json"), "utf8")) as {
      name: string;
      version: string;
      license: string;
    };
    const file = readdirSync(at).find((entry) => /^licen[cs]e/i.test(entry));
    if (!file) throw new Error(`${name} ${version} brings no text of its licence: find it, or do without the package`);
    const chosen = termsOf(license);
    if (chosen === undefined)
      throw new Error(`${name} ${version} is under ${license}: look at its terms before it is bundled`);
    folders.set(at, { name, version, licence: chosen, text: readFileSync(join(at, file), "utf8").trim() });
  }
  const sections = [...folders.values()]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, text }) => `## ${name} ${version} (${licence})\n\n${text}\n`);
  return `# Licences of what this program contains\n\n${sections.join("\n")}`;
}

/** Of several terms that a package offers ("MIT OR EUPL-1.1"), the first that is accepted. */
const termsOf = (license: string): string | undefined =>
  license
    .replace(/^\(|\)$/g, "")
    .split(" OR ")
    .find((terms) => accepted.has(terms));

/** The folder of the installed package a file belongs to; undefined for our own sources. */
function packageFolder(file: string): string | undefined {
  const real = existsSync(file) ? realpathSync(file) : file;
  if (!real.includes("/node_modules/")) return undefined;
  for (let at = dirname(real); at.includes("/node_modules/"); at = dirname(at)) {
    if (existsSync(join(at, "package.json")) && "version" in JSON.parse(readFileSync(join(at, "package.json"), "utf8")))
      return at;
  }
  return undefined;
}
