import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { acme, thandi } from "../../test/acme.ts";
import { examples } from "../../test/examples.ts";
import { claims, type ClaimId } from "../claims/index.ts";
import { disagreements } from "../claims/disagreements.ts";
import { adviceKinds } from "../model/index.ts";
import type { Advice } from "../plan/index.ts";
import { parameters, type Parameter } from "../profiles/index.ts";
import { support } from "../profiles/parameters.ts";
import { baseRules, exceptionRules, stops } from "./registry.gen.ts";

const folder = new URL("./", import.meta.url).pathname;
const root = new URL("../../../../", import.meta.url).pathname;
const everything = [...baseRules, ...exceptionRules, ...stops];
const profiles = ["balanced", "patient", "strict"] as const;

describe("every rule", () => {
  it.each(everything.map((rule) => [rule.id, rule] as const))(
    "%s has a file of its name, a test beside it, an example and claims",
    async (id, rule) => {
      const path = `${(stops as readonly unknown[]).includes(rule) ? "stops/" : ""}${id}`;
      expect(await import(`${folder}${path}.ts`)).toMatchObject({ rule });
      expect(existsSync(`${folder}${path}.test.ts`)).toBe(true);
      expect(examples).toHaveProperty([id]);
      for (const claim of rule.claims) expect(claims).toHaveProperty(claim);
    },
  );
  it("every test and every example is some rule's", () => {
    const tests = globSync(["*.test.ts", "stops/*.test.ts"], { cwd: folder }).map((path) =>
      path.replace(/^stops\//, "").replace(".test.ts", ""),
    );
    const ids = everything.map(({ id }) => id);
    expect(tests.filter((test) => !ids.includes(test) && test !== "catalogue")).toEqual([]);
    expect(Object.keys(examples).filter((id) => !ids.includes(id))).toEqual([]);
  });
  it("there is one base rule for each kind of advice", () => {
    expect(baseRules.map(({ kind }) => kind).sort()).toEqual([...adviceKinds].sort());
  });
});

const under = (example: (typeof examples)[string], profile: (typeof profiles)[number]): readonly Advice[] =>
  acme(example.situation).plan(profile, example.now).plan.advice;

describe("nothing rests on less than it says", () => {
  // Whom to write to is no reason to write.
  const aboutWhom: readonly ClaimId[] = ["H6", "H10"];
  it.each(baseRules.filter(({ strength }) => strength === "should").map((rule) => [rule.id, rule] as const))(
    "%s, which is advised, on a claim that advises it",
    (_, rule) => {
      expect(rule.claims.filter((id) => claims[id].strength !== "may" && !aboutWhom.includes(id))).not.toEqual([]);
    },
  );
  it.each([
    ["thank-you.closes-after", 5],
    ["thank-you.from", "08:00"],
    ["thank-you.until", "20:00"],
    ["status-check.stays-open", 14],
    ["will-contact.closes-after", 21],
    ["feedback-request.after-rejection", 1],
    ["feedback-request.after-rejection", 2],
    ["feedback-request.asks", false],
    ["move-on.after", 7],
    ["move-on.after", 14],
  ] as const)("%s: %s, which no source names, on our own judgement", (id, value) => {
    expect(support(id, value).some((claim) => claims[claim].about === "house")).toBe(true);
  });
});

describe("every example shows its rule having the say", () => {
  it.each(Object.entries(examples))("%s", (id, example) => {
    const cards = under(example, example.profile ?? "balanced").filter(({ kind }) => kind === example.kind);
    const said = cards.some(
      ({ trace, holds }) =>
        trace.some((step) => step.rule === id && step.outcome === "fired") || holds.some(({ stop }) => stop === id),
    );
    expect(said).toBe(true);
  });
});

describe("every claim", () => {
  const byRules = new Set<ClaimId>([
    ...everything.flatMap((rule) => rule.claims),
    ...Object.values<Parameter>(parameters).flatMap(({ supported }) => supported.flatMap((value) => value.claims)),
  ]);
  // What a note says rests on templates and checks, which name their claims in their own files.
  const elsewhere = globSync(
    ["packages/core/src/templates/*.md", "packages/check/src/**/*.ts", "packages/core/src/drafts/*.ts"],
    { cwd: root },
  )
    .filter((path) => !path.endsWith(".test.ts"))
    .map((path) => readFileSync(root + path, "utf8"))
    .join("\n");

  const dissenting = new Set(
    Object.values(examples).flatMap((example) =>
      profiles.flatMap((profile) =>
        under(example, profile).flatMap(({ dissent }) => dissent.map(({ claim }) => claim)),
      ),
    ),
  );
  const isAboutWords = (id: string): boolean => /^[CH]/.test(id);

  it.each((Object.keys(claims) as ClaimId[]).filter((id) => !isAboutWords(id)))(
    "%s is what a rule or a value rests on, or who dissents from one",
    (id) => {
      expect(byRules.has(id) || dissenting.has(id)).toBe(true);
    },
  );
  it.each((Object.keys(claims) as ClaimId[]).filter(isAboutWords))(
    "%s is named by a rule, a template or a check",
    (id) => {
      expect(byRules.has(id) || new RegExp(`\\b${id}\\b`).test(elsewhere)).toBe(true);
    },
  );
});

describe("every disagreement about when and how is shown on a card", () => {
  const interviews = [`Fri 2026-11-20 10:00-11:00 ${thandi}`];
  const more: typeof examples = {
    "a short promise": { kind: "status-check", says: "", situation: { interviews, promise: "2026-11-24" } },
    "told to wait": { kind: "thank-you", says: "", situation: { interviews, instruction: "will-contact" } },
    "told not to": { kind: "status-check", says: "", situation: { interviews, instruction: "do-not-contact" } },
  };
  const cards = [...Object.values(examples), ...Object.values(more)].flatMap((example) =>
    profiles.flatMap((profile) => under(example, profile)),
  );
  const isShown = (rests: ClaimId, dissents: ClaimId): boolean =>
    cards.some((card) => card.claims.includes(rests) && card.dissent.some(({ claim }) => claim === dissents));

  it.each(
    disagreements.filter(({ between: [a] }) => a[0] !== "C").map(({ between, about }) => [...between, about] as const),
  )("%s and %s: %s", (a, b) => {
    expect(isShown(a, b) || isShown(b, a)).toBe(true);
  });
});
