import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checks } from "./checks/index.ts";
import type { CheckContext } from "./context.ts";
import { company, others } from "./example.ts";
import type { Finding, Fix } from "./finding.ts";
import { check } from "./run.ts";

const context: CheckContext = {
  kind: "thank-you",
  application: company,
  others,
  recipient: company.interviews[0]!.people[0]!,
  otherNotes: [{ text: "Dear Jürgen,\n\nThank you.", to: "Jürgen Müller" }],
  dialect: "en-GB",
};

const bits = checks.flatMap(({ good, bad }) => [...good, ...bad]).map(({ text }) => text.replace(/[«»]/g, ""));
const oddities = [
  "\u0000",
  "😀",
  "👩‍👩‍👧",
  "שלום",
  "\u202e",
  "\r\n",
  "\n\n",
  '"',
  "“",
  "”",
  "(",
  ")",
  "[",
  "]",
  "{{",
  "<",
  ">",
  "`",
  "**",
  "_",
  "http://",
  "a@b",
  "«",
  "\ud83d",
  "ﬁ",
  "İ",
  "ß",
  "’s",
  "...",
  " ,",
  "?!",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(fc.constantFrom(...bits, ...oddities), { maxLength: 12 }).map((parts) => parts.join(" ")),
  fc
    .array(
      fc.constantFrom(...oddities, "the", "a", "Dear", "Thandiwe", "its", "your", "I", "Monday 23 November", ",", "\n"),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
);

const keyOf = ({ code, range, in: part }: Finding): string => `${part ?? ""}${code}:${range.start}-${range.end}`;
const apply = (text: string, { range, text: by }: Fix): string =>
  text.slice(0, range.start) + by + text.slice(range.end);

it("what concerns the subject comes first, then the order of the text", () => {
  const found = check({ text: "[Company] and [role]", subject: "Thank you, all of you, for [day]" }).filter(
    ({ code }) => code === "placeholder",
  );
  expect(found.map(({ in: part, range: { start } }) => [part, start])).toEqual([
    ["subject", 27],
    [undefined, 0],
    [undefined, 14],
  ]);
});

it("never throws, and its ranges lie inside the text", () => {
  fc.assert(
    fc.property(anyText, anyText, (text, subject) => {
      for (const finding of check({ text, subject }, context)) {
        const { length } = finding.in === "subject" ? subject : text;
        expect(finding.range.start).toBeGreaterThanOrEqual(0);
        expect(finding.range.start).toBeLessThanOrEqual(finding.range.end);
        expect(finding.range.end).toBeLessThanOrEqual(length);
      }
    }),
    { numRuns: 300 },
  );
});

it("says the same each time, and nothing twice", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const findings = check({ text }, context);
      expect(check({ text }, context)).toEqual(findings);
      expect(new Set(findings.map(keyOf)).size).toBe(findings.length);
    }),
    { numRuns: 200 },
  );
});

describe("a fix removes its finding and adds none of its kind", () => {
  const fixable = checks.flatMap((each) => each.bad.map((example) => ({ each, example })));
  it.each(fixable.map(({ each, example }) => [each.code, example.text, example] as const))(
    "%s: %j",
    (code, marked, example) => {
      const text = marked.replace(/[«»]/g, "");
      const subject = example.subject?.replace(/[«»]/g, "");
      const around = example.context;
      const before = check({ text, subject }, around).filter((finding) => finding.code === code);
      for (const finding of before) {
        for (const fix of finding.fixes) {
          const changed = finding.in ? { text, subject: apply(subject!, fix) } : { text: apply(text, fix), subject };
          const after = check(changed, around).filter((each) => each.code === code);
          expect(after.length, `${fix.title} in ${JSON.stringify(changed)}`).toBeLessThan(before.length);
        }
      }
    },
  );
});

it("says one thing of one slip", () => {
  const found = check({
    text: "Dear Thandi,\n\nI am looking foward hear from you, and I am interested on learn more.\n\nRegards\nSam",
  });
  const language = found.filter(({ range }) => range.end > range.start).map(({ range }) => range);
  expect(
    language.every((one, i) =>
      language.every((other, j) => i === j || one.end <= other.start || other.end <= one.start),
    ),
  ).toBe(true);
});

it("says once that another language is not checked, and checks the rest", () => {
  const text =
    "Sehr geehrte Frau Nkosi,\n\nvielen Dank für das Gespräch am 24 November. Ich freue mich sehr auf die Arbeit und auf das Team in Berlin, und ich habe [Thema] noch im Kopf.\n\nMit freundlichen Grüßen\nSam";
  const codes = check({ text }, { kind: "thank-you" }).map(({ code }) => code);
  expect(codes.filter((code) => code === "other-language").length).toBe(1);
  expect(codes).toContain("placeholder");
  expect(codes).not.toContain("spelling");
});

it("holds nobody to a dialect that nobody chose", () => {
  const text = "I organise the programme; a behaviorist from the center gave me her honest judgement of my behaviour.";
  const british = "I practise my Welsh, and I have a driving licence and a colourful catalogue.";
  for (const each of [text.replace("programme", "program"), british])
    expect(check({ text: each }).filter(({ severity }) => severity !== "hint").length).toBeLessThanOrEqual(0);
});

it("leaves out what the user chose to keep, and only that", () => {
  const text = "Dear Thandiwe,\n\nThe the plan and the the team.\n\nKind regards\nSam";
  const doubled = (ignored: CheckContext["ignored"]) =>
    check({ text }, { ignored }).filter(({ code }) => code === "doubled-word").length;
  expect(doubled([])).toBe(2);
  expect(doubled([{ code: "doubled-word", text: "The the", reason: "a band" }])).toBe(1);
  expect(doubled([{ code: "doubled-word", reason: "I like it" }])).toBe(0);
});

it("takes the severities a profile gives", () => {
  const of = (severity: "blocker" | "hint") =>
    check({ text: "The the plan." }, { severities: { "doubled-word": severity } }).map((finding) => finding.severity);
  expect([of("blocker"), of("hint")]).toEqual([["blocker"], ["hint"]]);
  const off = check({ text: "The the plan." }, { severities: { "doubled-word": "off" } });
  expect(off.filter(({ code }) => code === "doubled-word")).toEqual([]);
});

it("gets to the end of a hostile text of any size", () => {
  // That its time grows with the length and no faster is measured by the bench `growth`.
  for (const bit of ["]", "“", "should of ", "<a", "https://a.b/?utm_a=b&", "Thandi ", "AB ", "to be ", "a."]) {
    expect(Array.isArray(check({ text: bit.repeat(20_000 / bit.length) }, context))).toBe(true);
  }
});
