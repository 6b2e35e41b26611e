import { describe, expect, test } from "vitest";
import { desk } from "./harness.ts";

const acme = `---
id: acme
company: Acme
role: Platform Engineer
zone: Africa/Johannesburg
interviews:
  - {id: r1, start: 2026-11-23 10:00, end: 2026-11-23 11:00, people: [Thandi Nkosi <thandi@acme.example>]}
---
`;
const files = {
  "afterword.yaml": "name: Robin\nemail: robin@home.example\nzone: Africa/Johannesburg\n",
  "acme.md": acme,
};
const now = "2026-12-01T10:00:00Z";
const mail = (body: string, from = "Thandi Nkosi <thandi@acme.example>"): string =>
  `Message-ID: <a@acme.example>\nFrom: ${from}\nTo: robin@home.example\nSubject: Monday\nDate: Mon, 30 Nov 2026 10:00:00 +0200\n\n${body}\n`;

interface Printed {
  proposals: { kind: string; application?: string; words: string; sure: string; date?: { at: string } }[];
}

describe("afterword reply", () => {
  test("prints what a mail proposes for programs, and keeps none of it", async () => {
    const at = desk(files);
    const { out, code } = await at.run("reply - --json", { now, stdin: mail("You will hear from us by Friday.") });
    expect(code).toBe(0);
    expect((JSON.parse(out) as { data: Printed }).data.proposals).toMatchObject([
      {
        kind: "new-date",
        application: "acme",
        words: "You will hear from us by Friday.",
        sure: "sure",
        date: { at: "2026-12-04" },
      },
    ]);
    expect(at.read("acme.md")).toBe(acme);
  });

  test.each([
    [
      "You will hear from us by Friday.",
      "Friday 4 December",
      "says that you will hear by Friday 4 December (“Friday”)",
    ],
    [
      "We would like to offer you the position. Please answer by 11 December.",
      "Friday 11 December",
      "until Friday 11 December",
    ],
  ])("%s: the day is given in words, as everywhere", async (body, shown, recorded) => {
    const { out } = await desk(files).run("reply - --yes", { now, stdin: mail(body) });
    expect(out).toContain(`  ${shown}\n`);
    expect(out.slice(out.indexOf("Recorded:"))).toContain(recorded);
    expect(out).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  });

  test("records nothing where nobody can be asked", async () => {
    const at = desk(files);
    const { out } = await at.run("reply -", {
      now,
      stdin: mail("We have decided not to proceed with your application."),
    });
    expect(out).toContain("Acme, Platform Engineer: a rejection");
    expect(out).toContain("“We have decided not to proceed with your application.”");
    expect(out).toContain("Nothing was recorded");
    expect(at.read("acme.md")).toBe(acme);
  });

  test("records what is sure with --yes, and undo takes it back", async () => {
    const at = desk(files);
    const { out } = await at.run("reply --paste --yes", { now, stdin: mail("No decision yet.") });
    expect(out).toContain("Recorded: Acme wrote; nothing is decided.");
    expect(at.read("acme.md")).toContain("kind: reply");
    await at.run("undo", { now });
    expect(at.read("acme.md")).not.toContain("kind: reply");
  });

  test("says why it is not sure, and leaves that alone even with --yes", async () => {
    const at = desk(files);
    const posing = mail("We are pleased to offer you the position.", "Thandi Nkosi <thandi@acrne.example>");
    const { out } = await at.run("reply - --yes", { now, stdin: posing });
    expect(out).toContain("perhaps an offer");
    expect(out).toContain("acrne.example looks like acme.example, but is another address");
    expect(at.read("acme.md")).toBe(acme);
  });

  test("sends a terminal nothing that it would obey", async () => {
    const { out } = await desk(files).run("reply -", {
      now,
      stdin: mail("No decision yet\u001b[31m\u001b]52;c;x\u0007."),
    });
    expect(out).not.toContain("\u001b");
  });

  test.each([
    ["reply", 2, "say which mail"],
    ["reply nothing.eml", 2, "there is no file"],
    ["mail check", 2, "o mailbox is set up on this machine"],
    ["mail keep abc", 2, "The proposal “abc” no longer exists"],
    ["mail setup robin", 2, "expected a mail address"],
    ["mail setup robin@home.example --port x", 2, "--port: expected a number"],
    [
      'mail setup robin@home.example --host 127.0.0.1 --port 1 --password-command "echo hunter2"',
      1,
      "nothing answers at 127.0.0.1:1",
    ],
  ])("%s ends with %i and says so", async (line, code, words) => {
    const ran = await desk(files).run(line, { now });
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(words);
    expect(ran.err).not.toContain("hunter2");
  });

  test("nothing waits at first", async () => {
    expect((await desk(files).run("mail list", { now })).out).toBe("No mail proposes a change.\n");
  });
});
