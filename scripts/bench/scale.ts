import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Effort, Measured } from "./measured.ts";

/**
 * A thousand applications: planned in a fresh process, what a snapshot of them keeps, what one save costs a process that goes on, and
 * what a process that only watches them asks of the system.
 */
export async function bench({ quick }: Effort): Promise<Measured[]> {
  const count = quick ? 100 : 1000;
  const cold = Array.from({ length: quick ? 1 : 3 }, () => program<{ processor: number }>("cold.ts", `${count}`));
  const nothing = Math.min(...Array.from({ length: 3 }, startNode));
  const processor = Math.min(...cold.map((run) => run.processor));
  const { first, save, kept } = program<{ first: number; save: number; kept: number }>(
    "folder.ts",
    `${count}`,
    quick ? "2" : "9",
  );
  const named = `${count.toLocaleString("en")} applications`;
  const rows = [
    row(`${named} planned in a fresh process, processor time; \`node -e 0\``, processor, nothing, "ms", 500),
    row("a snapshot with its plans and its list, in memory; a kilobyte each", kept, count / 1000, "MB", 150),
    row(`${named}: every plan after one save, against the first time`, save, first, "ms", 50),
  ];
  const seconds = quick ? 2 : 60;
  const [idle, waiting] = [
    await systemCalls([...source("folder.ts"), `${count}`, "watch"], seconds),
    await systemCalls(["-e", "console.log('waiting'); setInterval(() => {}, 5000)"], seconds),
  ];
  if (idle !== undefined && waiting !== undefined)
    rows.push(row("system calls in an idle minute of watching; a timer every 5 s", idle, waiting, "calls", 600));
  return rows;
}

const row = (name: string, ours: number, peer: number, unit: string, most: number): Measured => ({
  name,
  ours,
  peer,
  unit,
  ratio: ours / peer,
  goal: `≤ ${most} ${unit}`,
  met: ours <= most,
});

const source = (name: string): string[] => ["--expose-gc", join(import.meta.dirname, "scale", name)];

const program = <Said>(name: string, ...args: string[]): Said =>
  JSON.parse(execFileSync(process.execPath, [...source(name), ...args], { encoding: "utf8" })) as Said;

/** Processor time of a process that does nothing, in milliseconds. */
function startNode(): number {
  const said = execFileSync(process.execPath, ["-p", "JSON.stringify(process.cpuUsage())"], { encoding: "utf8" });
  const { user, system } = JSON.parse(said) as NodeJS.CpuUsage;
  return (user + system) / 1000;
}

/** What a program asks of the system in a minute once it has said a line, all its threads together. Undefined where strace is not installed. */
async function systemCalls(args: readonly string[], seconds: number): Promise<number | undefined> {
  const scratch = mkdtempSync(join(tmpdir(), "afterword-bench-"));
  const counts = join(scratch, "counts");
  const watched = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  try {
    await once(watched.stdout!, "data");
    const strace = spawn("strace", ["-f", "-c", "-o", counts, "-p", `${watched.pid}`], { stdio: "ignore" });
    const ended = once(strace, "exit");
    ended.catch(() => {});
    const missing = await Promise.race([ended.catch(() => true), sleep(seconds * 1000, false)]);
    if (missing !== false) {
      console.error("  no system calls are counted: strace is not installed, or may not look on");
      return undefined;
    }
    strace.kill("SIGINT");
    await ended;
    const total = /^\s*100\.00\s+\S+\s+\S+\s+(\d+)/m.exec(readFileSync(counts, "utf8"))?.[1];
    return (Number(total ?? 0) * 60) / seconds;
  } finally {
    watched.kill();
    rmSync(scratch, { recursive: true, force: true });
  }
}
