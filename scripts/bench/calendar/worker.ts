// One contestant, one size, one process of its own, so that none warms the next one up or leaves it garbage. Prints numbers.
import { closeSync, openSync, writeSync } from "node:fs";
import { publishFeed } from "../../../packages/ics/src/feed.ts";
import { emptyLedger } from "../../../packages/ics/src/ledger.ts";
import { contestants, head, moment } from "./contestants.ts";
import { manyEvents } from "./events.ts";

const [what = "", who = "", size = "", peers = ""] = process.argv.slice(2);
const { load } = (await import(peers)) as { load: (name: string) => Promise<unknown> };
const events = manyEvents(Number(size));
const gc = globalThis.gc!;

const measures: Record<string, () => Promise<number[]>> = {
  /** Milliseconds of the processor for the first whole calendar, the program itself being warm. */
  async build() {
    const build = await contestants[who]!(load);
    build(manyEvents(300));
    gc();
    let text = "";
    const took = timed(() => (text = build(events)), 1);
    if (text.split("BEGIN:VALARM").length !== 2 * events.length + 1) throw new Error(`${who} left something out`);
    return [took];
  },

  /**
   * Milliseconds of the processor until everything is ready that a server sends after one event of many changed, each time
   * another: the ETag and the text in its pieces. Beside it, those of JSON.stringify; in turn, and the best of many rounds each.
   */
  async rebuild() {
    let feed = publishFeed(head, events, emptyLedger, moment);
    let length = feed.etag.length;
    let change = 0;
    const rebuild = (): void => {
      const at = (change++ * 7919) % events.length;
      events[at] = { ...events[at]!, summary: `Changed ${change}` };
      feed = publishFeed(head, events, feed.ledger, moment);
      length += feed.etag.length;
      for (const chunk of feed.chunks()) length += chunk.length;
    };
    const stringify = (): void => void (length += JSON.stringify(events).length);
    const several = Math.max(5, Math.round(100_000 / events.length));
    const rounds = 200_000 / events.length + 10;
    timed(rebuild, 10 * several);
    timed(stringify, several / 10);
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round < rounds; round++) {
      ours.push(timed(rebuild, several));
      theirs.push(timed(stringify, several / 20));
    }
    const text = [...feed.chunks()].join("");
    if (
      !text.includes(`SUMMARY:Changed ${change}\r\n`) ||
      text !== publishFeed(head, structuredClone(events), feed.ledger, moment).ics ||
      length === 0
    )
      throw new Error("the rebuilt calendar is another one");
    return [Math.min(...ours), Math.min(...theirs)];
  },

  /** Megabytes at the most, beyond the events themselves. */
  async memory() {
    const build = await contestants[who]!(load);
    gc();
    const before = process.memoryUsage().rss;
    if (who === "afterword") {
      const out = openSync("/dev/null", "w");
      for (const chunk of publishFeed(head, events, emptyLedger, moment).chunks()) writeSync(out, chunk);
      closeSync(out);
    } else {
      build(events);
    }
    return [(process.resourceUsage().maxRSS * 1024 - before) / 1e6];
  },
};

/** By the processor's time, on all its cores, collecting garbage included: a clock would count what else the machine does. */
function timed(work: () => void, times: number): number {
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / Math.ceil(times);
}

console.log(JSON.stringify(await measures[what]!()));
