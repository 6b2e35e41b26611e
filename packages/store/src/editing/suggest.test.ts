import { Application, ProfileInput, Settings } from "@afterword/core";
import { describe, expect, it, test } from "vitest";
import { entriesOf, schemaUnder } from "../text/schema.ts";
import { meaningOf } from "./descriptions.ts";
import { meaningAt, suggestionsAt, type FileKind } from "./suggest.ts";

/** What is suggested where the bar stands. */
function at(marked: string, kind: FileKind = "application"): string[] | undefined {
  const text = marked.replace("|", "");
  return suggestionsAt(kind, text, marked.indexOf("|"))?.suggestions.map(({ text: word }) => word);
}

describe("the keys that can stand at a place", () => {
  test.each([
    ["at the top, without those that stand there", "---\ncompany: Acme\nro|\n---\n", ["role"], ["company", "start"]],
    ["in a file that is not closed yet", "---\ncompany: Acme\n|", ["role", "interviews"], ["company"]],
    [
      "in a round",
      "---\ninterviews:\n  - start: 2026-11-23 10:00\n    en|\n---\n",
      ["end", "people"],
      ["start", "company"],
    ],
    [
      "in a round, where the list stands under its key",
      "---\ninterviews:\n- start: 2026-11-23\n  |\n---\n",
      ["end"],
      ["start"],
    ],
    [
      "in the second round",
      "---\ninterviews:\n  - start: 2026-11-23\n    end: 2026-11-24\n  - start: 2026-12-01\n    |\n---\n",
      ["end"],
      ["start"],
    ],
    [
      "of a person in a round",
      "---\ninterviews:\n  - people:\n      - name: Thandi\n        |\n---\n",
      ["email", "topics"],
      ["name", "start"],
    ],
    ["at the dash of a person", "---\ninterviews:\n  - people:\n      - na|\n---\n", ["name"], ["start"]],
    [
      "after the list, back at the top",
      "---\ninterviews:\n  - start: 2026-11-23\n|\n---\n",
      ["company", "promise"],
      ["end"],
    ],
    ["in a log entry of no kind yet", "---\nlog:\n  - |\n---\n", ["at", "kind"], ["via"]],
    [
      "in a log entry that names its kind",
      "---\nlog:\n  - kind: sent\n    |\n---\n",
      ["via", "what"],
      ["kind", "until"],
    ],
    ["in a group", "---\npromise:\n  |\n---\n", ["by", "said"], []],
  ])("%s", (_, marked, some, none) => {
    const found = at(marked);
    expect(found).toEqual(expect.arrayContaining(some));
    for (const key of none) expect(found).not.toContain(key);
  });

  it("of the settings and of a profile", () => {
    expect(at("name: Robin\n|", "settings")).toContain("signoff");
    expect(at("calendar:\n  |", "settings")).toEqual(["kinds", "interviews", "detail"]);
    expect(at("ex|", "profile")).toContain("extends");
  });
});

describe("the words that a key allows", () => {
  test.each([
    ["one of a few", "---\ninterviews:\n  - kind: |\n---\n", "panel"],
    ["half typed", "---\ninterviews:\n  - status: can|\n---\n", "cancelled"],
    ["a group that may be one word", "---\ninstruction: |\n---\n", "will-contact"],
    ["yes or no", "---\nsenior: |\n---\n", "yes"],
    ["the kind of a log entry", "---\nlog:\n  - at: 2026-11-23\n    kind: |\n---\n", "rejected"],
    ["a message that was sent", "---\nlog:\n  - kind: sent\n    what: |\n---\n", "thank-you"],
  ])("%s", (_, marked, word) => expect(at(marked)).toContain(word));

  it("of free text there are none", () => expect(at("---\ncompany: |\n---\n")).toEqual([]));
});

test.each([
  ["the notes below the facts", "---\ncompany: Acme\n---\nro|"],
  ["a file that is not ours", "ro|"],
  ["inside braces", "---\ninterviews:\n  - {sta|}\n---\n"],
])("nothing in %s", (_, marked) => expect(at(marked) ?? []).toEqual([]));

describe("what a key means", () => {
  const of = (marked: string, kind: FileKind = "application"): string | undefined =>
    meaningAt(kind, marked.replace("|", ""), marked.indexOf("|"))?.meaning;

  test.each([
    ["a key", "---\ncomp|any: Acme\n---\n", /employer/],
    [
      "the same key in another group",
      "---\ninterviews:\n  - start: 2026-11-23\n    zo|ne: Europe/Berlin\n---\n",
      /of this round/,
    ],
    [
      "the same key in another kind of log entry",
      "---\nlog:\n  - kind: promise-moved\n    fr|om: 2026-12-01\n---\n",
      /The day before/,
    ],
    ["a person's", "---\ncontacts:\n  - name: Ada\n    gree|ting: Ms Bee\n---\n", /address them/],
  ])("%s", (_, marked, words) => expect(of(marked)).toMatch(words));

  it("is said of no key that is not there", () => expect(of("---\nmy|own: x\n---\n")).toBeUndefined());

  it("is written for every key of every file", () => {
    const missing: string[] = [];
    const walk = (
      kind: string,
      schema: Parameters<typeof schemaUnder>[0],
      path: readonly (string | number)[],
    ): void => {
      const element = schemaUnder(schema, [], 0);
      if (element) return walk(kind, element, [...path, 0]);
      const options = ((schema as unknown as { def?: { options?: never[] } }).def?.options ?? [
        schema,
      ]) as (typeof schema)[];
      for (const option of options)
        for (const [key, inner] of Object.entries(entriesOf(option, {}) ?? {})) {
          if (meaningOf(kind, [...path, key]) === undefined) missing.push([kind, ...path, key].join("."));
          walk(kind, inner, [...path, key]);
        }
    };
    walk("application", Application, []);
    walk("settings", Settings, []);
    walk("profile", ProfileInput, []);
    expect(missing).toEqual([]);
  });
});
