import { describe, expect, it } from "vitest";
import { secondCases } from "../corpus/cases.ts";
import { readCorpus, type CorpusNote } from "../corpus/read.ts";
import { checks } from "./checks/index.ts";
import { check } from "./run.ts";

const look = ({ text, context }: CorpusNote) => check({ text }, context);
const judged = new Set(
  checks.filter(({ group }) => ["language", "left in", "facts"].includes(group)).map(({ code }) => code),
);

it("wrongs at most one clean note in ten", () => {
  const clean = readCorpus("clean");
  const wronged = clean.flatMap((note) =>
    look(note)
      .filter(({ code, severity }) => judged.has(code) && severity !== "hint")
      .map(({ code, range }) => `${code}: ${note.text.slice(range.start, range.end)}`),
  );
  expect(clean.length).toBeGreaterThanOrEqual(40);
  expect(wronged.length, wronged.join("\n")).toBeLessThanOrEqual(clean.length / 10);
});

it("finds nearly all of what was seeded", () => {
  const seeded = readCorpus("seeded");
  const missed = seeded.flatMap((note) => {
    const findings = look(note);
    return note.seeds
      .filter(
        (seed) =>
          !findings.some(({ range: { start, end } }) =>
            seed.start === seed.end ? start === end : start < seed.end && end > seed.start,
          ),
      )
      .map((seed) => `${seed.class}: ${note.text.slice(seed.start - 20, seed.end)}`);
  });
  expect(seeded.length).toBeGreaterThanOrEqual(40);
  expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(8);
});

describe("the second cases", () => {
  const { slips, clean } = secondCases();
  const isLoud = ({ severity }: { severity: string }) => severity !== "hint";

  it("finds nearly every slip; general English beyond them is left to Harper", () => {
    const missed = slips.filter(
      ({ wrong, spans }) =>
        !check({ text: wrong }).some(({ range }) =>
          spans.some(([start, end]) => range.start < end && range.end > start),
        ),
    );
    expect(slips).toHaveLength(60);
    expect(missed.length, missed.map(({ wrong }) => wrong).join("\n")).toBeLessThanOrEqual(3);
  });

  it.each(slips)("says nothing loud of it once it is put right: $right", ({ right }) =>
    expect(check({ text: right }).filter(isLoud)).toEqual([]),
  );

  it.each(clean)("says nothing loud of a mail without a mistake: $text", ({ text, kind }) => {
    expect([...check({ text }), ...check({ text }, { kind })].filter(isLoud)).toEqual([]);
  });
});
