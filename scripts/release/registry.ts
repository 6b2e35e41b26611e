import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";

const version = "6.10.4";

/** An npm registry on this machine that holds our packages and nothing else. */
export interface Registry {
  /** What an npm command needs in its environment to take our packages from here, and all others from where it always does. */
  readonly env: Record<string, string>;
  publish(tarball: string): void;
  stop(): void;
}

/** Starts a registry that keeps its packages in `folder`. Installs the server (verdaccio) where this machine has not got it yet. */
export async function startRegistry(folder: string): Promise<Registry> {
  const program = installed();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  mkdirSync(folder, { recursive: true });
  const anybody = { access: "$all", publish: "$all", unpublish: "$all" };
  const config = {
    storage: join(folder, "storage"),
    auth: { htpasswd: { file: join(folder, "htpasswd") } },
    uplinks: {},
    packages: { "**": anybody },
    log: { type: "file", path: join(folder, "log"), level: "warn" },
  };
  // JSON is YAML, which is what the server reads.
  writeFileSync(join(folder, "config.yaml"), JSON.stringify(config));
  // npm publishes with a token only; the server asks nobody for one.
  writeFileSync(join(folder, "npmrc"), `@afterword:registry=${url}\n//127.0.0.1:${port}/:_authToken=nobody\n`);
  const server = spawn(
    process.execPath,
    [program, "--config", join(folder, "config.yaml"), "--listen", `127.0.0.1:${port}`],
    {
      stdio: "ignore",
    },
  );
  await answers(url, () => server.exitCode);
  const env = { npm_config_userconfig: join(folder, "npmrc") };
  return {
    env,
    publish: (tarball) =>
      void execFileSync("npm", ["publish", tarball, "--silent"], {
        env: { ...process.env, ...env },
        stdio: ["ignore", "ignore", "inherit"],
      }),
    stop: () => void server.kill(),
  };
}

/** The server's program, from a folder that outlives this run. Its own folder: nothing else here should install 320 packages. */
function installed(): string {
  const at = join(homedir(), ".cache", "afterword", `verdaccio-${version}`);
  const program = join(at, "node_modules", "verdaccio", "bin", "verdaccio");
  if (existsSync(program)) return program;
  mkdirSync(at, { recursive: true });
  const wanted = { private: true, dependencies: { verdaccio: version }, overrides: { "node-fetch": "2.7.0" } };
  writeFileSync(join(at, "package.json"), JSON.stringify(wanted));
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: at, stdio: "inherit" });
  return program;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

async function answers(url: string, exitCode: () => number | null): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (exitCode() !== null) throw new Error(`the registry ended with ${exitCode()}`);
    if (
      await fetch(`${url}-/ping`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("the registry does not answer");
}
