import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCorpus, type CorpusNote } from "../../packages/check/corpus/read.ts";
import { readFresh, readSlips, type SlipPair } from "../../packages/check/corpus/slips.ts";
import { check, checks, checkWithGrammar, type CheckContext, type Grammar } from "../../packages/check/src/index.ts";
import { createHarper } from "../../packages/check/src/harper/index.ts";
import type { Effort, Measured } from "./measured.ts";

const wasm = fileURLToPath(
  new URL("../../packages/check/node_modules/harper.js/dist/harper_wasm_slim_bg.wasm", import.meta.url),
);

type Find = (text: string, context: CheckContext) => Promise<readonly { start: number; end: number; loud: boolean }[]>;

/**
 * What our own checks, Harper alone, and both together find of seeded slips, and what they say of the same sentences put right. A folder with
 * more cases (`seeded.jsonl`, `clean.jsonl`) may be named by AFTERWORD_CASES. Each corpus says whether the checks were improved on it.
 */
export async function bench({ quick }: Effort): Promise<Measured[]> {
  const harper = createHarper(() => Promise.resolve(readFileSync(wasm)));
  const contenders = { ours: own, harper: alone(harper), both: together(harper) } satisfies Record<string, Find>;
  const cases = process.env["AFTERWORD_CASES"];
  const pairs: [name: string, tuned: boolean, slips: readonly SlipPair[]][] = [
    ["fresh sentences, first half", true, readFresh("tuned")],
    ["fresh sentences, second half", false, readFresh("untouched")],
    ...(cases && existsSync(join(cases, "seeded.jsonl"))
      ? [["handed cases", true, readSlips(join(cases, "seeded.jsonl"))] as [string, boolean, SlipPair[]]]
      : []),
  ];
  const rows: Measured[] = [];
  for (const [name, tuned, slips] of pairs) {
    const share = async (find: Find): Promise<{ found: number; wronged: number }> => {
      let [found, wronged] = [0, 0];
      for (const { wrong, right, spans, dialect } of slips) {
        const context = { dialect };
        if ((await find(wrong, context)).some((one) => spans.some(([from, to]) => one.start < to && one.end > from)))
          found++;
        if ((await find(right, context)).some(({ loud }) => loud)) wronged++;
      }
      return { found: (100 * found) / slips.length, wronged };
    };
    const both = await share(contenders.both);
    const peer = await share(contenders.harper);
    const mine = await share(contenders.ours);
    console.error(
      `${name} (${tuned ? "tuned on" : "never tuned on"}, ${slips.length}): ours ${mine.found.toFixed(0)} %, Harper ${peer.found.toFixed(0)} %, both ${both.found.toFixed(0)} %; put right and still flagged: ours ${mine.wronged}, Harper ${peer.wronged}, both ${both.wronged}`,
    );
    rows.push({
      name: `${name}${tuned ? ", tuned on" : ", never tuned on"}: found, against Harper alone`,
      ours: both.found,
      peer: peer.found,
      unit: "%",
      ratio: both.found / Math.max(1, peer.found),
      goal: "≥ 65 %",
      met: both.found >= 65,
    });
  }
  rows.push(...(await oldCorpus(contenders.both)), await speed(harper, quick ? 1 : 5));
  return rows;
}

const loudOf = (findings: ReturnType<typeof check>) =>
  findings.map(({ range, severity }) => ({ ...range, loud: severity !== "hint" }));
const own: Find = (text, context) => Promise.resolve(loudOf(check({ text }, context)));
const together =
  (grammar: Grammar): Find =>
  async (text, context) =>
    loudOf(await checkWithGrammar({ text }, context, grammar));
const alone =
  (grammar: Grammar): Find =>
  async (text, { dialect }) =>
    (await grammar.find(text, { dialect, known: [] })).map(({ start, end }) => ({ start, end, loud: true }));

/** Whole notes of our own, which every check was tuned on. */
async function oldCorpus(find: Find): Promise<Measured[]> {
  const judged = new Set(
    checks.filter(({ group }) => ["language", "left in", "facts"].includes(group)).map(({ code }) => code),
  );
  let [found, seeds] = [0, 0];
  for (const { text, context, seeds: all } of readCorpus("seeded")) {
    const ranges = await find(text, context);
    for (const seed of all) {
      seeds++;
      if (
        ranges.some(({ start, end }) =>
          seed.start === seed.end ? start === end : start < seed.end && end > seed.start,
        )
      )
        found++;
    }
  }
  const clean = readCorpus("clean");
  const wronged = clean.filter(({ text, context }: CorpusNote) =>
    check({ text }, context).some(({ code, severity }) => severity !== "hint" && judged.has(code)),
  ).length;
  return [
    {
      name: "own notes, tuned on: seeds found",
      ours: (100 * found) / seeds,
      peer: 100,
      unit: "%",
      ratio: found / seeds,
      goal: "≥ 0.95",
      met: found / seeds >= 0.95,
    },
    {
      name: "own notes, tuned on: clean ones flagged",
      ours: wronged,
      peer: clean.length,
      unit: "",
      ratio: wronged / clean.length,
      goal: "≤ 0.1",
      met: wronged / clean.length <= 0.1,
    },
  ];
}

/** Processor time for a note, our own checks against Harper. */
async function speed(harper: Grammar, rounds: number): Promise<Measured> {
  const notes = readCorpus("seeded");
  const time = async (one: (note: CorpusNote) => unknown): Promise<number> => {
    for (let round = 0; round < rounds; round++) for (const note of notes) await one(note);
    const begun = process.cpuUsage();
    for (const note of notes) await one(note);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000 / notes.length;
  };
  const ours = await time(({ text, context }) => check({ text }, context));
  // Harper remembers what it has read: each time a text of another length.
  let round = 0;
  const peer = await time(({ text }) => harper.find(`${text} ${round++}`, { dialect: "en-GB", known: [] }));
  return {
    name: "one note, our own checks against Harper",
    ours,
    peer,
    unit: "ms",
    ratio: ours / peer,
    goal: "ours < 2 ms",
    met: ours < 2,
  };
}
