import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startRaycast, type HostOptions } from "../../packages/raycast-host/src/index.ts";
import type { Effort, Measured } from "./measured.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const app = join(root, "apps", "raycast");

/**
 * In a fresh thread each time: from asking for a built command until all it has to show is there, evaluation included, against the
 * same of a command that only lists a greeting.
 */
export async function bench({ quick }: Effort): Promise<Measured[]> {
  execFileSync("npm", ["--silent", "run", "build"], { cwd: app, stdio: "ignore" });
  const scratch = mkdtempSync(join(tmpdir(), "afterword-bench-"));
  const folder = join(scratch, "folder");
  cpSync(join(root, "examples", "robin"), folder, { recursive: true });
  const env = { ...process.env, AFTERWORD_STATE: join(scratch, "state") };
  const hello = sayHello(join(scratch, "hello"));
  const launch = async (options: HostOptions, command: string): Promise<number> => {
    const raycast = startRaycast({ env, preferences: { folder }, ...options });
    await raycast.launch(command);
    const filled = (await raycast.filled())!;
    await raycast.close();
    return filled;
  };
  const rounds = quick ? 1 : 15;
  const rows: Measured[] = [];
  for (const command of quick ? ["follow-ups-due"] : ["draft-follow-up", "follow-ups-due"]) {
    const ours: number[] = [];
    const peer: number[] = [];
    for (let round = 0; round < rounds; round++) {
      ours.push(await launch({ dist: join(app, "dist") }, command));
      peer.push(await launch({ dist: hello }, "hello"));
    }
    const [mine, theirs] = [median(ours), median(peer)];
    rows.push({
      name: `${command} until all it has to show is there, against “Hello”`,
      ours: mine,
      peer: theirs,
      unit: "ms",
      ratio: mine / theirs,
      goal: null,
      met: null,
    });
  }
  rmSync(scratch, { recursive: true, force: true });
  return rows;
}

/** The smallest extension that lists something, as `ray build` would write it. */
function sayHello(dist: string): string {
  mkdirSync(dist);
  const command = { name: "hello", title: "Hello", description: "Hello", mode: "view" };
  writeFileSync(
    join(dist, "package.json"),
    JSON.stringify({ name: "hello", author: "somebody", platforms: ["macOS"], commands: [command] }),
  );
  writeFileSync(
    join(dist, "hello.js"),
    '"use strict";Object.defineProperty(exports,"__esModule",{value:true});' +
      'const a=require("@raycast/api"),j=require("react/jsx-runtime");exports.default=()=>j.jsx(a.List,{children:j.jsx(a.List.Item,{title:"Hello"})});',
  );
  return dist;
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
