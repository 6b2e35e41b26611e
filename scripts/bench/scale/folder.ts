// Opens a folder of so many applications in a fresh process, and prints what every plan took the first time and after a save by hand,
// in processor milliseconds, and the megabytes that a snapshot with its plans and its list keeps. With `watch` it says when it is
// watching the folder, and waits.
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Temporal } from "temporal-polyfill";
import { workCalendar } from "../../../packages/holidays/src/index.ts";
import { due, openService } from "../../../packages/service/src/index.ts";
import { record } from "./records.ts";

const [count, saves] = [Number(process.argv[2]), process.argv[3]!];
const scratch = mkdtempSync(join(tmpdir(), "afterword-bench-"));
process.once("exit", () => rmSync(scratch, { recursive: true, force: true }));
process.once("SIGTERM", () => process.exit());
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

if (saves === "watch") {
  service.store.changes(() => {});
  // The first look at every file is over by then.
  await sleep(5000);
  console.log("watching");
} else console.log(JSON.stringify(await measure(Number(saves))));

async function measure(times: number): Promise<{ first: number; save: number; kept: number }> {
  globalThis.gc!();
  const before = process.memoryUsage().heapUsed;
  const first = await everyPlan();
  const shown = due(await service.snapshot());
  globalThis.gc!();
  const kept = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
  if (shown.items.length === 0) throw new Error("nothing to show");
  // A file this fresh is read again each time.
  await sleep(3000);
  await everyPlan();
  let save = Infinity;
  for (let n = 0; n < times; n++) {
    appendFileSync(fileOf(n), "A line of one's own.\n");
    save = Math.min(save, await everyPlan());
  }
  return { first, save, kept };
}

async function everyPlan(): Promise<number> {
  const begun = process.cpuUsage();
  const plans = (await service.snapshot()).plans();
  const { user, system } = process.cpuUsage(begun);
  if (plans.length !== count) throw new Error(`${plans.length} plans of ${count} applications`);
  return (user + system) / 1000;
}
