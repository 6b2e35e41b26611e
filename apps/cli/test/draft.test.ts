import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { desk, type Desk } from "./harness.ts";

const acme = `---
id: k3f9
company: Acme
role: Platform Engineer
zone: Africa/Johannesburg
country: ZA
interviews:
  - id: r1
    start: 2026-11-20 10:00
    end: 2026-11-20 11:00
    people:
      - name: Thandi Nkosi
        email: thandi@acme.example
        say: You said you'd rather have one bad night than ten, which is how I planned our own move to Postgres.
      - name: Jo Adams
        email: jo@acme.example
        say: Your rota of six is the one I wanted for years, and I'd like to learn how you got there.
      - name: Lee Chen
        say: A roadmap that is boring on purpose is what I argued for at Zeta.
contacts: [Naledi Khumalo <naledi@acme.example>]
---
`;
const settings = "name: Sam Moyo\nemail: sam@post.example\nzone: Africa/Johannesburg\ncountry: ZA\n";
const sam = (): Desk => desk({ "acme.md": acme, "afterword.yaml": settings });

interface DraftJson {
  kind: string;
  to: { name: string }[];
  subject?: string;
  body: string;
  template: string;
  voice: string;
  missing: unknown[];
}

/** A program on the PATH that keeps what it is given, in place of the desktop's own. */
function withProgram(at: Desk, name: string): { env: Record<string, string>; got: () => string } {
  const bin = join(at.folder, "..", "bin");
  const file = join(at.folder, "..", `${name}.got`);
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, name), `#!/bin/sh\nprintf '%s' "$*" > '${file}'\n/bin/cat >> '${file}'\n`);
  chmodSync(join(bin, name), 0o755);
  return { env: { PATH: bin }, got: () => (existsSync(file) ? readFileSync(file, "utf8") : "") };
}

