import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Temporal } from "temporal-polyfill";
import { openService } from "../../packages/service/src/index.ts";
import { workCalendar } from "../../packages/holidays/src/index.ts";
import type { Effort, Measured } from "./measured.ts";
import { record } from "./scale/records.ts";

/** A thousand applications: planned in a fresh process, what the plans keep, and what one save costs a process that goes on. */
export async function bench({ quick }: Effort): Promise<Measured[]> {
  const count = quick ? 100 : 1000;
  const cold = Array.from({ length: quick ? 1 : 3 }, () => planCold(count));
  const nothing = Math.min(...Array.from({ length: 3 }, startNode));
  const processor = Math.min(...cold.map((run) => run.processor));
  const kept = Math.min(...cold.map((run) => run.kept));
  const { first, save } = await afterOneSave(count, quick ? 2 : 9);
  const named = `${count.toLocaleString("en")} applications`;
  return [
    row(
      `${named} planned in a fresh process, processor time; \`node -e 0\``,
      processor,
      nothing,
      "ms",
      "≤ 500 ms",
      500,
    ),
    row(`what their plans keep in memory`, kept, count / 1000, "MB", "≤ 150 MB", 150),
    row(`${named}: every plan after one save, against the first time`, save, first, "ms", "≤ 50 ms", 50),
  ];
}

const row = (name: string, ours: number, peer: number, unit: string, goal: string, most: number): Measured => ({
  name,
  ours,
  peer,
  unit,
  ratio: ours / peer,
  goal,
  met: ours <= most,
});

function planCold(count: number): { processor: number; kept: number } {
  const program = join(import.meta.dirname, "scale", "cold.ts");
  const said = execFileSync(process.execPath, ["--expose-gc", program, String(count)], { encoding: "utf8" });
  return JSON.parse(said) as { processor: number; kept: number };
}

/** Processor time of a process that does nothing, in milliseconds. */
function startNode(): number {
  const said = execFileSync(process.execPath, ["-p", "JSON.stringify(process.cpuUsage())"], { encoding: "utf8" });
  const { user, system } = JSON.parse(said) as NodeJS.CpuUsage;
  return (user + system) / 1000;
}

/** From a save by hand to every plan there is, in one process, in processor milliseconds: the first time, and after each later save. */
async function afterOneSave(count: number, saves: number): Promise<{ first: number; save: number }> {
  const scratch = mkdtempSync(join(tmpdir(), "afterword-bench-"));
  const folder = join(scratch, "folder");
  mkdirSync(folder);
  const fileOf = (n: number): string => join(folder, `company-${n}.md`);
  for (let n = 0; n < count; n++) {
    const facts = Object.entries(record(n)).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    writeFileSync(fileOf(n), `---\n${facts.join("\n")}\n---\n`);
  }
  writeFileSync(join(folder, "afterword.yaml"), "zone: Africa/Johannesburg\ncountry: ZA\n");
  const service = openService({
    folder,
    state: join(scratch, "state"),
    zone: "Africa/Johannesburg",
    now: () => Temporal.Instant.from("2026-11-22T16:00:00Z"),
    workCalendar,
  });
  const time = async (): Promise<number> => {
    const begun = process.cpuUsage();
    const plans = (await service.snapshot()).plans();
    const { user, system } = process.cpuUsage(begun);
    if (plans.length !== count) throw new Error(`${plans.length} plans of ${count} applications`);
    return (user + system) / 1000;
  };
  try {
    const first = await time();
    // A file this fresh is read again each time.
    await sleep(3000);
    await time();
    let best = Infinity;
    for (let n = 0; n < saves; n++) {
      appendFileSync(fileOf(n), "A line of one's own.\n");
      best = Math.min(best, await time());
    }
    return { first, save: best };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
