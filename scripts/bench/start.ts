import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Effort, Measured } from "./measured.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/**
 * Starting the built program on fifty applications, against starting Node and doing nothing: asked again while nothing changed,
 * and after each of a row of changes, when everything is worked out anew.
 */
export async function bench({ quick }: Effort): Promise<Measured[]> {
  execFileSync("node", ["build.ts"], { cwd: join(root, "apps", "cli"), stdio: "ignore" });
  const scratch = mkdtempSync(join(tmpdir(), "afterword-bench-"));
  const folder = join(scratch, "folder");
  cpSync(join(root, "examples", "robin"), folder, { recursive: true });
  const text = readFileSync(join(folder, "acme-platform-engineer.md"), "utf8");
  for (let n = 0; n < 47; n++)
    writeFileSync(
      join(folder, `company-${n}.md`),
      text.replace("id: acme1", `id: c${n}`).replace("company: Acme", `company: Company ${n}`),
    );
  const program = join(root, "apps", "cli", "dist", "afterword.js");
  const argv = [program, "next", "--folder", folder, "--now", "2026-11-22T16:00:00Z"];
  const env = { ...process.env, AFTERWORD_STATE: join(scratch, "state") };
  const time = (args: string[]): number => {
    const begun = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { env, stdio: "ignore" });
    if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
    return Number(process.hrtime.bigint() - begun) / 1e6;
  };
  const nothing = ["-e", "0"];
  const inTurns = (before: () => void): { ours: number; node: number } => {
    const ours: number[] = [];
    const node: number[] = [];
    // In turns, so that a busy moment hits both.
    for (let i = 0; i < (quick ? 2 : 15); i++) {
      before();
      ours.push(time(argv));
      node.push(time(nothing));
    }
    return { ours: median(ours), node: median(node) };
  };
  // Files this fresh are never taken for unchanged. Then twice, to warm the compile cache, the index and the answer.
  await sleep(3000);
  time(argv);
  time(argv);
  const again = inTurns(() => {});
  let edits = 0;
  const changed = inTurns(() => appendFileSync(join(folder, "company-0.md"), `\n${edits++}`));
  rmSync(scratch, { recursive: true, force: true });
  return [
    {
      name: "`afterword next`, 50 applications, against `node -e 0`",
      ours: again.ours,
      peer: again.node,
      unit: "ms",
      ratio: again.ours / again.node,
      goal: "≤ 3",
      met: again.ours / again.node <= 3,
    },
    {
      name: "the same after a change",
      ours: changed.ours,
      peer: changed.node,
      unit: "ms",
      ratio: changed.ours / changed.node,
      goal: "≤ 4",
      met: changed.ours / changed.node <= 4,
    },
  ];
}

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
