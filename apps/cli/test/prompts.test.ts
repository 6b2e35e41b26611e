import * as clack from "@clack/prompts";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { desk } from "./harness.ts";

// The keyboard, played: each answer in turn, Ctrl+C where there is none left.
interface Asked {
  message: string;
  placeholder?: string;
  initialValue?: string;
  validate?: (text: string) => string | undefined;
}
const keyboard = vi.hoisted(() => ({ answers: [] as string[], asked: [] as Asked[], refused: [] as string[] }));
vi.mock("@clack/prompts", () => {
  const stop = Symbol("stop");
  const play = async (question: Asked): Promise<unknown> => {
    keyboard.asked.push(question);
    const answer = keyboard.answers.shift();
    if (answer === undefined) return stop;
    const refused = question.validate?.(answer);
    if (refused === undefined) return answer;
    keyboard.refused.push(refused);
    return play(question);
  };
  return {
    text: play,
    select: play,
    confirm: play,
    isCancel: (answer: unknown) => answer === stop,
    intro: () => {},
    outro: vi.fn(),
  };
});

beforeEach(() => Object.assign(keyboard, { answers: [], asked: [], refused: [] }));

const acme = `---
id: k3f9
company: Acme
role: Engineer
interviews:
  - {id: r1, start: 2026-11-20 10:00, people: [Thandi Nkosi <t@acme.example>, {name: Jo Adams, topics: [on-call]}]}
---
`;

describe("a debrief that is stopped half-way", () => {
  const stoppedAfter = async (...answers: string[]) => {
    const at = desk({ "acme.md": acme });
    keyboard.answers = answers;
    const ran = await at.run("debrief acme", { interactive: true });
    return { ...ran, file: at.read("acme.md"), at };
  };

  test.each([
    ["a topic", ["billing"], ["billing"]],
    ["a topic and what was said", ["billing", "We froze for a week."], ["billing", "We froze for a week."]],
    ["what was said about a topic that is on record", ["", "One bad night."], ["One bad night."]],
    ["somebody else who was there, their topic not yet", ["", "", "", "Lee Chen"], ["Lee Chen"]],
    ["a promise", ["", "", "", "", "in two weeks"], ["in two weeks"]],
    ["a question", ["", "", "", "", "", "Who writes the rota?"], ["Who writes the rota?"]],
  ])("keeps %s", async (_, answers, kept) => {
    const { code, out, file } = await stoppedAfter(...answers);
    expect(code).toBe(0);
    expect(out).toContain("Debriefed in part; `afterword debrief k3f9` goes on.");
    for (const words of kept) expect(file).toContain(words);
    expect(file).not.toContain("debriefed");
    expect(clack.outro).toHaveBeenLastCalledWith("Stopped; what you answered is kept.");
  });

  test("goes on where it was left, and is done in the end", async () => {
    const { at } = await stoppedAfter("billing", "We froze for a week.");
    keyboard.answers = ["ran such a freeze", "", "", "", "", "", ""];
    await at.run("debrief acme", { interactive: true });
    expect(at.read("acme.md")).toMatch(/about: billing[^]*We froze for a week\.[^]*ran such a freeze/);
    expect(at.read("acme.md")).toContain("debriefed");
  });

  test("with nothing answered, nothing is written", async () => {
    expect(await stoppedAfter()).toMatchObject({ code: 2, file: acme, err: "afterword: stopped\n" });
    expect(await stoppedAfter("", "")).toMatchObject({ code: 2, file: acme });
  });
});

