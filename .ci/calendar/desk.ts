import { execFile, spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createServer, request } from "node:http";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const start = fileURLToPath(new URL("../../apps/cli/src/start.ts", import.meta.url));

/** A scratch folder that is gone afterwards, with every process begun in it. */
export const scratch = mkdtempSync(join(tmpdir(), "afterword-calendar-"));
const children: ChildProcess[] = [];

export function cleanUp(): void {
  for (const { pid } of children)
    if (pid)
      try {
        process.kill(-pid, "SIGKILL");
      } catch {
        /* gone already */
      }
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

export const folder = join(scratch, "folder");
const state = join(scratch, "state");
mkdirSync(folder);
const env = { ...process.env, AFTERWORD_FOLDER: folder, AFTERWORD_STATE: state, HOME: scratch };

export function afterword(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [start, ...args], { env, encoding: "utf8" });
  if (status !== 0) throw new Error(`afterword ${args.join(" ")}: ${status}\n${stdout}${stderr}`);
  return stdout;
}

export function begin(
  command: string,
  args: readonly string[],
  more: Record<string, string> = {},
): ChildProcess & { output: () => string } {
  const child = spawn(command, args, { env: { ...env, ...more }, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  children.push(child);
  let output = "";
  child.stdout.on("data", (part) => (output += part));
  child.stderr.on("data", (part) => (output += part));
  return Object.assign(child, { output: () => output });
}

/** Not the synchronous kind: what it talks to may be in this very process. */
export async function runTool(
  command: string,
  args: readonly string[],
  more: Record<string, string> = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, {
    env: { ...env, ...more },
    maxBuffer: 1 << 28,
    timeout: 120_000,
  });
  return stdout;
}

export async function eventually<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
  lockTimeout = 20_000,
): Promise<T> {
  for (const until = Date.now() + lockTimeout; ;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > until) throw new Error(`waited in vain for ${what}`);
    await sleep(100);
  }
}

export const serve = async (): Promise<URL> => {
  const server = begin(process.execPath, [start, "calendar", "serve", "--json"]);
  const text = await eventually("calendar serve", () => {
    if (server.exitCode !== null) throw new Error(server.output());
    return /\{[^]*\}\s*\}/.exec(server.output())?.[0];
  });
  return new URL((JSON.parse(text) as { data: { url: string } }).data.url);
};

export interface Seen {
  agent: string;
  status: number;
  conditional: boolean;
}

/** Stands between a client and `calendar serve`, and notes how it was asked and what it answered. */
export async function watched(target: URL): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  const proxy = createServer((asked, answered) => {
    const { host: _, ...headers } = asked.headers;
    const passed = request(
      {
        host: target.hostname,
        port: target.port,
        path: asked.url,
        method: asked.method,
        headers: { ...headers, host: target.host },
      },
      (response) => {
        seen.push({
          agent: asked.headers["user-agent"] ?? "",
          status: response.statusCode!,
          conditional: asked.headers["if-none-match"] !== undefined,
        });
        answered.writeHead(response.statusCode!, response.headers);
        response.pipe(answered);
      },
    );
    passed.on("error", () => answered.destroy());
    asked.pipe(passed);
  });
  await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  proxy.unref();
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}${target.pathname}`, seen };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
