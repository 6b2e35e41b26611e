// What would be published: every package built, packed, linted as its users meet it, its public surface compared with the last
// agreed one, and the packed command line installed into an empty folder and run. `--update` agrees to a changed surface.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { publicSurface } from "../scripts/release/surface.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const update = process.argv.includes("--update");
const scratch = mkdtempSync(join(tmpdir(), "afterword-release-"));
const libraries = ["caldav", "core", "check", "holidays", "ics", "invitation", "mail", "serve", "service", "store"];
const failures: string[] = [];

const sh = (command: string, args: string[], cwd = root): string =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

console.log("building");
sh("turbo", [
  "run",
  "build",
  "--filter=./packages/*",
  "--filter=afterword",
  "--filter=@afterword/mcp",
  "--output-logs=errors-only",
]);

const tarballs: Record<string, string> = {};
for (const folder of [...libraries.map((name) => `packages/${name}`), "apps/cli", "apps/mcp"]) {
  const { filename } = JSON.parse(
    sh("pnpm", ["pack", "--json", "--pack-destination", scratch], join(root, folder)),
  ) as { filename: string };
  tarballs[folder] = filename;
  const files = sh("tar", ["-tzf", filename])
    .trim()
    .split("\n")
    .map((path) => path.replace(/^package\//, ""));
  const stray = files.filter((path) => !isExpected(path));
  if (stray.length > 0) failures.push(`${folder}: these files have no business in the package: ${stray.join(", ")}`);
  if (!files.includes("LICENSE")) failures.push(`${folder}: no LICENSE in the package`);
  await lint(folder, filename);
  console.log(`packed ${folder}: ${files.length} files`);
}

for (const name of libraries) {
  const agreed = join(root, "packages", name, "api.md");
  const surface = publicSurface(join(root, "packages", name));
  if (update) writeFileSync(agreed, surface);
  else if (!existsSync(agreed) || readFileSync(agreed, "utf8") !== surface) {
    failures.push(
      `packages/${name}: the public surface changed. If that is meant, run \`node .ci/release.ts --update\`, add a changeset, and commit api.md.`,
    );
  }
}

const empty = join(scratch, "empty");
writeFileSync(join(scratch, "package.json"), '{"private":true}');
sh("npm", ["install", "--prefix", empty, "--no-audit", "--no-fund", "--loglevel=error", tarballs["apps/cli"]!]);
const program = join(empty, "node_modules", ".bin", "afterword");
const env = {
  ...process.env,
  AFTERWORD_FOLDER: join(root, "examples", "robin"),
  AFTERWORD_STATE: join(scratch, "state"),
};
const next = execFileSync(program, ["next", "--now", "2026-11-22T16:00:00Z"], { encoding: "utf8", env });
if (!next.includes("Thank Thandi Nkosi, Acme")) failures.push(`the installed program does not work:\n${next}`);
const note = execFileSync(program, ["draft", "acme", "thank-you", "--to", "Thandi", "--now", "2026-11-22T16:00:00Z"], {
  encoding: "utf8",
  env,
});
if (!note.includes("Dear Thandi")) failures.push(`the installed program drafts nothing:\n${note}`);
console.log("the packed program runs from an empty folder");

rmSync(scratch, { recursive: true, force: true });
if (failures.length > 0) {
  console.error(failures.join("\n"));
  process.exitCode = 1;
}

function isExpected(path: string): boolean {
  return (
    /^(?:dist\/|package\.json$|README\.md$|LICENSE[\w.-]*$|SOURCES\.md$|CHANGELOG\.md$)/.test(path) &&
    !/\.test\.|\.map$/.test(path)
  );
}

async function lint(folder: string, tarball: string): Promise<void> {
  const data = readFileSync(tarball);
  const buffer = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer;
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  for (const message of messages) failures.push(`${folder}: publint: ${formatMessage(message, pkg)}`);
  if (folder.startsWith("apps/")) return;
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(data)));
  if (!analysis.types) {
    failures.push(`${folder}: attw: no types`);
    return;
  }
  // CommonJS is not offered on purpose: Node 22 requires ES modules as they are.
  for (const problem of analysis.problems) {
    if (
      problem.kind !== "CJSResolvesToESM" &&
      !(problem.kind === "NoResolution" && problem.resolutionKind === "node10")
    )
      failures.push(`${folder}: attw: ${JSON.stringify(problem)}`);
  }
}
