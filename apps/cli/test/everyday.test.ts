import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { desk } from "./harness.ts";

interface Card {
  kind: string;
  state: string;
  window: Record<string, string>;
  channel?: string;
  recipients: { name: string }[];
  claims: string[];
}
interface PlanJson {
  primary: string | null;
  advice: (Card & { id: string })[];
}

const friday =
  'add Acme "Platform Engineer" --start "2026-11-20 16:00" --end 17:00 --with "Thandi Nkosi <t@acme.example>: moving billing to Postgres" --promise "in two weeks"';

describe("from yesterday's interview to a note", () => {
  test("add writes one readable file and says what is due", async () => {
    const me = desk();
    const { code, out } = await me.run(friday);
    expect(code).toBe(0);
    expect(out).toContain("Thank Thandi Nkosi, Acme");
    expect(out).toContain("best tomorrow 09:00, due tomorrow 17:00");
    expect(me.files()).toEqual(["acme-platform-engineer.md"]);
    expect(me.read("acme-platform-engineer.md")).toContain("company: Acme");
  });

  test("the plan counts from the end of the interview and from the promise", async () => {
    const me = desk();
    await me.run(friday);
    const { advice } = await me.json<PlanJson>("plan acme");
    const card = (kind: string) => advice.find((one) => one.kind === kind)!;
    expect(card("thank-you").window).toMatchObject({
      opens: "2026-11-20T17:00:00+02:00",
      ideal: "2026-11-23T09:00:00+02:00",
      due: "2026-11-23T17:00:00+02:00",
    });
    expect(card("status-check").window.ideal).toBe("2026-12-08T09:00:00+02:00");
    expect(card("thank-you").recipients).toMatchObject([{ name: "Thandi Nkosi", email: "t@acme.example" }]);
  });

  test("what is logged as sent is done, and the next thing takes its place", async () => {
    const me = desk();
    await me.run(friday);
    expect((await me.run("log acme sent")).code).toBe(0);
    const { advice } = await me.json<PlanJson>("plan acme");
    expect(advice.find(({ kind }) => kind === "thank-you")!.state).toBe("done");
    expect((await me.run("next --all")).out).toContain("Wait for Acme");
  });

  test("list as data says what comes next, each with its times", async () => {
    const me = desk();
    await me.run(friday);
    await me.run('add Globex SRE --start "2026-11-17 10:00" --end 11:00');
    await me.run("withdraw globex");
    expect(await me.json("list")).toMatchObject([
      {
        company: "Acme",
        status: "active",
        next: {
          kind: "thank-you",
          state: "open",
          title: "Thank Thandi Nkosi",
          window: { due: "2026-11-23T17:00:00+02:00" },
        },
      },
      { company: "Globex", status: "withdrawn", next: null },
    ]);
  });

  test("next shows one thing for each application, most urgent first", async () => {
    const me = desk();
    await me.run(friday);
    await me.run('add Globex SRE --start "2026-11-17 10:00" --end 11:00 --with "Hana Sato <h@globex.example>"');
    const { out } = await me.run("next");
    expect(out.indexOf("Globex")).toBeLessThan(out.indexOf("Acme"));
    expect(out).toContain("overdue since");
  });
});

describe("what a person may get wrong", () => {
  test.each([
    ["an unknown application", "plan nobody", 2, "There are no applications yet"],
    ["an unknown command", "plann", 2, "there is no command"],
    ["an unknown option", "next --frobnicate", 2, "there is no option"],
    ["a profile that is not there", "next --profile balance", 2, "balance"],
    ["a moment that is none", "next --now someday", 2, "expected a moment"],
    ["an interview without a start", "add Acme Engineer", 2, "--start"],
    ["a start that cannot be read", "add Acme Engineer --start whenever", 2, "whenever"],
    ["a promise that cannot be read", "add Acme Engineer --start yesterday --promise soonish", 2, "soonish"],
    ["a kind of advice, nearly", "why acme thankyou", 2, 'Did you mean "thank-you"?'],
    ["what was said, nearly", "instruction acme will-contct", 2, "No application matches"],
    ["what happened, nearly", "log acme snet", 2, 'Did you mean "sent"?'],
    ["a voice, nearly", "draft acme --voice wram", 2, 'Did you mean "warm"?'],
    ["a choice that is like none", "draft acme --voice shakespearean", 2, "Allowed choices are warm, plain."],
    ["an option, nearly", "plan acme --alll", 2, "did you mean --all?"],
    ["a zone, misspelt", "setup --zone Africa/Johanesburg", 2, "Did you mean Africa/Johannesburg?"],
    ["a zone that is like none", "setup --zone Mars/Olympus", 2, "Mars/Olympus"],
    ["a dialect, nearly", "setup --dialect enGB", 2, "Did you mean “en-GB”?"],
    [
      "a person that is none",
      'add Acme Engineer --start yesterday --with "x <not an address>"',
      2,
      "Expected a person",
    ],
  ])("%s", async (_, line, code, message) => {
    const ran = await desk().run(line);
    expect(ran).toMatchObject({ code, out: "" });
    expect(ran.err).toContain(message);
  });

  test("one bad file is named exactly and hides no other", async () => {
    const me = desk({ "bad.md": "---\ncompany: Bad\nrole: x\ninterviews:\n  - start: 2026-13-01 10:00\n---\n" });
    await me.run(friday);
    const { code, out, err } = await me.run("next");
    expect(code).toBe(0);
    expect(out).toContain("Acme");
    expect(err).toMatch(/bad\.md:5:\d+: .*2026-13-01 10:00/);
  });

  test("an application whose file has an error is marked, and what corrects it is named", async () => {
    const me = desk();
    await me.run(friday);
    await me.run("next");
    const [file = ""] = me.files();
    me.write(file, me.read(file).replace("start: 2026-11-20 16:00", "start: whenever"));
    for (const line of ["next", "list", "plan acme"]) {
      const { out, err } = await me.run(line);
      expect(out).toMatch(/Acme.* ⚠/);
      expect(err).toMatch(
        /engineer\.md:\d+:\d+: .*“?"?whenever.* Acme is shown as it was before. To correct it: afterword edit \w+/,
      );
    }
  });

  test("a part of a name that fits two applications lists them", async () => {
    const me = desk();
    await me.run('add Acme "Platform Engineer" --start yesterday');
    await me.run('add "Acme Labs" "Data Engineer" --start yesterday');
    const { code, err } = await me.run("plan engineer");
    expect(code).toBe(2);
    expect(err).toContain("Acme Labs, Data Engineer");
    expect((await me.run("plan acme")).code).toBe(0);
  });
});

