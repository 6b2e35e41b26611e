import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { licencesPage } from "./licences.ts";

/** The page of a bundle that holds one file of one package. */
function pageOf(license: string, texts: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "afterword-licences-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const at = join(folder, "node_modules", "small");
  mkdirSync(at, { recursive: true });
  for (const [name, text] of Object.entries({
    "package.json": JSON.stringify({ name: "small", version: "1.0.0", license }),
    "index.js": "",
    ...texts,
  }))
    writeFileSync(join(at, name), text);
  return licencesPage({ inputs: { "node_modules/small/index.js": { bytes: 0, imports: [] } }, outputs: {} }, folder);
}

test("each package stands there with the text of its licence", () => {
  expect(pageOf("MIT", { "LICENSE.md": "Do as you like.\n" })).toContain("## small 1.0.0 (MIT)\n\nDo as you like.\n");
});

test.each([
  ["terms nobody has looked at", "GPL-3.0", { LICENSE: "Share alike." }, "look at its terms"],
  ["no text of its licence", "MIT", {}, "brings no text of its licence"],
])("a package with %s is not bundled", (_, license, texts, why) => {
  expect(() => pageOf(license, texts)).toThrow(why);
});
