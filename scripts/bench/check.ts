import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Temporal } from "temporal-polyfill";
import { readCorpus, type CorpusNote } from "../../packages/check/corpus/read.ts";
import { readCases, secondCases, type Cases } from "../../packages/check/corpus/cases.ts";
import { readFresh, type SlipPair } from "../../packages/check/corpus/slips.ts";
import { check, checks, checkWithGrammar, type CheckContext, type Grammar } from "../../packages/check/src/index.ts";
import { createHarper } from "../../packages/check/src/harper/index.ts";
import { readApplication } from "../../packages/store/src/index.ts";
import type { Effort, Measured } from "./measured.ts";

const wasm = fileURLToPath(
  new URL("../../packages/check/node_modules/harper.js/dist/harper_wasm_slim_bg.wasm", import.meta.url),
);

type Find = (text: string, context: CheckContext) => Promise<readonly { start: number; end: number; loud: boolean }[]>;

/**
 * What our own checks, Harper alone, and both together find of seeded slips, and what they say of the same sentences put right; then mails without
 * a mistake, and mails with a fact made wrong. AFTERWORD_CASES may name a folder with more cases. Each row says whether the checks were improved on it.
 */
export async function bench({ quick }: Effort): Promise<Measured[]> {
  const harper = createHarper(() => Promise.resolve(readFileSync(wasm)));
  const contenders = { ours: own, harper: alone(harper), both: together(harper) } satisfies Record<string, Find>;
  const handed = process.env["AFTERWORD_CASES"];
  const second = secondCases();
  const rows: Measured[] = [
    await slips("fresh sentences, first half, tuned on", readFresh("tuned"), contenders),
    await slips("fresh sentences, second half, never tuned on", readFresh("untouched"), contenders),
    await slips("second sentences, tuned on since they were measured", second.slips, contenders),
    ...(await mails("second mails, tuned on since they were measured", second, harper)),
  ];
  if (handed !== undefined) {
    const cases = readCases(handed);
    rows.push(await slips("handed sentences, tuned on", cases.slips, contenders));
    rows.push(...(await mails("handed mails, tuned on", cases, harper)));
  }
  rows.push(...(await oldCorpus(contenders.both)), await speed(harper, quick ? 1 : 5));
  return rows;
}

/** What is found of sentences with one slip, and how many are still flagged loudly once they are put right. */
async function slips(
  name: string,
  pairs: readonly SlipPair[],
  { ours, harper, both }: Record<"ours" | "harper" | "both", Find>,
): Promise<Measured> {
  const share = async (find: Find): Promise<{ found: number; wronged: number }> => {
    let [found, wronged] = [0, 0];
    for (const { wrong, right, spans, dialect } of pairs) {
      const context = { dialect };
      if ((await find(wrong, context)).some((one) => spans.some(([from, to]) => one.start < to && one.end > from)))
        found++;
      if ((await find(right, context)).some(({ loud }) => loud)) wronged++;
    }
    return { found: (100 * found) / pairs.length, wronged };
  };
  const [mine, peer, joined] = [await share(ours), await share(harper), await share(both)];
  console.error(
    `${name} (${pairs.length}): ours ${mine.found.toFixed(0)} %, Harper ${peer.found.toFixed(0)} %, both ${joined.found.toFixed(0)} %; put right and still flagged: ours ${mine.wronged}, Harper ${peer.wronged}, both ${joined.wronged}`,
  );
  return {
    name: `${name}: found, against Harper alone`,
    ours: joined.found,
    peer: peer.found,
    unit: "%",
    ratio: joined.found / Math.max(1, peer.found),
    goal: "≥ 65 %",
    met: joined.found >= 65,
  };
}

const facts = new Set(checks.filter(({ group }) => group === "facts").map(({ code }) => code));

/** Loud findings in mails without a mistake, with and without their kind; wrong facts found, and right mails with a blocker about a fact. */
async function mails(name: string, { clean, facts: about, applications: texts }: Cases, grammar: Grammar) {
  const rows: Measured[] = [];
  const row = (what: string, ours: number, all: number, goal: string, met: boolean): void =>
    void rows.push({ name: `${name}: ${what}`, ours, peer: all, unit: "", ratio: ours / all, goal, met });
  let loud = 0;
  for (const { text, subject, kind, dialect } of clean)
    for (const known of [undefined, kind])
      loud += (await checkWithGrammar({ text, subject }, { kind: known, dialect }, grammar)).filter(
        ({ severity }) => severity !== "hint",
      ).length;
  row("loud findings where nothing is wrong", loud, 2 * clean.length, "≤ 0.07", loud <= 0.07 * 2 * clean.length);
  const applications = [...texts].map(([file, text]) => {
    const { application, problems } = readApplication(text, file);
    if (!application) throw new Error(problems.map(({ message }) => message).join(" "));
    return application;
  });
  // The mails say "yesterday" of the last interview.
  const last = applications
    .flatMap(({ interviews }) => interviews.map(({ start }) => start.slice(0, 10)))
    .sort()
    .at(-1);
  const today = last && Temporal.PlainDate.from(last).add({ days: 1 }).toString();
  let [found, wrong, blocked, right] = [0, 0, 0, 0];
  for (const { label, company, text } of about) {
    const application = applications.find((each) => each.company === company);
    const others = applications.filter((each) => each !== application);
    const said = check({ text }, { application, others, today }).filter(
      ({ code, severity }) => facts.has(code) && severity !== "hint",
    );
    if (label === "wrong") [wrong, found] = [wrong + 1, found + Number(said.length > 0)];
    else [right, blocked] = [right + 1, blocked + Number(said.some(({ severity }) => severity === "blocker"))];
  }
  row("wrong facts found", found, wrong, "≥ 0.95", found >= 0.95 * wrong);
  row("right mails with a blocker about a fact", blocked, right, "≤ 0", blocked === 0);
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
