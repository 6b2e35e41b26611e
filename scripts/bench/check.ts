import { readFileSync } from "node:fs";
import { readCorpus, type CorpusNote } from "../../packages/check/corpus/read.ts";
import { check, checks, createDictionary } from "../../packages/check/src/index.ts";
import type { Effort, Measured } from "./measured.ts";
import { installPeers } from "./peers.ts";

interface Range {
  start: number;
  end: number;
}
interface Contender {
  name: string;
  find: (note: CorpusNote) => Promise<Range[]> | Range[];
  /** Where only some of what it says counts against it in a clean note. */
  counted?: (note: CorpusNote) => Range[];
}

/**
 * What our check and its peers find of the slips seeded into our corpus, what they say of notes without any, and how long one note takes.
 * The corpus is our own: read the recall as a comparison, not as a promise.
 */
export async function bench({ quick }: Effort): Promise<Measured[]> {
  const seeded = readCorpus("seeded");
  const clean = readCorpus("clean");
  const contenders = [ours(), ...(await peers())];
  const results = [];
  for (const contender of contenders) results.push(await measure(contender, seeded, clean, quick ? 1 : 10));
  report(results, seeded);
  const [mine, ...others] = results as [Result, ...Result[]];
  const seeds = seeded.reduce((sum, { seeds }) => sum + seeds.length, 0);
  const harper = others.find(({ name }) => name === "harper.js")!;
  return [
    ...others.map((peer) => ({
      name: `seeded slips found, against ${peer.name}`,
      ours: (100 * mine.found) / seeds,
      peer: (100 * peer.found) / seeds,
      unit: "%",
      ratio: mine.found / Math.max(1, peer.found),
      goal: "> 1",
      met: mine.found > peer.found,
    })),
    {
      name: "clean notes with a false positive (at most one in ten)",
      ours: mine.wronged,
      peer: harper.wronged,
      unit: `of ${clean.length}`,
      ratio: mine.wronged / clean.length,
      goal: "≤ 0.1",
      met: mine.wronged / clean.length <= 0.1,
    },
    {
      name: "one note, against harper.js",
      ours: mine.ms,
      peer: harper.ms,
      unit: "ms",
      ratio: mine.ms / harper.ms,
      goal: "≤ 0.2",
      met: mine.ms / harper.ms <= 0.2,
    },
  ];
}

const read = (name: string, ending: string): string =>
  readFileSync(new URL(`../../packages/check/node_modules/${name}/index.${ending}`, import.meta.url), "utf8");

function ours(): Contender {
  const british = createDictionary(read("dictionary-en-gb", "aff"), read("dictionary-en-gb", "dic"));
  const american = createDictionary(read("dictionary-en", "aff"), read("dictionary-en", "dic"));
  const judged = new Set(
    checks
      .filter(({ group }) => group === "language" || group === "left in" || group === "facts")
      .map(({ code }) => code),
  );
  const findings = ({ text, context }: CorpusNote) =>
    check({ text }, { ...context, dictionary: context.settings?.dialect === "en-US" ? american : british });
  return {
    name: "ours",
    find: (note) => findings(note).map(({ range }) => range),
    counted: (note) =>
      findings(note)
        .filter(({ code }) => judged.has(code))
        .map(({ range }) => range),
  };
}

async function peers(): Promise<Contender[]> {
  const { load } = (await import(
    installPeers("check", { nspell: "2.1.5", "write-good": "1.0.8", alex: "11.0.1", "harper.js": "2.10.0" })
  )) as { load: (name: string) => Promise<any> };
  const { default: nspell } = await load("nspell");
  const { default: writeGood } = await load("write-good");
  const { alex } = { alex: (await load("alex")).text ?? (await load("alex")).default };
  const harper = await load("harper.js");
  const { binary } = await load("harper.js/binary");
  const speller = nspell(read("dictionary-en-gb", "aff"), read("dictionary-en-gb", "dic"));
  const linter = new harper.LocalLinter({ binary, dialect: harper.Dialect.British });
  await linter.setup();
  return [
    {
      name: "nspell alone",
      find: ({ text }) =>
        [...text.matchAll(/\p{L}+(?:['’]\p{L}+)*/gu)]
          .filter(([word]) => !speller.correct(word))
          .map((match) => ({ start: match.index, end: match.index + match[0].length })),
    },
    {
      name: "write-good",
      find: ({ text }) =>
        writeGood(text).map(({ index, offset }: { index: number; offset: number }) => ({
          start: index,
          end: index + offset,
        })),
    },
    {
      name: "alex",
      find: ({ text }) =>
        alex(text).messages.map(
          (message: {
            place?: { start: { offset: number }; end: { offset: number } };
            position?: { start: { offset: number }; end: { offset: number } };
          }) => {
            const place = message.place ?? message.position;
            return { start: place?.start.offset ?? 0, end: place?.end.offset ?? 0 };
          },
        ),
    },
    {
      name: "harper.js",
      find: async ({ text }) => {
        const lints = await linter.lint(text, { language: "plaintext" });
        return lints.map((lint: { span: () => Range }) => {
          const { start, end } = lint.span();
          return { start, end };
        });
      },
    },
  ];
}

interface Result {
  name: string;
  found: number;
  byClass: Map<string, number>;
  wronged: number;
  ms: number;
}

async function measure(
  { name, find, counted }: Contender,
  seeded: readonly CorpusNote[],
  clean: readonly CorpusNote[],
  warmingRounds: number,
): Promise<Result> {
  // Warmed on other notes; then each note once, as harper.js remembers what it has read. Processor time, for the machine may be busy.
  for (let round = 0; round < warmingRounds; round++) for (const note of clean) await find(note);
  const begun = process.cpuUsage();
  for (const note of seeded) await find(note);
  const { user, system } = process.cpuUsage(begun);
  const byClass = new Map<string, number>();
  let found = 0;
  for (const note of seeded) {
    const ranges = await find(note);
    for (const seed of note.seeds) {
      // Something missing has no words of its own: whatever is said at the end of the body or of the note speaks of it.
      const hit = ranges.some(({ start, end }) =>
        seed.start === seed.end ? start === end && start >= seed.start - 1 : start < seed.end && end > seed.start,
      );
      if (!hit) continue;
      found++;
      byClass.set(seed.class, (byClass.get(seed.class) ?? 0) + 1);
    }
  }
  let wronged = 0;
  for (const note of clean) if ((counted ? counted(note) : await find(note)).length > 0) wronged++;
  return { name, found, byClass, wronged, ms: (user + system) / 1000 / seeded.length };
}

/** What each finds, by the kind of slip; on standard error, beside the table of ratios. */
function report(results: readonly Result[], seeded: readonly CorpusNote[]): void {
  const totals = new Map<string, number>();
  for (const { seeds } of seeded) for (const seed of seeds) totals.set(seed.class, (totals.get(seed.class) ?? 0) + 1);
  const row = (cells: readonly (string | number)[]) =>
    console.error(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(18) : String(cell).padStart(13))).join(""));
  row(["slip", "seeded", ...results.map(({ name }) => name)]);
  for (const [kind, total] of [...totals].sort((a, b) => b[1] - a[1]))
    row([kind, total, ...results.map(({ byClass }) => byClass.get(kind) ?? 0)]);
  row(["all", [...totals.values()].reduce((sum, n) => sum + n, 0), ...results.map(({ found }) => found)]);
  row(["clean notes hit", "", ...results.map(({ wronged }) => wronged)]);
  row(["ms a note", "", ...results.map(({ ms }) => ms.toFixed(2))]);
}
