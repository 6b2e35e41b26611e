// The server for assistants as programs meet it: the Inspector's command line in both eras of the protocol, the registry's schema of
// server.json, and the bundle that is installed by double click, unpacked and started.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { tool } from "./tools.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const app = join(root, "apps", "mcp");
const scratch = mkdtempSync(join(tmpdir(), "afterword-mcp-"));
const run = (file: string): void => void execFileSync(process.execPath, [file], { cwd: app, stdio: "inherit" });
try {
  run("build.ts");
  run("bundle.ts");
  const bundle = join(scratch, "bundle");
  execFileSync(tool("mcpb"), ["unpack", join(app, "dist", "afterword.mcpb"), bundle], { stdio: "ignore" });
  const { server } = JSON.parse(readFileSync(join(bundle, "manifest.json"), "utf8")) as {
    server: { entry_point: string };
  };
  for (const [name, entry] of [
    ["as published", join(app, "dist", "afterword-mcp.js")],
    ["from the bundle", join(bundle, server.entry_point)],
  ] as const)
    for (const era of ["legacy", "modern"]) inspect(name, entry, era);
  sameVersion();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** Lists the tools, asks what is due, records a reply and is refused one, through the Inspector. */
function inspect(name: string, entry: string, era: string): void {
  const folder = join(scratch, `${name} ${era}`);
  cpSync(join(root, "examples", "robin"), folder, { recursive: true });
  const inspected = ["--cli", process.execPath, entry, folder, "--protocol-era", era, "--format", "json"];
  inspected.push("-e", "AFTERWORD_NOW=2026-11-23T12:00:00Z", "-e", `AFTERWORD_STATE=${join(scratch, "state")}`);
  const call = (...args: string[]): { status: number | null; out: string } => {
    const { status, stdout, stderr } = spawnSync(tool("mcp-inspector"), inspected.concat(args), { encoding: "utf8" });
    return { status, out: stdout + stderr };
  };
  const use = (tool: string, input: object): ReturnType<typeof call> =>
    call("--method", "tools/call", "--tool-name", tool, "--tool-args-json", JSON.stringify(input));
  expect(`${name}, ${era}: tools/list`, call("--method", "tools/list"), 0, '"draft_message"');
  expect(`${name}, ${era}: list_due`, use("list_due", { group: "today" }), 0, "Thank Thandi Nkosi");
  expect(
    `${name}, ${era}: record_reply`,
    use("record_reply", { application: "acme" }),
    0,
    "Recorded: you heard from Acme.",
  );
  expect(`${name}, ${era}: a refusal`, use("record_reply", { application: "nobody" }), 5, "No application matches");
  expect(
    `${name}, ${era}: a rule`,
    call("--method", "resources/read", "--uri", "afterword://rule/thank-you"),
    0,
    "rests",
  );
}

function expect(
  what: string,
  { status, out }: { status: number | null; out: string },
  code: number,
  words: string,
): void {
  if (status !== code || !out.includes(words))
    throw new Error(`${what}: expected exit ${code} and “${words}”, found exit ${status}:\n${out}`);
  console.log(what);
}

/** The registry's entry, the package and the bundle name one server and one version. */
function sameVersion(): void {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(app, file), "utf8")) as T;
  const { mcpName, version, name } = read<{ mcpName: string; version: string; name: string }>("package.json");
  const server = read<{ name: string; version: string; packages: { identifier: string; version: string }[] }>(
    "server.json",
  );
  const found = [server.name, server.version, ...server.packages.flatMap((one) => [one.identifier, one.version])];
  const expected = [mcpName, version, name, version];
  if (JSON.stringify(found) !== JSON.stringify(expected))
    throw new Error(`server.json: expected ${expected.join(", ")}; found ${found.join(", ")}`);
  console.log(`server.json: ${found.join(", ")}`);
}
