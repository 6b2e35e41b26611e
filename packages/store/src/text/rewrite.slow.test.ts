import { Application as Schema, type Application } from "@afterword/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { application, handwritten, passage, style } from "../../test/arbitrary.ts";
import { readApplication } from "./read.ts";
import { brief } from "./schema.ts";
import { checkedApplication, newApplicationText, rewriteApplication } from "./rewrite.ts";

const runs = Number(process.env.RUNS ?? 150);

function rewritten(text: string, change: (application: Application) => Application, notes?: string): string {
  const read = readApplication(text, "/a.md");
  expect(read.problems).toEqual([]);
  return rewriteApplication(
    text,
    "/a.md",
    read.reading!,
    checkedApplication(change(structuredClone(read.application!)), "/a.md"),
    notes ?? read.notes,
  );
}

describe("anything written is read back as it was meant", () => {
  it("a new file", () => {
    fc.assert(
      fc.property(application, passage, (facts, notes) => {
        const read = readApplication(newApplicationText(facts, notes), "/a.md");
        expect(read.problems).toEqual([]);
        expect(read.application).toEqual(facts);
        expect(read.notes).toBe(notes.trim());
      }),
      { numRuns: runs },
    );
  });

  it("a change to somebody else's file, whatever their style", () => {
    fc.assert(
      fc.property(application, application, style, (before, after, style) => {
        const text = handwritten(brief(Schema, before) as object, "Notes.", style);
        const next = rewritten(text, () => after);
        expect(readApplication(next, "/a.md").application).toEqual(after);
        const ownKeys = (text: string) => text.match(/^ *xMyOwnThing/gm)?.length;
        // The writer's own keys at the top stay; those of an item go with it only.
        if (style.flow !== "flow")
          expect(next.match(/^xMyOwnThing: (.*)$/m)?.[1]).toBe(text.match(/^xMyOwnThing: (.*)$/m)?.[1]);
        expect(ownKeys(next) ?? 0).toBeLessThanOrEqual(ownKeys(text) ?? 0);
        if (style.crlf) expect(next).not.toMatch(/[^\r]\n/);
        expect(next.startsWith("\uFEFF")).toBe(style.bom);
      }),
      { numRuns: runs },
    );
  });

  it("one fact changed leaves every other line as it is", () => {
    fc.assert(
      fc.property(application, style, passage, (before, style, note) => {
        const text = handwritten(brief(Schema, before) as object, "Notes.", style);
        const next = rewritten(text, (facts) => ({
          ...facts,
          log: [...facts.log, { at: "2026-11-25", kind: "reply", note }],
        }));
        const lines = new Set(next.split("\n").map((line) => line.trim()));
        const gone = text
          .split("\n")
          .map((line) => line.trim())
          .filter((line) => !lines.has(line));
        // Only the line that opens the log may differ, and it keeps its comment.
        expect(gone.every((line) => style.flow === "flow" || line.startsWith("log:") || line.startsWith('"log"'))).toBe(
          true,
        );
        expect(next.match(/# .*/g)?.map((comment) => comment.trim())).toEqual(
          expect.arrayContaining(text.match(/^# .*/gm)?.map((comment) => comment.trim()) ?? []),
        );
      }),
      { numRuns: runs },
    );
  });

  it("nothing changed is nothing written", () => {
    fc.assert(
      fc.property(application, style, (facts, style) => {
        const text = handwritten(brief(Schema, facts) as object, "Notes.", style);
        expect(rewritten(text, (same) => same)).toBe(text);
      }),
      { numRuns: runs },
    );
  });
});

it("reads like the work of a careful hand", () => {
  const text = `---
# mine
id:    k3f9   # the id
company: Acme
salary: 10   # my own key
role: "Platform Engineer"
interviews:
  # the first
  - {start: 2026-11-23 10:00, people: [T Nkosi <t@acme.example>], topics: [a, b, c]}
  - start: 2026-11-24
    people:
      - Bo <b@x.example>   # the boss

      - name: Zola
        tone: dry
    topics: [a]
promise: {by: 2026-12-04, said: 2026-11-23}
instruction: none        # none | will-contact | do-not-contact
log: []                  # only ever added to
contacts:
---
`;
  const after = rewritten(text, (facts) => {
    facts.interviews[0]!.id = "r1";
    facts.interviews[0]!.topics.splice(1, 1);
    facts.interviews[1]!.people[0]!.topics.push({ about: "scaling: the hard way" });
    facts.interviews[1]!.people[1]!.email = "z@x.example";
    facts.contacts.push({ name: "Rae", email: "r@x.example", part: "recruiter" });
    facts.log.push(
      {
        at: "2026-11-23 12:00",
        kind: "sent",
        what: "thank-you",
        to: ["t@acme.example"],
        via: "email",
        note: "Two\n\nlines: all mine",
      },
      { at: "2026-11-24", kind: "reply" },
    );
    const { promise: _, ...rest } = facts;
    return { ...rest, zone: "Africa/Johannesburg", senior: true, instruction: { is: "will-contact", prefers: "call" } };
  });
  expect(after).toBe(`---
# mine
id:    k3f9   # the id
company: Acme
salary: 10   # my own key
role: "Platform Engineer"
zone: Africa/Johannesburg
senior: true
interviews:
  # the first
  - {id: r1, start: 2026-11-23 10:00, people: [T Nkosi <t@acme.example>], topics: [a, c]}
  - start: 2026-11-24
    people:
      - {name: Bo, email: b@x.example, topics: ["scaling: the hard way"]}   # the boss

      - name: Zola
        email: z@x.example
        tone: dry
    topics: [a]
instruction: {is: will-contact, prefers: call}        # none | will-contact | do-not-contact
log:                   # only ever added to
  - at: 2026-11-23 12:00
    kind: sent
    what: thank-you
    to: [t@acme.example]
    via: email
    note: |-
      Two

      lines: all mine
  - {at: 2026-11-24, kind: reply}
contacts: [Rae <r@x.example>]
---
`);
});