describe("setting up", () => {
  test("Enter alone keeps what is known, and the machine knows its zone", async () => {
    const at = desk();
    keyboard.answers = ["Sam Moyo", "", "", "ZA", "en-ZA", "plain"];
    expect((await at.run("setup", { interactive: true })).out).toContain(`Kept in ${at.folder}/afterword.yaml\n`);
    const first = at.read("afterword.yaml");
    expect(first).toMatch(/^name: Sam Moyo$[^]*^zone: Africa\/Johannesburg$/m);
    expect(keyboard.asked.map(({ message, placeholder }) => [message, placeholder])).toContainEqual([
      "Your time zone? (Enter for Africa/Johannesburg)",
      "such as Africa/Johannesburg",
    ]);
    keyboard.asked = [];
    keyboard.answers = ["", "", "", "", "en-ZA", "plain"];
    await at.run("setup", { interactive: true });
    expect(keyboard.asked[0]!.message).toBe("Your name, as you sign? (Enter for Sam Moyo)");
    expect(keyboard.asked.slice(-2).map(({ initialValue }) => initialValue)).toEqual(["en-ZA", "plain"]);
    expect(at.read("afterword.yaml")).toBe(first);
  });

  test("a mistyped zone is named", async () => {
    const at = desk();
    keyboard.answers = ["Sam Moyo", "", "Europe/Berln", "Berlin", "Europe/Berlin", "", "en-GB", "warm"];
    await at.run("setup", { interactive: true });
    expect(keyboard.refused).toEqual(
      Array(2).fill("Please give a zone by its whole name (did you mean Europe/Berlin?)."),
    );
    expect(at.read("afterword.yaml")).toContain("zone: Europe/Berlin");
  });

  test("so is a zone cut short, and a country by its name or a code that it does not have", async () => {
    const at = desk();
    keyboard.answers = ["Sam Moyo", "", "Joburg", "Africa/Johannesburg", "South Africa", "UK", "ZA", "en-GB", "warm"];
    await at.run("setup", { interactive: true });
    expect(keyboard.refused).toEqual([
      "Please give a zone by its whole name (did you mean Africa/Johannesburg?).",
      "Please give a country by its two letters (did you mean ZA?).",
      "Please give a two-letter country such as ZA, or a region such as DE-BY (did you mean GB?).",
    ]);
  });

  test("without anybody to ask it says which zone it took", async () => {
    expect((await desk().run("setup --name Sam")).out).toContain(
      "Your zone is taken to be Africa/Johannesburg, as on this machine; --zone says otherwise.",
    );
    expect((await desk().run("setup --name Sam --zone Europe/Berlin")).out).not.toContain("taken to be");
  });
});

test("Ctrl+C does not say that nothing was written where something was", async () => {
  const at = desk({ "acme.md": acme, "afterword.yaml": "name: Sam Moyo\n" });
  keyboard.answers = ["true"];
  const { code, out, err } = await at.run("draft acme thank-you --to thandi --eml", { interactive: true });
  expect([code, out, err]).toEqual([2, expect.stringContaining("Written to "), "afterword: stopped\n"]);
});

describe("an interview that is asked for", () => {
  const me = { "afterword.yaml": "name: Sam Moyo\nzone: Africa/Johannesburg\ncountry: ZA\n" };

  test("and stopped half-way keeps what was answered", async () => {
    const at = desk(me);
    keyboard.answers = ["Acme", "Engineer", "yesterday 10:00", "1h", "Thandi Nkosi <t@acme.example>", "billing"];
    const { code, out } = await at.run("add", { interactive: true });
    expect([code, out]).toEqual([0, expect.stringMatching(/`afterword debrief \w+` goes on where you stopped\./)]);
    expect(at.read(at.files().find((name) => name.startsWith("acme"))!)).toMatch(
      /company: Acme[^]*Thandi Nkosi[^]*billing/,
    );
    expect(clack.outro).toHaveBeenLastCalledWith("Stopped; what you answered is kept.");
  });

  test("and stopped before there is an interview writes nothing", async () => {
    const at = desk(me);
    keyboard.answers = ["Acme", "Engineer"];
    expect(await at.run("add", { interactive: true })).toMatchObject({ code: 2, err: "afterword: stopped\n" });
    expect(at.files()).toEqual(["afterword.yaml"]);
  });

  test("asks first who you are, where nobody has said so yet", async () => {
    const at = desk();
    keyboard.answers = ["Sam Moyo", "Europe/Berlin", "Acme", "Engineer", "yesterday 10:00", "1h"];
    await at.run("add", { interactive: true, zone: "UTC" });
    expect(keyboard.asked.slice(0, 2).map(({ message }) => message)).toEqual([
      "First, your own name, as you sign? (Enter to skip)",
      "Your time zone? (Enter for UTC)",
    ]);
    expect(at.read("afterword.yaml")).toMatch(/name: Sam Moyo\nzone: Europe\/Berlin/);
    expect(at.read(at.files().find((name) => name.startsWith("acme"))!)).toContain("zone: Europe/Berlin");
  });

  test("takes no number for a person", async () => {
    const at = desk(me);
    keyboard.answers = ["Acme", "Engineer", "yesterday 10:00", "1h", "60", ""];
    await at.run("add", { interactive: true });
    expect(keyboard.refused).toEqual(["Please give a name, with the address where you have it."]);
  });
});
