import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { request, type RequestOptions } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { desk, sunday } from "./harness.ts";

interface Answer {
  status: number;
  body: string;
}

function ask(port: number, options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, agent: false, ...options }, (response) => {
      let body = "";
      response
        .setEncoding("utf8")
        .on("data", (part) => (body += part))
        .on("end", () => resolve({ status: response.statusCode!, body }));
    });
    sent.on("error", reject).end();
  });
}

describe("afterword calendar serve", () => {
  const start = fileURLToPath(new URL("../src/start.ts", import.meta.url));

  async function serve(
    folder: string,
    state: string,
    ...options: string[]
  ): Promise<{ child: ChildProcess; url: URL; output: () => string }> {
    const child = spawn(process.execPath, [start, "calendar", "serve", "--json", ...options], {
      env: { ...process.env, AFTERWORD_FOLDER: folder, AFTERWORD_STATE: state, AFTERWORD_NOW: sunday },
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    let output = "";
    child.stdout.on("data", (part) => (output += part));
    child.stderr.on("data", (part) => (output += part));
    while (!/\}\s*\}/.test(output)) {
      if (child.exitCode !== null) throw new Error(output);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return { child, url: new URL((JSON.parse(output) as { data: { url: string } }).data.url), output: () => output };
  }

  test("serves the folder as it is, keeps its address, and ends cleanly", async () => {
    const me = desk();
    const state = join(me.folder, "..", "state");
    await me.run('add Acme Engineer --start "2026-11-20 16:00" --end 17:00 --with "Thandi Nkosi <t@acme.example>"');
    const first = await serve(me.folder, state);
    const path = first.url.pathname;
    expect(path).toMatch(/^\/[0-9a-f]{32}\/follow-ups\.ics$/);
    expect((await ask(Number(first.url.port), { path })).body).toContain("(Acme)");
    await me.run('add Globex SRE --start "2026-11-20 10:00" --end 11:00 --with "Hana Sato <h@globex.example>"');
    // The server hears of it a moment later.
    await expect.poll(async () => (await ask(Number(first.url.port), { path })).body).toContain("(Globex)");
    // The secret is in a file of the user's alone, and in no output but the address itself.
    const folders = join(state, "folders");
    const kept = join(folders, readdirSync(folders)[0]!, "calendar-address");
    expect(readFileSync(kept, "utf8")).toContain(path.slice(1, 33));
    expect(statSync(kept).mode & 0o777).toBe(0o600);
    expect(first.output().split(path.slice(1, 33))).toHaveLength(2);

    first.child.kill("SIGTERM");
    expect(await once(first.child, "exit")).toEqual([0, null]);
    const again = await serve(me.folder, state);
    expect(again.url.href).toBe(first.url.href);
    again.child.kill("SIGINT");
    expect(await once(again.child, "exit")).toEqual([0, null]);
    const anew = await serve(me.folder, state, "--new-address");
    expect(anew.url.pathname).not.toBe(path);
    expect((await ask(Number(anew.url.port), { path })).status).toBe(404);
  });

  test("a port that is no port is wrong usage", async () =>
    expect((await desk().run("calendar serve --port 0")).code).toBe(2));
});
