import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align } from "./align.ts";
import { findFrontMatter, notesOf, withNotes } from "./front-matter.ts";
import { nearest } from "./nearest.ts";

describe("the nearest word", () => {
  const known = ["company", "role", "zone", "interviews", "start", "by", "to", "name", "no-show"];
  it.each([
    ["compny", "company"],
    ["Company", "company"],
    ["interview", "interviews"],
    ["strat", "start"],
    ["noshow", "no-show"],
    ["no_show", "no-show"],
    ["nam", "name"],
    // Another word is another word.
    ["tone", undefined],
    ["my", undefined],
    ["too", undefined],
    ["salary", undefined],
    ["rule", undefined],
  ])("%s → %s", (word, expected) => expect(nearest(word, known)).toBe(expected));

  it("is found more eagerly where something is missing", () => expect(nearest("roll", known, true)).toBe("role"));
});

describe("which item became which", () => {
  it("one appended item leaves the others alone", () => {
    expect(align([{ a: 1 }, { a: 2 }], [{ a: 1 }, { a: 2 }, { a: 3 }])).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 1 },
      { to: 2 },
    ]);
  });

  it("one changed item is followed by its id", () => {
    expect(align([{ id: "r1" }, { id: "r2", x: 1 }, { id: "r3", x: 1 }], [{ id: "r3", x: 2 }])).toEqual([
      { from: 0 },
      { from: 1 },
      { from: 2, to: 0 },
    ]);
  });

  it("every item of both sides has its step, in order", () => {
    const items = fc.array(fc.constantFrom<unknown>("a", "b", { id: "x" }, { id: "x", n: 1 }, { name: "y" }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(items, items, (before, after) => {
        const steps = align(before, after);
        expect(steps.map((step) => step.from).filter((from) => from !== undefined)).toEqual([...before.keys()]);
        expect(steps.map((step) => step.to).filter((to) => to !== undefined)).toEqual([...after.keys()]);
        // Neighbours that left and came are one item that changed.
        const kinds = steps.map((step) => (step.from === undefined ? "+" : step.to === undefined ? "-" : "=")).join("");
        expect(kinds).not.toMatch(/-\+|\+-/);
      }),
    );
  });
});

describe("notes", () => {
  const lines = fc.array(fc.constantFrom("", "a", "---", "# b", "  c"), { maxLength: 5 }).map((all) => all.join("\n"));

  it("any notes can replace any others, whatever the line breaks", () => {
    fc.assert(
      fc.property(lines, lines, fc.boolean(), (before, after, crlf) => {
        const text = `---\na: b\n---\n${before}`.replaceAll("\n", crlf ? "\r\n" : "\n");
        const parts = findFrontMatter(text);
        if (typeof parts === "string") throw new Error(parts);
        const next = withNotes(text, parts, after);
        expect(notesOf(next, parts.body)).toBe(after.trim());
        expect(next.slice(0, parts.body)).toBe(text.slice(0, parts.body));
        if (crlf) expect(next).not.toMatch(/[^\r]\n/);
      }),
    );
  });

  it("adding to notes of mixed line breaks changes none of them", () => {
    const text = "---\na: b\n---\n\nold\r\nmixed\nlines\n\n\n";
    const parts = findFrontMatter(text);
    if (typeof parts === "string") throw new Error(parts);
    expect(withNotes(text, parts, "old\nmixed\nlines\nnew")).toBe("---\na: b\n---\n\nold\r\nmixed\nlines\nnew\n\n\n");
  });
});
