import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import type { Command } from "commander";
import { buildProgram } from "../src/run.ts";
import type { Io } from "../src/session.ts";
import { desk } from "./harness.ts";

const acme =
  "---\nid: k3f9\ncompany: Acme Robotics\nrole: Engineer\nzone: Africa/Johannesburg\ninterviews: [{id: r1, start: 2026-11-20 10:00, people: [{name: Thandi Nkosi, email: t@acme.example, topics: [moving billing]}]}]\n---\n";
const me = { "afterword.yaml": "name: Robin Adams\nzone: Africa/Johannesburg\n" };

describe("what people type first", () => {
  test("nothing at all asks what is next", async () => {
    const at = desk({ ...me, "acme.md": acme });
    expect(await at.run("")).toEqual(await at.run("next"));
    const empty = await desk().run("");
    expect([empty.code, empty.out]).toEqual([0, expect.stringContaining("afterword add")]);
  });

  test.each([
    ["status", "list"],
    ["ls", "list"],
    ["find billing", "search billing"],
    ["today", "next"],
    ["status acme", "plan acme"],
    ["open acme", "edit acme"],
    ["config", "settings"],
    ["init", "setup"],
  ])("%s means %s", async (first, meant) => {
    const at = desk({ ...me, "acme.md": acme });
    expect(await at.run(first)).toEqual(await at.run(meant));
  });

  test("a command that needs another word shows its help and no error of the parser", async () => {
    const { code, err } = await desk().run("calendar");
    expect(code).toBe(2);
    expect(err).toContain("calendar export");
    expect(err).not.toContain("outputHelp");
  });

  test("on a narrow screen a help text breaks between words", async () => {
    const { out } = await desk().run("add --help", { columns: 40 });
    const descriptions = out.split("\n").filter((line) => line.startsWith("      "));
    expect(descriptions.length).toBeGreaterThan(10);
    expect(descriptions.filter((line) => line.length > 40)).toEqual([]);
  });

  test.each([
    ["search", "search needs <words>: what to look for"],
    ["draft", "draft needs <application>: an id or part of a company's name"],
    ["log acme", "log needs <what>: what happened"],
    ["open", "edit needs <application>"],
  ])("%s alone is answered with what it needs", async (line, expected) => {
    const { code, err } = await desk({ ...me, "acme.md": acme }).run(line);
    expect([code, err]).toEqual([2, expect.stringContaining(expected)]);
  });

  test("version prints the version, and help goes to stdout", async () => {
    expect(await desk().json("--version")).toEqual({ version: "0.0.0" });
    expect(await desk().json("version")).toEqual({ version: "0.0.0" });
    expect(await desk().run("version")).toMatchObject({ code: 0, out: "0.0.0\n" });
    expect(await desk().run("--help")).toMatchObject({ code: 0, out: expect.stringContaining("Exit codes") as string });
  });
});

test("search finds a topic, and says where nothing is found", async () => {
  const at = desk({ ...me, "acme.md": acme });
  expect((await at.run("search BILLING")).out).toContain("moving billing");
  expect((await at.run("search rockets")).out).toBe("Nothing on record contains “rockets”.\n");
});

test("search finds what they asked for, and where you met", async () => {
  const at = desk({ ...me, "acme.md": acme });
  await at.run('request acme "the names of two referees"');
  await at.run('add Acme Robotics --start "yesterday 10:00" --place "Dock Street" --yes');
  expect((await at.run("search referees")).out).toContain("the names of two referees");
});

test("forget says what it forgets by its name", async () => {
  const { err } = await desk({ ...me, "acme.md": acme }).run("forget k3f9");
  expect(err).toContain("Forget Acme Robotics, Engineer, for good?");
});

test("part of a company's name is asked about before another company is recorded", async () => {
  const at = desk({ ...me, "acme.md": acme });
  const { code, err } = await at.run('add robotics Engineer --start "yesterday 10:00"');
  expect([code, err]).toEqual([
    2,
    expect.stringContaining("Acme Robotics is on record. Is “robotics” another company?"),
  ]);
  expect((await at.run('add robotics Engineer --start "yesterday 10:00" --yes')).code).toBe(0);
});

