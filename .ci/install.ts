// A release rehearsed, and the way in as people take it: in a copy of the commit `changeset version` sets the next version, the programs
// are built, packed and published to a registry of this machine (verdaccio); then `npx afterword` and
// `npm install -g afterword` on each Node. One that is too old gets one clear sentence. Last, the single file, where there is no Node.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { tool } from "./tools.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const scratch = mkdtempSync(join(tmpdir(), "afterword-install-"));
const copy = join(scratch, "copy");
const nodes = { old: ["20.20.2"], good: ["22.23.3", "24.9.0"] };
const upstream = execFileSync("npm", ["config", "get", "registry"], { encoding: "utf8" }).trim();

const registry = await startRegistry();
try {
  const version = nextVersion();
  for (const app of ["cli", "mcp"]) publish(join(copy, "apps", app));
  console.log(`published ${version} to the registry of this machine`);
  for (const node of nodes.good) tryOn(node, version);
  for (const version of nodes.old) refusesOn(version);
  singleFile();
} finally {
  process.kill(-registry.pid, "SIGTERM");
  rmSync(scratch, { recursive: true, force: true });
}

async function startRegistry(): Promise<{ url: string; pid: number }> {
  const port = await freePort();
  const home = join(scratch, "verdaccio");
  mkdirSync(home);
  // The native keychain comes from the registry that this machine uses; everything of ours only from here.
  writeFileSync(
    join(home, "config.yaml"),
    [
      "storage: ./storage",
      "uplinks: {up: {url: " + JSON.stringify(upstream) + "}}",
      "auth: {htpasswd: {file: ./htpasswd, max_users: 10}}",
      "packages:",
      "  afterword: {access: $all, publish: $authenticated}",
      "  '@afterword/*': {access: $all, publish: $authenticated}",
      "  '**': {access: $all, proxy: up}",
      "max_body_size: 100mb",
      "log: {type: stdout, format: json, level: error}",
    ].join("\n"),
  );
  const child = spawn(tool("verdaccio"), ["-c", join(home, "config.yaml"), "-l", `127.0.0.1:${port}`], {
    cwd: home,
    detached: true,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}/`;
  const failed = once(child, "exit").then(() => Promise.reject(new Error("the registry did not start")));
  await Promise.race([failed, answers(url)]);
  failed.catch(() => {});
  const { token } = (await (
    await fetch(`${url}-/user/org.couchdb.user:ci`, {
      method: "PUT",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ name: "ci", password: "a password of this run" }),
    })
  ).json()) as { token: string };
  writeFileSync(
    join(scratch, ".npmrc"),
    `registry=${url}\n//127.0.0.1:${port}/:_authToken=${token}\nfund=false\naudit=false\n`,
  );
  return { url, pid: child.pid! };
}