describe("the note", () => {
  test("one for each person in the room, and one to the recruiter for the person without an address", async () => {
    const notes = await sam().json<DraftJson[]>("draft acme");
    expect(notes.map(({ to, template }) => [to[0]!.name, template])).toEqual([
      ["Thandi Nkosi", "thank-you"],
      ["Jo Adams", "thank-you"],
      ["Naledi Khumalo", "thank-you-arranged"],
    ]);
    expect(new Set(notes.map(({ body }) => body.split("\n\n")[1])).size).toBe(3);
    expect(notes.flatMap(({ missing }) => missing)).toEqual([]);
  });

  test("for one person, as bare words", async () => {
    const { out } = await sam().run("draft acme --to jo --print");
    expect(out).toMatch(/^Dear Jo,\n\n/);
    expect(out).toMatch(/\n\nKind regards,\nSam Moyo\n$/);
  });

  test.each([
    ["draft acme", 'To send one: add --to "Thandi Nkosi" and --open mail|gmail|outlook, --copy, --eml or --print.'],
    ["draft acme --to jo", "To send it: add --open mail|gmail|outlook, --copy, --eml or --print."],
    ["draft acme call --to jo", "To send it: add --copy or --print."],
  ])("%s says how to take it along", async (line, way) => {
    expect((await sam().run(line)).err).toContain(way);
  });

  test("another kind, another voice", async () => {
    const [note] = await sam().json<DraftJson[]>("draft acme withdraw --voice plain");
    expect(note).toMatchObject({
      kind: "withdraw",
      voice: "plain",
      template: "withdraw",
      to: [{ name: "Naledi Khumalo" }],
    });
  });

  test("to somebody the plan did not think of", async () => {
    const [note] = await sam().json<DraftJson[]>("draft acme status-check --to jo");
    expect(note!.body).toMatch(/^Dear Jo,/);
  });

  test.each([
    [
      "the profile turns it off",
      "draft acme linkedin-connect",
      'Not advised: The profile "balanced" turns it off. It follows a message without an answer; there is none. The profile “patient” advises it.',
    ],
    ["nothing calls for it", "draft acme feedback-request", "Not advised: It answers a rejection; there is none."],
    [
      "it is for somebody else",
      "draft acme status-check --to jo",
      "Not advised: The plan has this for Naledi Khumalo <naledi@acme.example>.",
    ],
    ["it is not time yet", "draft acme status-check", "Not yet: it is due Fri 09:00."],
    ["its time has passed", 'draft acme thank-you --to jo --now "2026-12-20 10:00"', "Late: its time lapsed"],
  ])("where %s, says so", async (_, line, words) =>
    expect((await sam().run(line)).err.replaceAll(/\s+/g, " ")).toContain(words),
  );

  test("says that it was sent already, or decided against", async () => {
    const at = sam();
    await at.run("log acme sent thank-you --to jo");
    expect((await at.run("draft acme thank-you --to jo")).err).not.toContain("Not advised");
    await at.run("log acme sent thank-you --to thandi");
    await at.run('skip acme thank-you --reason "enough"');
    expect((await at.run("draft acme thank-you --to jo")).err).toContain("It is on record as sent");
    expect((await at.run("draft acme thank-you --to lee")).err).toContain("You decided against it.");
  });

  test("says what is missing, with an example", async () => {
    const at = desk({ "acme.md": acme });
    const { out, err } = await at.run("draft acme --to jo");
    expect(out).toContain("[your name]");
    expect(err).toContain("Still missing: your name, such as: Sam Moyo");
  });

  test("shows a stranger's text without its escape sequences", async () => {
    const at = desk({
      "acme.md": acme.replace("moving billing to Postgres", '"\\e]0;gotcha\\aPostgres\\e[31m"'),
      "afterword.yaml": settings,
    });
    const { out } = await at.run("draft acme --to thandi");
    expect(out).toContain("Postgres");
    // oxlint-disable-next-line no-control-regex -- what must not get through
    expect(out).not.toMatch(/[\u0007\u001B]/);
  });

  test("nor those of a template, which lies in a folder that others may write to", async () => {
    const at = desk({ "acme.md": acme, "afterword.yaml": settings });
    await at.run("template new loud --from thank-you");
    at.write("templates/loud.md", `${at.read("templates/loud.md")}\n\u001B]52;c;ZXZpbA==\u0007\u009B31m\n`);
    for (const way of ["", "--print"]) {
      const { out } = await at.run(`draft acme --to thandi --template loud ${way}`);
      expect(out).toContain("Thandi");
      // oxlint-disable-next-line no-control-regex -- what must not get through
      expect(out).not.toMatch(/[\u0007\u001B\u009B]/);
    }
  });

  test.each([
    [
      "draft acme --to nobody",
      "There is no person called “nobody”; there are Thandi Nkosi, Jo Adams, Lee Chen, Naledi Khumalo",
    ],
    ["draft acme --template thankyou", 'did you mean "thank-you"?'],
    ["draft acme --copy", "there are 3 notes; add --to with one of Thandi Nkosi, Jo Adams, Naledi Khumalo"],
    ["draft acme call --to thandi --open mail", "this message is not a mail"],
  ])("%s is wrong usage, and says so", async (line, message) => {
    const { code, err } = await sam().run(line);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe("out of the terminal", () => {
  test("into the mail program, as one argument that no shell reads", async () => {
    const at = sam();
    const { env, got } = withProgram(at, "xdg-open");
    const { code, out } = await at.run("draft acme --to jo --open mail", { env });
    expect(code).toBe(0);
    expect(got()).toMatch(/^mailto:jo@acme\.example\?subject=\S+&body=Dear%20Jo%2C%0D%0A%0D%0A\S+$/);
    expect(out).toContain("Read it over, then send it yourself.");
    expect(out).toContain('When you have sent it: afterword log acme sent thank-you --to "Jo Adams"');
    expect(at.read("acme.md")).not.toContain("kind: sent");
  });

  test("into Gmail", async () => {
    const at = sam();
    const { env, got } = withProgram(at, "xdg-open");
    await at.run("draft acme --to jo --open gmail", { env });
    expect(new URL(got()).searchParams.get("to")).toBe("jo@acme.example");
  });

  test("a text too long for a link goes to the clipboard instead, and that is said", async () => {
    const at = sam();
    mkdirSync(join(at.folder, "templates"));
    at.write(
      "templates/thank-you.md",
      `---\nkind: thank-you\nchannel: email\nvoice: warm\nabout: long\nsubject: Our interview\nclaims: [C1]\nslots: {to: name}\n---\nDear {{to}},\n\nThank you. ${Array.from({ length: 90 }, (_, n) => `We spoke of table ${n}.`).join(" ")}\n\nKind regards,\nSam Moyo\n`,
    );
    const opener = withProgram(at, "xdg-open");
    const clipboard = withProgram(at, "xclip");
    const { out } = await at.run("draft acme --to jo --open mail", { env: opener.env });
    expect(out).toContain("on the clipboard: paste it");
    expect(opener.got()).toBe("mailto:jo@acme.example?subject=Our%20interview");
    expect(clipboard.got()).toContain("We spoke of table 89.");
  });

  test("nothing there to open it with", async () => {
    const { code, err } = await sam().run("draft acme --to jo --open mail", { env: { PATH: "/nowhere" } });
    expect([code, err]).toEqual([1, expect.stringContaining("--copy and --eml are other ways")]);
  });

  test("onto the clipboard", async () => {
    const at = sam();
    const { env, got } = withProgram(at, "xclip");
    await at.run("draft acme --to jo --copy", { env });
    expect(got()).toMatch(/^-selection clipboardDear Jo,\n/);
  });

  test("no clipboard to be found", async () => {
    const { code, err } = await sam().run("draft acme --to jo --copy", { env: { PATH: "/nowhere" } });
    expect([code, err]).toEqual([1, expect.stringContaining("wl-copy")]);
  });

  test("as an unsent message, readable by its owner only, never over another", async () => {
    const at = sam();
    const file = join(at.folder, "..", "jo.eml");
    expect((await at.run(`draft acme --to jo --eml "${file}"`)).code).toBe(0);
    const eml = readFileSync(file, "utf8");
    expect(eml).toMatch(/^From: Sam Moyo <sam@post\.example>\r\n/m);
    expect(eml).toMatch(/^X-Unsent: 1\r\n/m);
    expect(eml).toMatch(/^To: Jo Adams <jo@acme\.example>\r\n/m);
    expect(eml).not.toMatch(/^(Date|Message-ID):/im);
    expect(eml).toContain("\r\n\r\nDear Jo,\r\n\r\n");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { code, err } = await at.run(`draft acme --to jo --eml "${file}"`);
    expect([code, err]).toEqual([1, expect.stringContaining("exists already")]);
  });

  test("a name cannot break out of the message's head", async () => {
    const at = desk({
      "acme.md": acme.replace("name: Jo Adams", 'name: "Jo\\nBcc: all@acme.example"'),
      "afterword.yaml": settings,
    });
    const file = join(at.folder, "..", "jo.eml");
    await at.run(`draft acme --to jo@acme.example --eml "${file}"`);
    expect(readFileSync(file, "utf8")).not.toMatch(/^Bcc:/m);
  });
});

describe("templates of one's own", () => {
  test("start from a built-in one, stand in for it, and are checked", async () => {
    const at = sam();
    expect((await at.run("template new thank-you")).code).toBe(0);
    expect(statSync(join(at.folder, "templates", "thank-you.md")).mode & 0o077).toBe(0);
    expect((await at.run("template check")).out).toBe("thank-you: good.\n");
    at.write("templates/thank-you.md", at.read("templates/thank-you.md").replace("{{hello}} {{to}},", "Hello {{to}},"));
    expect((await at.run("draft acme --to jo --print")).out).toMatch(/^Hello Jo,/);
    expect((await at.run("template list")).out).toMatch(/thank-you +After a first .*\(yours\)/);
    expect((await at.run("template new thank-you")).code).toBe(1);
  });

  test("one with a slip is named with its place, and the built-in one is used", async () => {
    const at = sam();
    await at.run("template new thank-you");
    at.write(
      "templates/thank-you.md",
      at.read("templates/thank-you.md").replace("{{hello}} {{to}},", "Hello {{too}},"),
    );
    const { code, err } = await at.run("template check");
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/thank-you\.md:\d+:7: there is no slot "too"; did you mean "to"\?/),
    ]);
    const { out, err: warning } = await at.run("draft acme --to jo --print");
    expect(out).toMatch(/^Dear Jo,/);
    expect(warning).toContain('no slot "too"');
  });

  test.each([
    ["template show thankyou", 'did you mean "thank-you"?'],
    ["template new ../evil", "small letters"],
    ["template check mine", 'there is no template "mine"'],
  ])("%s is wrong usage", async (line, message) => {
    const { code, err } = await sam().run(line);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  test("show gives a file that reads back", async () => {
    expect((await sam().run("template show new-date")).out).toContain("ask: two or three times that suit you");
  });
});

describe("the debrief", () => {
  test("writes down what makes the notes good", async () => {
    const at = sam();
    const { code, out } = await at.run([
      "debrief",
      "acme",
      "--with",
      "Thandi Nkosi: who owns a service",
      "Kim Rao <kim@acme.example>",
      "--promise",
      "in two weeks",
      "--question",
      "How big is the team?",
      "--unclear",
      "I led the move, I did not only join it",
      "--concern",
      "the start date",
      "--note",
      "went well",
    ]);
    expect([code, out]).toEqual([0, expect.stringContaining("afterword draft acme")]);
    const text = at.read("acme.md");
    for (const fact of [
      "who owns a service",
      "Kim Rao",
      "in two weeks",
      "How big is the team?",
      "I led the move",
      "the start date",
      "went well",
      "kind: debriefed",
    ]) {
      expect(text).toContain(fact);
    }
    expect(text).toContain("one bad night");
  });

  test.each([
    ["debrief acme", "no value was given"],
    ["debrief acme --promise whenever", "--promise: Expected a date"],
    ["debrief acme --round 7 --note x", "There is no interview “7”"],
  ])("%s is wrong usage", async (line, message) => {
    const { code, err } = await sam().run(line);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe("what should not leave", () => {
  const gap = [
    "a gap in it",
    "afterword.yaml",
    "zone: Africa/Johannesburg\n",
    "draft acme --to jo",
    "Jo Adams: Still missing: your name",
  ];
  const told = [
    '"do not contact us"',
    "acme.md",
    acme.replace("role:", "instruction: do-not-contact\nrole:"),
    "draft acme thank-you --to jo",
    "Jo Adams: Held back: ",
  ];
  const twice = [
    "a note sent already",
    "acme.md",
    acme.replace(/---\n$/, "log: [{kind: sent, at: 2026-11-24 12:00, what: thank-you, to: [Jo Adams]}]\n---\n"),
    "draft acme thank-you --to jo",
    "Jo Adams: It is on record as sent",
  ];

  test.each([gap, told, twice])(
    "%s is said beside the bare words, and by the exit code",
    async (_, file, text, line, warning) => {
      const at = sam();
      at.write(file!, text!);
      const { code, out, err } = await at.run(`${line} --print`);
      expect(out).toMatch(/^Dear Jo,\n[^]*\n$/);
      expect(out).not.toMatch(/Still missing|Held back|on record/);
      expect(err).toContain(warning);
      expect(code).toBe(1);
    },
  );

  test.each([gap, told, twice])("%s: nobody there to ask, so nothing goes out", async (_, file, text, line) => {
    const at = sam();
    at.write(file!, text!);
    const eml = join(at.folder, "..", "jo.eml");
    const { code, err } = await at.run(`${line} --eml ${eml}`);
    expect([code, err]).toEqual([1, expect.stringContaining("outside a terminal you cannot confirm it")]);
    expect(existsSync(eml)).toBe(false);
  });
});

test("a note to a person without an address says through whom it goes", async () => {
  const { out, err } = await sam().run("draft acme thank-you --to Lee");
  expect(out + err).toContain("No address of Lee Chen is on record: this goes to");
  const direct = await sam().run("draft acme thank-you --to Thandi");
  expect(direct.out + direct.err).not.toContain("No address");
});

test.each([
  ["draft acme", " Until then, you can note whom you will meet, with their addresses, and what you want to ask."],
  ["draft acme thank-you --to Thandi", " Until then, you can"],
  ["log acme sent thank-you", ""],
])("%s before the interview is refused, and says when the thank-you opens", async (line, more) => {
  const at = desk();
  await at.run('add Acme Engineer --start "2026-11-26 14:00" --end 15:00 --with "Thandi Nkosi <t@acme.example>"');
  const { code, out, err } = await at.run(line);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(
    `The interview with Acme is still to come: it begins on Thursday 26 November, 14:00, and the thank-you opens when it ends.${more}`,
  );
});
