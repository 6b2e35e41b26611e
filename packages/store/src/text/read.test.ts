import { describe, expect, it } from "vitest";
import { readApplication, readSettings } from "./read.ts";

const wrap = (yaml: string) => `---\n${yaml}---\n`;
const said = (text: string) =>
  readApplication(text, "/a.md").problems.map((problem) => `${problem.line}:${problem.column} ${problem.message}`);

it("a key that is only likely a slip keeps no application from being read", () => {
  const { application, problems } = readApplication(
    wrap("company: A\ncompnay: B\ninterviews:\n  - start: 2026-11-23\n    ende: 2026-11-24\n"),
    "/a.md",
  );
  expect(application?.company).toBe("A");
  expect(problems.map(({ severity, nearest }) => [severity, nearest])).toEqual([
    ["warning", undefined],
    ["warning", "end"],
  ]);
});

describe("an exact sentence at an exact place", () => {
  const table: [string, string, string[]][] = [
    ["a misspelt key", wrap("compny: Acme\nrole: x\n"), ['2:1 There is no "compny" here: did you mean "company"?']],
    [
      "a misspelt key in a round",
      wrap("company: A\nrole: x\ninterviews:\n  - strat: 2026-11-23 10:00\n"),
      ['5:5 There is no "strat" here: did you mean "start"?'],
    ],
    [
      "a misspelt key beside the right one",
      wrap("company: A\ncompnay: B\nrole: x\n"),
      ['3:1 There is no "compnay" here, and it is not read: "company" is here already.'],
    ],
    [
      "a misspelt key in place of a list",
      wrap("company: A\nrole: x\nintervews:\n  - start: 2026-11-23\n"),
      ['4:1 There is no "intervews" here: did you mean "interviews"?'],
    ],
    [
      "a short key with a letter too many",
      wrap("company: A\nrole: x\ninterviews:\n  - start: 2026-11-23\n    ende: 2026-11-24\n"),
      ['6:5 There is no "ende" here: did you mean "end"?'],
    ],
    ["a missing fact", wrap("role: x\n"), ["2:1 company is missing: expected some text."]],
    ["a fact left blank", wrap("role: x\ncompany:\n"), ["3:1 company is missing: expected some text."]],
    [
      "a time nobody can read",
      wrap("company: A\nrole: x\ninterviews:\n  - {start: next week}\n"),
      ['5:13 interviews[0].start is "next week": expected a date and time such as 2026-11-23 10:00.'],
    ],
    [
      "a word that is nearly right",
      wrap("company: A\nrole: x\ninstruction: wil-contact\n"),
      [
        '4:14 instruction is "wil-contact": expected one of none, will-contact, do-not-contact, no-canvassing. Did you mean "will-contact"?',
      ],
    ],
    [
      "a word in another form",
      wrap("company: A\nrole: x\nlog:\n  - {at: 2026-11-23 10:00, kind: replied}\n"),
      [expect.stringMatching(/^5:\d+ log\[0\]\.kind is "replied": .* Did you mean "reply"\?$/)],
    ],
    [
      "a zone that is nearly right",
      wrap("company: A\nrole: x\nzone: Europe/Berln\n"),
      [
        '4:7 zone is "Europe/Berln": expected an IANA time zone such as Africa/Johannesburg. Did you mean "Europe/Berlin"?',
      ],
    ],
    [
      "another word for a fact of a person",
      wrap("company: A\nrole: x\ninterviews:\n  - start: 2026-11-23\n    people:\n      - {name: Ann Bee, rol: cto}\n"),
      ['7:25 There is no "rol" here: did you mean "position"?'],
    ],
    [
      "a list where one thing belongs",
      wrap("company: [A, B]\nrole: x\n"),
      ["2:10 company is a list: expected some text."],
    ],
    [
      "two wrong things at once",
      wrap("role: x\ncompny: A\nsenior: perhaps\n"),
      [
        '3:1 There is no "compny" here: did you mean "company"?',
        '4:9 senior is "perhaps": expected one of true, yes, false, no.',
      ],
    ],
    [
      "an address that could break out of a header",
      wrap('company: A\nrole: x\ncontacts: ["Bo <b@x.example?bcc=c@y.example>"]\n'),
      ['4:12 contacts[0] is "Bo <b@x.example?bcc=c@y.example>": expected a person such as "T Nkosi <t@acme.example>".'],
    ],
    [
      "two rounds of one id",
      wrap("company: A\nrole: x\ninterviews:\n  - {id: r1, start: 2026-11-23}\n  - {id: r1, start: 2026-11-24}\n"),
      ['6:10 interviews[1].id is "r1", which interviews[0] already has: give each round its own, or leave it out.'],
    ],
    [
      "an alias",
      wrap("company: &a A\nrole: *a\n"),
      [
        "2:13 Anchors and aliases (&name, *name) are not allowed here; write the value out.",
        "3:7 Anchors and aliases (&name, *name) are not allowed here; write the value out.",
      ],
    ],
    [
      "an anchor on a group",
      wrap("company: A\nrole: x\npromise: &p {by: 2026-12-04, said: 2026-11-23}\n"),
      ["4:13 Anchors and aliases (&name, *name) are not allowed here; write the value out."],
    ],
    [
      "a key that reaches for the prototype",
      wrap("company: A\nrole: x\n__proto__: {polluted: yes}\n"),
      ['4:1 The key "__proto__" is not allowed.'],
    ],
    ["the same key twice", wrap("company: A\nrole: x\nrole: y\n"), ['4:1 The key "role" stands here twice: keep one.']],
    [
      "a bracket that is never closed",
      wrap('company: A\nrole: x\ncontacts: [Bo, "a ] [ b"\nlog: []\n'),
      ["4:11 The [ in line 4 is never closed: its ] is missing."],
    ],
    [
      "a brace that is never closed",
      wrap("company: A\npromise: {by: 2026-12-04\nrole: x\n"),
      ["3:10 The { in line 3 is never closed: its } is missing."],
    ],
    [
      "a quote that is never closed",
      wrap('role: "x"\ncompany: "A\ncountry: ZA\n'),
      ['3:10 The " in line 3 is never closed: its " is missing.'],
    ],
    [
      "a tab",
      wrap("company: A\ninterviews:\n\t- {start: 2026-11-23}\n"),
      ["4:1 A line begins with a tab: use spaces."],
    ],
    [
      "a sign that means something",
      wrap("company: @Acme\nrole: x\n"),
      ["2:10 A value that begins with @ needs quotes around it."],
    ],
    [
      "a second colon",
      wrap("company: Acme: the shop\nrole: x\n"),
      ['2:10 There is a second ": " in this value: put quotes around it, or begin a new line without indenting it.'],
    ],
    ["no colon", wrap("company: A\nrole x\n"), ['3:1 Expected a fact such as "company: Acme": the colon is missing.']],
    [
      "facts that are never closed",
      "---\ncompany: A\nrole: x\n",
      ['1:1 The facts at the top are not closed: a second line of "---" is missing.'],
    ],
    ["a list instead of facts", wrap("- company\n"), ['2:1 Expected facts such as "company: Acme", one to a line.']],
  ];
  for (const [name, text, expected] of table) it(name, () => expect(said(text)).toEqual(expected));

  it("is the same with Windows line breaks and a byte order mark", () => {
    const text = `\uFEFF${wrap("company: A\nrole: x\ninstruction: wil-contact\n").replaceAll("\n", "\r\n")}`;
    expect(said(text)[0]).toMatch(/^4:14 instruction is "wil-contact"/);
  });

  it("takes no time over many keys, and does not name every one", () => {
    const keys = Array.from({ length: 18_000 }, (_, n) => `k${n}: *a\n`).join("");
    expect(said(wrap(`company: A\nrole: x\n${keys}`))).toHaveLength(50);
    expect(said(wrap(`company: A\nrole: x\n${keys.replaceAll("*", "")}`))).toEqual([]);
  });

  it("survives any depth", () => {
    const deep = [
      `company: ${"[".repeat(60_000)}`,
      `a: ${"{a: ".repeat(60_000)}`,
      "- ".repeat(60_000),
      "? ".repeat(60_000),
      Array.from({ length: 600 }, (_, n) => `${" ".repeat(n)}a:`).join("\n"),
    ];
    for (const yaml of deep) expect(said(wrap(`${yaml}\n`))).toEqual(["2:1 This is nested too deeply to read."]);
  });
});