test("a name in a debrief that is nearly one on record is asked about", async () => {
  const { err } = await desk({ ...me, "acme.md": acme }).run('debrief acme --say "Thandi Nkosy: I liked the ward."');
  expect(err).toContain("Is Thandi Nkosy somebody else than Thandi Nkosi?");
});

test("completion without a shell names the shells", async () => {
  expect((await desk().run("completion")).err).toContain("bash, zsh, fish or powershell");
});

describe("what is printed", () => {
  test("--fields keeps what is named, and names what there is", async () => {
    const at = desk({ ...me, "acme.md": acme });
    expect(await at.json("list --fields id,company")).toEqual([{ id: "k3f9", company: "Acme Robotics" }]);
    const { code, err } = await at.run("list --json --fields salary");
    expect([code, err]).toEqual([2, expect.stringContaining("there is no “salary”; there are id, company")]);
  });

  test("--quiet says nothing of a change, and tells a mistake", async () => {
    const at = desk({ ...me, "acme.md": acme });
    expect(await at.run("log acme reply --quiet")).toEqual({ code: 0, out: "", err: "" });
    expect((await at.run("log nobody reply --quiet")).err).toContain("No application matches");
  });

  test("--no-color has no colours", async () => {
    const at = desk({ ...me, "acme.md": acme });
    expect((await at.run("next", { colour: true })).out).toContain("\u001b[");
    expect((await at.run("next --no-color", { colour: true })).out).not.toContain("\u001b[");
  });
});

test("every command shows an example in its help, and one of itself", async () => {
  const io = { ...({} as Io), columns: 100, out: () => {}, err: () => {} };
  const program = await buildProgram([], io);
  const without: string[] = [];
  const visit = (command: Command, path: string): void => {
    if (command.commands.length > 0 && path.includes(" ")) return;
    let help = "";
    command.configureOutput({ writeOut: (text) => void (help += text) });
    command.outputHelp();
    if (!help.includes(`afterword ${path}`.trim()) || !help.includes("Example")) without.push(path);
  };
  for (const command of program.commands) visit(command, command.name());
  expect(without).toEqual([]);
});

describe("completion", () => {
  const words = async (...typed: string[]): Promise<string[]> => {
    const at = desk({ ...me, "acme.md": acme });
    const { out } = await at.run(["completion", "words", "--", ...typed]);
    return out
      .trim()
      .split("\n")
      .map((line) => line.split("\t")[0]!);
  };

  test.each<[string[], string]>([
    [["dr"], "draft"],
    [["calendar", "ex"], "export"],
    [["draft", ""], "acme"],
    [["draft", "acme", "th"], "thank-you"],
    [["draft", "acme", "--to", ""], "Thandi Nkosi"],
    [["draft", "--vo"], "--voice"],
    [["draft", "--voice", ""], "warm"],
  ])("%j can go on with %s", async (typed, word) => {
    expect(await words(...typed)).toContain(word);
  });

  test.each(["'An", '"An', "An"])("what bash puts after %s is a name again, and is never run", async (typed) => {
    const name = "Ann $(echo run) `echo run` O'Lee \\";
    const { out: script } = await desk().run("completion bash");
    const quote = /^["']/.exec(typed)?.[0] ?? "";
    const { stdout } = spawnSync("bash", ["--norc"], {
      encoding: "utf8",
      env: { ...process.env, NAME: name, TYPED: typed, QUOTE: quote },
      input: `afterword() { printf '%s\\tAcme\\n' "$NAME"; }
${script}
COMP_WORDS=(afterword draft --to "$TYPED") COMP_CWORD=3
_afterword
eval "printf %s $QUOTE\${COMPREPLY[0]}$QUOTE"
`,
    });
    expect(stdout).toBe(name);
  });

  test.each(["bash", "zsh", "fish", "powershell"])("%s has a script", async (shell) => {
    expect((await desk().run(`completion ${shell}`)).out).toContain("afterword completion words --");
  });
});