describe("why", () => {
  interface Explained {
    cards: {
      advice: Card;
      rests: { claim: string; sources: string[] }[];
      dissent: { claim: string }[];
      held: { stop: string }[];
    }[];
    absent: { kind: string; because: string }[];
  }

  test("names the claims, the sources by title, and who says otherwise", async () => {
    const me = desk();
    await me.run(friday);
    const {
      cards: [card],
    } = await me.json<Explained>("why acme thank-you");
    expect(card!.rests.map(({ claim }) => claim)).toContain("T3");
    expect(card!.rests.flatMap(({ sources }) => sources)).toContain(
      "Optimal Follow-Up Time: When to Contact After an Interview",
    );
    expect(card!.dissent.map(({ claim }) => claim)).toContain("T2");
    expect((await me.run("why acme thank-you")).out).toContain("Sources that disagree");
  });

  test("tells what holds a card back, and when it would come", async () => {
    const me = desk();
    await me.run(friday);
    await me.run("instruction acme do-not-contact");
    const { out } = await me.run("why acme thank-you");
    expect(out).toMatch(/Held back: .*not to contact them/);
    expect(out).toContain("Without that, its time would be");
  });

  test("tells why a kind has no card", async () => {
    const me = desk();
    await me.run(friday);
    const { cards, absent } = await me.json<Explained>("why acme linkedin-connect");
    expect(cards).toEqual([]);
    expect(absent[0]!.because).toContain('"balanced" turns it off');
  });
});

describe("a character that nobody can see", () => {
  test.each([
    ["an escape sequence", "Ac\u001b[31mme", "U+001B"],
    ["a bell", "Acme\u0007", "U+0007"],
    ["a mark that turns the writing round", "Acme\u202e", "U+202E"],
  ])("%s is refused before anything is written", async (_, company, code) => {
    const me = desk();
    const ran = await me.run(["add", company, "Engineer", "--start", "yesterday"]);
    expect(ran).toMatchObject({ code: 2, out: "", err: expect.stringContaining(code) });
    expect(ran.err).not.toContain(company);
    expect(me.files()).toEqual([]);
  });
  test("a note of several lines is fine", async () => {
    const me = desk();
    await me.run(friday);
    expect((await me.run(["log", "acme", "reply", "--note", "Two lines,\n\tone of them indented"])).code).toBe(0);
  });
});

describe("a hostile record", () => {
  const nasty = "\u001b]0;owned\u0007\u001b[31mAcme\u202Etxt";
  const file = `---\ncompany: ${JSON.stringify(nasty)}\nrole: ${JSON.stringify(`R\u009b2J${nasty}`)}\ninterviews:\n  - start: 2026-11-20 10:00\n    people: [{name: ${JSON.stringify(nasty)}, topics: [${JSON.stringify(nasty)}]}]\n---\n\u001b[2Jnotes\n`;

  test.each(["next", "plan", "list", "show acme", "why acme", "draft acme", "next --all", "plan acme --svg"])(
    "%s prints no control characters",
    async (line) => {
      const me = desk({ "acme.md": file });
      for (const colour of [false, true]) {
        const { out, err } = await me.run(line, { colour });
        const plain = (out + err).replaceAll(/\u001b\[\d{1,2}m/g, colour ? "" : "COLOUR");
        expect(plain).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]|COLOUR/,
        );
      }
    },
  );
  test("nor do the complaints about files that cannot be read", async () => {
    const me = desk({
      [`${nasty.replaceAll("/", "")}.md`]: "---\ncompany: [\n---\n",
      "afterword.yaml": `profile: mine\n${JSON.stringify(nasty)}: 1\n`,
    });
    mkdirSync(join(me.folder, "profiles"));
    me.write("profiles/mine.yaml", `extends: balanced\nrules: {${JSON.stringify(nasty)}: off}\n`);
    const { err } = await me.run("next");
    expect(err.split("\n").length).toBeGreaterThan(2);
    expect(err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
