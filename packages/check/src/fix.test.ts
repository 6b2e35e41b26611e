import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { company, others } from "./example.ts";
import { applyFixes } from "./fix.ts";
import { check } from "./run.ts";

describe("fixes applied unasked", () => {
  it.each([
    ["Could you tell me when the the panel meets?", "Could you tell me when the panel meets?"],
    ["I did not recieve it, and I seperate them.", "I did not receive it, and I separate them."],
    ["It depends of the day , as ever.", "It depends on the day, as ever."],
  ])("%j becomes %j", (text, fixed) => {
    const findings = check({ text });
    expect(applyFixes({ text }, findings).note.text).toBe(fixed);
  });

  it("leave to a person what only a person knows", () => {
    const note = {
      text: "Dear Lerato,\n\nI would love to join Initech, and I recieve it.\n\nKind regards\nSam",
      subject: "Thank you for teh call",
    };
    const { note: fixed, applied, left } = applyFixes(note, check(note, { application: company, others }));
    expect(fixed.text).toContain("Dear Lerato");
    expect(fixed.text).toContain("Initech");
    expect(fixed.text).toContain("receive");
    expect(applied.map(({ before }) => before)).toContain("recieve");
    expect(left.map(({ code }) => code)).toEqual(expect.arrayContaining(["greeting-name", "other-company"]));
    expect(note.text).toContain("recieve");
  });

  it("all of one kind, where somebody says so", () => {
    const text = "It was the the best, and I recieve it.";
    const { note } = applyFixes({ text }, check({ text }), ({ code }) => code === "doubled-word");
    expect(note.text).toBe("It was the best, and I recieve it.");
  });

  it("never touch one another, whatever the text", () => {
    const word = fc.constantFrom(
      "the",
      "I",
      "recieve",
      "dont",
      "of",
      "your",
      "is",
      ",",
      "a",
      "hour",
      "to",
      "went",
      "\n\n",
      "😀",
      "depends",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(" ");
        const { applied, left } = applyFixes({ text }, check({ text }));
        expect(applied.length + left.length).toBe(check({ text }).length);
        for (const [i, { fix }] of applied.entries())
          if (i > 0) expect(fix.range.start).toBeGreaterThanOrEqual(applied[i - 1]!.fix.range.end);
      }),
      { numRuns: 100 },
    );
  });
});