async function answers(url: string): Promise<void> {
  for (;;) {
    if (
      await fetch(`${url}-/ping`)
        .then(({ ok }) => ok)
        .catch(() => false)
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

/** Takes a copy of the commit, consumes its changesets there, and gives the version that the next release would have. */
function nextVersion(): string {
  const inCopy = (command: string, args: readonly string[]): void =>
    void execFileSync(command, args, { cwd: copy, stdio: ["ignore", "ignore", "inherit"] });
  execFileSync("git", ["clone", "--quiet", root, copy], { stdio: "inherit" });
  inCopy("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"]);
  inCopy("changeset", ["version"]);
  const { version } = JSON.parse(readFileSync(join(copy, "apps", "cli", "package.json"), "utf8")) as {
    version: string;
  };
  if (version === "0.0.0") throw new Error("the changesets set no new version");
  const notes = readFileSync(join(copy, "apps", "cli", "CHANGELOG.md"), "utf8");
  if (!notes.includes(`## ${version}`)) throw new Error(`the change log does not tell of ${version}`);
  return version;
}

/** Packs as the release does: pnpm resolves what npm would leave as `workspace:` and `catalog:`. */
function publish(folder: string): void {
  execFileSync(process.execPath, ["build.ts"], { cwd: folder, stdio: "inherit" });
  const packed = execFileSync("pnpm", ["pack", "--json", "--pack-destination", scratch], {
    cwd: folder,
    encoding: "utf8",
  });
  const { filename } = JSON.parse(packed) as { filename: string };
  execFileSync("npm", ["publish", filename, "--access", "public", "--loglevel=error"], {
    env: environment(),
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** What each Node gets: the registry's settings, an empty home and cache, a copy of the example folder. */
function environment(home = scratch): NodeJS.ProcessEnv {
  const { PATH, LANG } = process.env;
  return {
    PATH,
    LANG,
    HOME: home,
    NPM_CONFIG_USERCONFIG: join(scratch, ".npmrc"),
    NPM_CONFIG_CACHE: join(scratch, "cache"),
    NPM_CONFIG_PREFIX: join(home, "global"),
    AFTERWORD_FOLDER: join(home, "folder"),
    AFTERWORD_STATE: join(home, "state"),
    AFTERWORD_NOW: "2026-11-22T16:00:00Z",
  };
}

/** Runs a line of shell on one Node. It is installed by itself: an `npx` inside another `npx` takes over that one's options. */
function on(version: string, home: string, line: string): { status: number | null; out: string; err: string } {
  const { PATH, ...rest } = environment(home);
  const { status, stdout, stderr } = spawnSync("sh", ["-c", line], {
    cwd: home,
    env: { ...rest, PATH: `${nodeFolder(version)}:${PATH}` },
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

/** The folder of one Node's program, from the package for this system that the npm package `node` would choose. */
function nodeFolder(version: string): string {
  const prefix = join(scratch, `node-${version}`);
  const name = `node-${process.platform}-${process.arch}`;
  const bin = join(prefix, "node_modules", name, "bin");
  if (!existsSync(bin)) {
    mkdirSync(prefix);
    const args = ["install", "--prefix", prefix, "--no-save", "--loglevel=error", `${name}@${version}`];
    execFileSync("npm", args, { cwd: prefix, env: environment(), stdio: ["ignore", "ignore", "inherit"] });
  }
  return bin;
}

function homeFor(version: string): string {
  const home = join(scratch, version);
  mkdirSync(home);
  cpSync(join(root, "examples", "robin"), join(home, "folder"), { recursive: true });
  return home;
}

function tryOn(version: string, released: string): void {
  const home = homeFor(version);
  expect(version, on(version, home, "node --version"), `v${version}`);
  expect(version, on(version, home, "npx -y afterword next"), "Thank Thandi Nkosi, Acme");
  expect(version, on(version, home, "npm install -g afterword && global/bin/afterword --version"), released);
  expect(version, on(version, home, "head -1 global/share/man/man1/afterword.1"), ".TH AFTERWORD 1");
  expect(version, on(version, home, "global/bin/afterword draft acme thank-you --to Thandi"), "Dear Thandi");
  expect(version, on(version, home, "npx -y @afterword/mcp < /dev/null && echo served"), "served");
}

function refusesOn(version: string): void {
  const { status, err } = on(version, homeFor(version), "npx -y afterword next");
  const said = err.split("\n").filter((line) => line !== "" && !line.startsWith("npm "));
  if (status !== 1 || said.length !== 1 || !said[0]!.includes(`needs Node 22 or later, and this is Node ${version}`))
    throw new Error(`on Node ${version}: expected one sentence, found exit ${status}:\n${err}`);
  console.log(`Node ${version}: ${said[0]}`);
}

/** The program with its own Node: run where no other can be found. */
function singleFile(): void {
  execFileSync(process.execPath, ["binary.ts"], { cwd: join(root, "apps", "cli"), stdio: "inherit" });
  const program = join(root, "apps", "cli", "binary", process.platform === "win32" ? "afterword.exe" : "afterword");
  const env = { ...environment(homeFor("single-file")), PATH: "/nowhere" };
  const lines = [
    [["next"], "Thank Thandi Nkosi, Acme", ""],
    [["check", "-"], "“teh” looks misspelt", "Dear Thandi,\n\nThank you for teh talk.\n"],
  ] as const;
  for (const [args, words, input] of lines) {
    const { status, stdout: out, stderr: err } = spawnSync(program, args, { env, input, encoding: "utf8" });
    expect("in the single file", { status, out, err }, words);
  }
}

function expect(version: string, { status, out, err }: ReturnType<typeof on>, words: string): void {
  if (status !== 0 || !out.includes(words))
    throw new Error(`on Node ${version}: expected “${words}”, found exit ${status}:\n${out}\n${err}`);
  console.log(`Node ${version}: ${words}`);
}
