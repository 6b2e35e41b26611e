import { describe, expect, it } from "vitest";
import type { Example } from "./check.ts";
import { checks } from "./checks/index.ts";
import type { Finding } from "./finding.ts";
import { check } from "./run.ts";

/** Each check is tried by itself: where several speak of the same words, only one is heard. */
const only = (code: string): Record<string, "off"> =>
  Object.fromEntries(checks.filter((each) => each.code !== code).map((each) => [each.code, "off"]));

/** The example without its marks, and what they mark. */
function unmarked(text: string): { text: string; ranges: string[] } {
  const ranges: string[] = [];
  let plain = "";
  let start = 0;
  for (const char of text) {
    if (char === "«") start = plain.length;
    else if (char === "»") ranges.push(`${start}–${plain.length} “${plain.slice(start)}”`);
    else plain += char;
  }
  return { text: plain, ranges };
}

const shown = (text: string, { range: { start, end } }: Finding): string =>
  `${start}–${end} “${text.slice(start, end)}”`;

function look(code: string, example: Example, text: string, subject: string | undefined): Finding[] {
  return check({ text, subject }, { ...example.context, severities: only(code) });
}

function fixed(text: string, findings: readonly Finding[]): string {
  return findings.toReversed().reduce((result, { fixes: [fix] }) => {
    return fix ? result.slice(0, fix.range.start) + fix.text + result.slice(fix.range.end) : result;
  }, text);
}

it("gives every check a code of its own", () => {
  expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
});

describe.each(checks.map((each) => [each.code, each] as const))("%s", (code, { good, bad }) => {
  it("has examples", () => expect(good.length > 0 && bad.length > 0).toBe(true));

  it.each(good.map((example) => [example.text, example] as const))("accepts %j", (text, example) => {
    expect(look(code, example, text, example.subject).map((finding) => shown(text, finding))).toEqual([]);
  });

  it.each(bad.map((example) => [example.subject ?? example.text, example] as const))("finds %j", (_, example) => {
    const text = unmarked(example.text);
    const subject = example.subject === undefined ? undefined : unmarked(example.subject);
    const findings = look(code, example, text.text, subject?.text);
    expect(findings.map((finding) => shown(finding.in ? subject!.text : text.text, finding))).toEqual([
      ...(subject?.ranges ?? []),
      ...text.ranges,
    ]);
    if (example.fixed === undefined) return;
    expect(fixed(text.text, findings)).toBe(example.fixed);
    expect(look(code, example, example.fixed, subject?.text)).toEqual([]);
  });
});
