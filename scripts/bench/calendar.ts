import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Effort, Measured } from "./measured.ts";
import { installPeers } from "./peers.ts";

const peers = { ics: "3.12.0", "ts-ics": "2.4.6", "ical.js": "2.2.1", "ical-generator": "11.1.2" };
const worker = fileURLToPath(new URL("calendar/worker.ts", import.meta.url));

/** How often everybody builds, in turn, so that a hot moment of the machine is nobody's disadvantage. The best time counts. */
const sizes = [
  [1000, 5],
  [10_000, 2],
  [100_000, 1],
] as const;

/** First builds against each peer, a rebuild after one change against JSON.stringify, and memory against plain ical-generator. */
export async function bench({ quick }: Effort): Promise<Measured[]> {
  const module = installPeers("calendar", peers);
  const measure = (what: string, who: string, size: number, unit = "ms"): number[] => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--expose-gc", ...(what === "build" ? ["--max-old-space-size=8192"] : []), worker, what, who, `${size}`, module],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`${what} ${who} ${size}: ${stderr}`);
    const found = JSON.parse(stdout) as number[];
    console.error(
      `  ${what}, ${events(size)}, ${who}: ${found.map((value) => `${value.toPrecision(3)} ${unit}`).join(" and ")}`,
    );
    return found;
  };

  const rows: Measured[] = [];
  for (const [size, rounds] of quick ? ([[1000, 1]] as const) : sizes) {
    const best = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      for (const who of ["afterword", ...Object.keys(peers)])
        best.set(who, Math.min(best.get(who) ?? Infinity, ...measure("build", who, size)));
    }
    const ours = best.get("afterword")!;
    for (const who of Object.keys(peers)) {
      const peer = best.get(who)!;
      rows.push({
        name: `${events(size)} for the first time, against ${who}`,
        ours,
        peer,
        unit: "ms",
        ratio: peer / ours,
        goal: size === 10_000 ? "≥ 4" : "> 1",
        met: peer / ours >= (size === 10_000 ? 4 : 1),
      });
    }
    const [again, stringify] = measure("rebuild", "afterword and JSON.stringify", size) as [number, number];
    rows.push({
      name: `${events(size)} after one change, against JSON.stringify of them`,
      ours: again,
      peer: stringify,
      unit: "ms",
      ratio: stringify / again,
      goal: "≥ 10",
      met: stringify / again >= 10,
    });
  }
  const most = quick ? 1000 : 100_000;
  const [streamed, plain] = ["afterword", "ical-generator"].flatMap((who) => measure("memory", who, most, "MB")) as [
    number,
    number,
  ];
  rows.push({
    name: `memory for ${events(most)}, streamed, against ical-generator`,
    ours: streamed,
    peer: plain,
    unit: "MB",
    ratio: plain / streamed,
    goal: "> 10",
    met: plain / streamed > 10,
  });
  return rows;
}

const events = (size: number): string => `${size.toLocaleString("en")} events`;