describe("forgiving where it is safe", () => {
  it("keeps what it does not know", () => {
    expect(said(wrap("company: A\nrole: x\nsalary: 10\nmood: good\nnotes: mine\n"))).toEqual([]);
  });

  it("reads values as the text that stands there", () => {
    const { application } = readApplication(
      wrap("company: 0123\nrole: no\nreferences: [{name: Bo, phone: 0821234567}]\nsenior: yes\npromise:\n"),
      "/a.md",
    );
    expect(application).toMatchObject({
      company: "0123",
      role: "no",
      senior: true,
      references: [{ name: "Bo", phone: "0821234567" }],
    });
    expect(application?.promise).toBeUndefined();
  });

  it("only warns of Markdown that is not an application", () => {
    expect(readApplication("# Hello\n", "/a.md").problems).toMatchObject([{ severity: "warning" }]);
  });

  it("takes empty settings for none", () => {
    expect(readSettings("# nothing yet\n", "/afterword.yaml")).toMatchObject({
      value: { voice: "warm" },
      problems: [],
    });
  });
});

describe("nested more deeply than any facts", () => {
  const deep = 60_000;
  it.each([
    ["lists in a value", `fit: ${"- ".repeat(deep)}`],
    ["lists", "- ".repeat(deep)],
    ["keys of keys", `fit: ${"? ".repeat(deep)}`],
    ["lists of keys", `fit: ${"- a: ".repeat(deep)}`],
    ["keys in brackets", `log: [${"a: ".repeat(deep)}]`],
    ["keys in brackets, a line each", `log: [${"a:\n".repeat(deep)}]`],
    ["brackets", `log: ${"[".repeat(deep)}`],
    ["anchors", `log: ${"&a ".repeat(deep)}`],
    ["tags", `log: ${"! ".repeat(deep)}`],
  ])("%s is an error like any other", (_, yaml) => {
    const { application, problems } = readApplication(`---\ncompany: A\nrole: x\n${yaml}\n---\n`, "a.md");
    expect(application).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });

  it("facts of more than 256 KB are refused, and notes of that size are not", () => {
    const large = "x".repeat(300_000);
    expect(readApplication(`---\ncompany: A\nrole: x\nmine: ${large}\n---\n`, "a.md").problems).toMatchObject([
      { message: expect.stringContaining("larger than 256 KB") },
    ]);
    expect(readApplication(`---\ncompany: A\nrole: x\n---\n${large}\n`, "a.md").problems).toEqual([]);
  });
});
