import { describe, expect, it } from "vitest";
import { desk } from "./harness.ts";

const settings = "name: Robin Adams\nzone: Africa/Johannesburg\ndialect: en-ZA\n";
const acme = `---
id: acme1
company: Acme
role: Platform Engineer
interviews:
  - {id: r1, start: 2026-11-20 15:00, end: 2026-11-20 16:00, people: [Thandi Nkosi <thandi@acme.example>]}
---
`;
const clean =
  "Dear Thandi,\n\nThank you for Friday. I look forward to hearing from you.\n\nKind regards\nRobin Adams\n";

interface Found {
  findings: {
    code: string;
    severity: string;
    range: { start: number; end: number };
    message: string;
    claim: string;
    fixes: { title: string; text: string }[];
  }[];
}

describe("check", () => {
  it("finds nothing in a clean note", async () => {
    expect(await desk().run("check -", { stdin: clean })).toMatchObject({ code: 0, out: "No mistakes found.\n" });
  });

  it("puts right what is safe, in the file, and says what it did", async () => {
    const at = desk({ "afterword.yaml": settings });
    const text = `To: Thandi\nSubject: Thanks\n\n${clean.replace("hearing", "hear").replace("for Friday", "for for Friday")}`;
    at.write("note.txt", text);
    const { code, out } = await at.run(["check", "--fix", `${at.folder}/note.txt`]);
    expect(code).toBe(0);
    expect(out).toContain("Changed “hear” to “hearing” (verb-form)");
    expect(at.read("note.txt")).toBe(`To: Thandi\nSubject: Thanks\n\n${clean}`);
  });

  it("puts right one kind alone, and writes on standard output what came in there", async () => {
    const at = desk({ "afterword.yaml": settings });
    const wrong = clean.replace("hearing", "hear").replace("for Friday", "for for Friday");
    const { out, err } = await at.run(["check", "-", "--fix", "doubled-word"], { stdin: wrong });
    expect(out).toBe(clean.replace("hearing", "hear"));
    expect(err).toContain("(doubled-word)");
    expect(err).toContain("For you to decide:");
  });

  it("gives findings as data, ranges in the file, and exits with 1 for a blocker", async () => {
    const at = desk({ "afterword.yaml": settings, "acme.md": acme });
    const text = `Subject: Thanks\n\n${clean.replace("Thandi,", "Thandy,").replace("hearing", "hear")}`;
    const { code, out, err } = await at.run("check - --for acme --json", { stdin: text });
    const { findings } = (JSON.parse(out) as { data: Found }).data;
    expect(findings.map(({ code, severity, range }) => [code, severity, text.slice(range.start, range.end)])).toEqual([
      ["person-name", "blocker", "Thandy"],
      ["verb-form", "warning", "hear"],
    ]);
    expect(findings[0]!.fixes).toMatchObject([{ text: "Thandi" }]);
    expect({ code, err }).toEqual({ code: 1, err: "" });
  });

  it("reads a draft as it was printed: for whom it is, its subject, its text", async () => {
    const at = desk({
      "afterword.yaml": settings,
      "acme.md": acme.replace("<thandi@acme.example>]", "<thandi@acme.example>, Sipho Dube <sipho@acme.example>]"),
    });
    const text = `To: Sipho Dube <sipho@acme.example>\nSubject: Thanks\n\n${clean}`;
    const { out } = await at.run("check - --for acme --json", { stdin: text });
    const { findings } = (JSON.parse(out) as { data: Found }).data;
    expect(findings.map(({ code, range }) => [code, text.slice(range.start, range.end)])).toEqual([
      ["greeting-name", "Thandi"],
    ]);
  });

  it("exits with 0 where nothing is a blocker, and offers spellings", async () => {
    const { code, out } = await desk().run("check -", { stdin: clean.replace("Friday", "the conversaton") });
    expect(code).toBe(0);
    expect(out).toContain("⟦conversaton⟧");
    expect(out).toContain("Change to “conversation”");
    expect(out).toContain("1 warning.");
  });

  it("takes more words for known", async () => {
    expect(
      (
        await desk().run('check - --known "conversaton, frobnicate"', {
          stdin: clean.replace("Friday", "the conversaton"),
        })
      ).out,
    ).toBe("No mistakes found.\n");
  });

  it("judges the shape where the kind is known", async () => {
    const { out } = await desk().run("check - --kind thank-you --json", { stdin: clean });
    expect((JSON.parse(out) as { data: Found }).data.findings.map(({ code }) => code)).toContain("nothing-specific");
  });

  it("holds a note to the dialect that was chosen, and to its own where none was", async () => {
    const american = clean.replace("Friday", "organizing the color-coded center");
    expect((await desk().run("check -", { stdin: american })).out).toBe("No mistakes found.\n");
    expect((await desk({ "afterword.yaml": settings }).run("check -", { stdin: american })).out).toContain(
      "“organising” in South African English",
    );
    expect((await desk({ "afterword.yaml": "{dialect: en-ZA}\n" }).run("check -", { stdin: american })).out).toContain(
      "“organising” in South African English",
    );
  });

  it("lets nothing out of the text that a terminal would obey", async () => {
    const { out } = await desk().run("check -", {
      stdin: "Dear Thandi,\n\nThe \u001b[31mthe the\u202e [Company] \u0007\n\nKind regards\nRobin",
    });
    expect(out).not.toMatch(/[\u001b\u0007\u202e]/);
  });

  it("says what cannot be read, and what kinds there are", async () => {
    expect(await desk().run("check nowhere.txt")).toMatchObject({
      code: 2,
      err: expect.stringMatching(/there is no file .*nowhere\.txt/),
    });
    expect(await desk().run("check .")).toMatchObject({ code: 2, err: expect.stringContaining("is a folder") });
    for (const stdin of ["", " \n", "\uFEFF", "Subject: Thanks\n\n"])
      expect(await desk().run("check -", { stdin })).toEqual({
        code: 1,
        out: "",
        err: "afterword: the note is empty\n",
      });
    expect((await desk().run("check - --kind poem", { stdin: clean })).code).toBe(2);
  });
});
